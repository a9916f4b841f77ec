package samvad.engine.language.lexicon;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Wordings and what they may be rendered by. A group of wordings for one thing is an entry with the same list twice.
 *
 * @param said as people write them, in any language and script
 * @param meant what stands for any of {@code said}
 * @param from the first day on which it holds; always, if empty
 * @param until the last day on which it holds; still, if empty
 */
public record LexiconEntry(
        List<String> said, List<String> meant, Bridge bridge, Optional<LocalDate> from, Optional<LocalDate> until) {
    public LexiconEntry {
        said = List.copyOf(said);
        meant = List.copyOf(meant);
    }

    /** Wordings of which each may stand for each, on any day. */
    public static LexiconEntry alike(Bridge bridge, List<String> wordings) {
        return new LexiconEntry(wordings, wordings, bridge, Optional.empty(), Optional.empty());
    }

    /** Wordings that may be rendered by others, on any day. */
    public static LexiconEntry rendered(Bridge bridge, List<String> said, List<String> meant) {
        return new LexiconEntry(said, meant, bridge, Optional.empty(), Optional.empty());
    }

    boolean holdsAlways() {
        return from.isEmpty() && until.isEmpty();
    }

    boolean holdsOn(LocalDate day) {
        return from.map(first -> !day.isBefore(first)).orElse(true) && until.map(last -> !day.isAfter(last)).orElse(true);
    }
}
