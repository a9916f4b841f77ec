package samvad.engine.answer;

import java.util.List;
import samvad.engine.answer.Note.Code;

/**
 * What a composer proposes to say; nothing of it is said before {@link CitationVerifier} has seen it.
 *
 * @param sentences in the order to be read; none if the composer found nothing to say
 * @param notes what the reader should know of how it was made
 */
public record Draft(List<AnswerSentence> sentences, List<Code> notes, Spent spent) {
    public Draft {
        sentences = List.copyOf(sentences);
        notes = List.copyOf(notes);
    }

    public Draft(List<AnswerSentence> sentences, List<Code> notes) {
        this(sentences, notes, Spent.NOTHING);
    }

    public Draft(List<AnswerSentence> sentences) {
        this(sentences, List.of());
    }
}
