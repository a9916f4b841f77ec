package samvad.engine.language;

import java.util.Map;
import java.util.Optional;

/** The words for countries' people that do not end as such words mostly do: "French", "चीनी" ({@code peoples.txt}). Some name a language, or sugar, as well. */
public final class Peoples {
    private static final Map<String, String> CODES = Map.copyOf(Countries.codesIn("peoples.txt"));

    private Peoples() {}

    /** The ISO 3166 code of the country whose people a word names, given as {@link Names#key}; empty for other words. */
    public static Optional<String> codeOf(String key) {
        return Optional.ofNullable(CODES.get(key));
    }
}
