package samvad.engine.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;

/** Tells which of a reply's messages says which sentence of an answer, so that it is that message which is corrected. */
final class CitedParts {
    private CitedParts() {}

    /** For each message what it cites; a sentence that stands in none as a whole counts for the first. */
    static List<List<Cited>> of(List<Reply> parts, List<AnswerSentence> said) {
        List<List<Cited>> cites = new ArrayList<>();
        parts.forEach(_ -> cites.add(new ArrayList<>()));
        for (AnswerSentence sentence : said) {
            int part = IntStream.range(0, parts.size()).filter(i -> says(parts.get(i), sentence)).findFirst().orElse(0);
            sentence.citations().forEach(citation -> cites.get(part).add(new Cited(citation.source().id(), citation.n(), citation.quote())));
        }
        return cites;
    }

    private static boolean says(Reply part, AnswerSentence sentence) {
        return part.blocks().stream().anyMatch(block -> block instanceof Block.Said told && told.text().startsWith(sentence.text()));
    }
}
