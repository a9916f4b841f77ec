package samvad.engine.answer;

import java.util.List;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.language.Language;

/**
 * The end of a question's way.
 *
 * @param language the one to answer in
 * @param passages the best found, best first, also where they did not answer
 * @param spent on a model
 */
public record Answer(String question, Language language, Outcome outcome, List<Hit> passages, List<Note> notes, Spent spent) {
    public Answer {
        passages = List.copyOf(passages);
        notes = List.copyOf(notes);
    }

    public Answer(String question, Language language, Outcome outcome, List<Hit> passages, List<Note> notes) {
        this(question, language, outcome, passages, notes, Spent.NOTHING);
    }

    /** The sentences said; none unless answered. */
    public List<AnswerSentence> sentences() {
        return outcome instanceof Outcome.Answered(List<AnswerSentence> sentences) ? sentences : List.of();
    }

    public Answer withNote(Note note) {
        return new Answer(question, language, outcome, passages,
                Stream.concat(notes.stream(), Stream.of(note)).toList(), spent);
    }
}
