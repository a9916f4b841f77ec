package samvad.engine.desk;

import java.util.List;
import java.util.function.Function;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.knowledge.Source;
import samvad.engine.language.PlainText;

/** Says sentences and where they come from, in every reply alike. */
final class SourceWords {
    private SourceWords() {}

    /** @param number of a citation, among the sources of the reply */
    static Block said(AnswerSentence sentence, Function<Citation, Integer> number, Phrases phrases) {
        String text = sentence.cut() ? sentence.text() + " " + phrases.say("cut") : sentence.text();
        return new Block.Said(text, sentence.speaker().map(speaker -> phrases.say("post-by", PlainText.of(speaker))),
                sentence.citations().stream().map(number).distinct().toList());
    }

    static Block sources(List<Reply.Line> lines, Phrases phrases) {
        return new Block.Sources(phrases.say("sources"), lines);
    }

    /** Headline, outlet and date of a source, or what of them is unknown. */
    static Reply.Line line(int n, Source source, Phrases phrases) {
        String day = source.date().map(phrases::date).orElseGet(() -> phrases.say("unknown-date"));
        return new Reply.Line(n, title(source, phrases) + " · " + outlet(source, phrases) + " · " + day, source.url());
    }

    static String title(Source source, Phrases phrases) {
        return source.title().orElseGet(() -> phrases.say("untitled", PlainText.of(source.id().value())));
    }

    static String outlet(Source source, Phrases phrases) {
        return source.outlet().orElseGet(() -> phrases.say("unknown-outlet"));
    }
}
