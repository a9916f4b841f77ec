package samvad.lexicons;

import java.util.List;

/**
 * What is held of a source.
 *
 * @param entries how many; none of a source that is not there
 * @param faults what was wrong with it when it was first read, a sentence each
 */
public record HeldWords(WordSource source, int entries, List<String> faults) {
    public HeldWords {
        faults = List.copyOf(faults);
    }
}
