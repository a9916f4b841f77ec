package samvad.search.lucene;

import java.util.List;
import java.util.stream.Stream;
import samvad.engine.language.lexicon.Rendering;

/**
 * A word of a question with its other wordings: one unit, of which a passage holds as much whichever wording it has.
 *
 * @param renderings none of them is the form itself
 * @param paraphrases words of the same language for much the same: nothing is looked for by them, but a sentence is understood by them
 */
record QuestionWord(String form, List<Rendering> renderings, List<Rendering> paraphrases) {
    QuestionWord {
        renderings = List.copyOf(renderings);
        paraphrases = List.copyOf(paraphrases);
    }

    /** All that may stand for the word in a sentence. */
    List<Rendering> understood() {
        return Stream.concat(renderings.stream(), paraphrases.stream()).toList();
    }
}
