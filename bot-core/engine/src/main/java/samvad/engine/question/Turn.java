package samvad.engine.question;

import java.util.List;

/**
 * A question that was answered, as what comes next may lean on it.
 *
 * @param question complete in itself: what it leaned on stands in it
 * @param told names its answer told that it did not name; none where that is not known
 */
public record Turn(String question, List<String> told) {
    public Turn {
        told = List.copyOf(told);
    }
}
