package samvad.search.lucene;

import java.util.List;
import samvad.engine.language.Rendering;

/**
 * A word of a question with its other wordings: one unit, of which a passage holds as much whichever wording it has.
 *
 * @param renderings none of them is the form itself
 */
record QuestionWord(String form, List<Rendering> renderings) {
    QuestionWord {
        renderings = List.copyOf(renderings);
    }
}
