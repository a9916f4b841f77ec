package samvad.engine.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Words that say little of what a question is about: a report that lacks one may answer all the same. Read from {@code light-words.txt}. */
public final class LightWords {
    private final Set<String> forms = new HashSet<>();

    public LightWords(WordForms wordForms) {
        read().lines().filter(line -> !line.startsWith("#"))
                .forEach(line -> wordForms.terms(line).forEach(term -> forms.add(term.form())));
    }

    /** Whether a word of this form is one. */
    public boolean hold(String form) {
        return forms.contains(form);
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(LightWords.class.getResourceAsStream("light-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
