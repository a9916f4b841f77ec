package samvad.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Words news reports use for the same thing: "death toll" asks for what "killed" tells. Read from {@code paraphrases.txt}. */
public final class Paraphrases {
    private final Map<String, Set<String>> near = new HashMap<>();

    public Paraphrases(WordForms wordForms) {
        for (String line : read().lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> group = wordForms.terms(line).stream().map(Term::form).distinct().toList();
                group.forEach(form -> near.computeIfAbsent(form, _ -> new HashSet<>()).addAll(group));
            }
        }
    }

    /** The forms that may stand for this one, itself among them. */
    public Set<String> of(String form) {
        return near.getOrDefault(form, Set.of(form));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(Paraphrases.class.getResourceAsStream("paraphrases.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
