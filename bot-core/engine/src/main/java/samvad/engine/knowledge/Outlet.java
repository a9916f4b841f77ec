package samvad.engine.knowledge;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who publishes, as a desk has noted it.
 *
 * @param names its own first, then others it goes by
 * @param hosts of its pages, without "www."
 * @param country as the desk writes it
 * @param language the code of what it mostly writes in
 * @param family who owns it, where other outlets of the list have the same owner
 * @param terms on which its articles are kept
 */
public record Outlet(
        List<String> names, List<String> hosts, Optional<String> country, Optional<String> language, Optional<String> family, Optional<Kind> kind, Terms terms) {
    public Outlet {
        names = List.copyOf(names);
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).toList();
        if (names.isEmpty()) {
            throw new IllegalArgumentException("an outlet has a name");
        }
    }

    /**
     * What may be done with articles.
     *
     * @param headlineOnly true if no more than headline and address may be kept and shown
     * @param keptDays how long they are kept, counted from the day they bear; empty for as long as any
     */
    public record Terms(boolean headlineOnly, Optional<Integer> keptDays) {
        public static final Terms NONE = new Terms(false, Optional.empty());
    }

    /** Whose voice it is. */
    public enum Kind {
        OFFICIAL,
        STATE_MEDIA,
        AGENCY,
        INDEPENDENT
    }

    public String name() {
        return names.getFirst();
    }
}
