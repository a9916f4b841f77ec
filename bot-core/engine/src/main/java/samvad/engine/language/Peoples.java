package samvad.engine.language;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The words for countries' people that do not end as such words mostly do: "French", "चीनी" ({@code peoples.txt}). Some name a language, or sugar, as well. */
public final class Peoples {
    private static final Map<String, String> CODES = load();

    private Peoples() {}

    /** The ISO 3166 code of the country whose people a word names, given as {@link Names#key}; empty for other words. */
    public static Optional<String> codeOf(String key) {
        return Optional.ofNullable(CODES.get(key));
    }

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String line : BundledWords.lines(Peoples.class, "peoples.txt")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                codes.put(Names.key(words[i]), words[0]);
            }
        }
        return Map.copyOf(codes);
    }
}
