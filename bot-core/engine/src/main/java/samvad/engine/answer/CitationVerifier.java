package samvad.engine.answer;

import java.util.List;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.Sentence;
import samvad.engine.language.PlainText;

/**
 * Lets a sentence pass only if each of its citations resolves: the quote stands verbatim in a passage of the evidence,
 * and a quoted sentence says the article's own words.
 */
public final class CitationVerifier {
    /** The sentences that may be said, in order. */
    public List<AnswerSentence> verify(Draft draft, Evidence evidence) {
        return draft.sentences().stream().filter(sentence -> isSupported(sentence, evidence)).toList();
    }

    private boolean isSupported(AnswerSentence sentence, Evidence evidence) {
        boolean resolved = sentence.citations().stream().allMatch(citation -> resolves(citation, evidence));
        return resolved && (sentence.mode() != AnswerSentence.Mode.QUOTED || saysTheQuote(sentence));
    }

    private boolean resolves(Citation citation, Evidence evidence) {
        return evidence.sentences().stream().anyMatch(candidate -> {
            Sentence sentence = candidate.sentence();
            return sentence.quotable()
                    && candidate.passage().source().id().equals(citation.source().id())
                    && sentence.quote().equals(citation.quote());
        });
    }

    private boolean saysTheQuote(AnswerSentence sentence) {
        return PlainText.of(sentence.citations().getFirst().quote()).equals(sentence.text());
    }
}
