package samvad.engine.evidence;

import java.util.Map;
import java.util.Set;

/**
 * The words of a question that are no names, of no date and not light.
 *
 * @param words as the question has them
 * @param byWording what each wording of any word of the question stands for
 */
record TellingWords(Set<String> words, Map<String, Set<String>> byWording) {
    TellingWords {
        words = Set.copyOf(words);
        byWording = Map.copyOf(byWording);
    }

    /** True if a text's word by itself meets one. */
    boolean isMetBy(String form) {
        return byWording.getOrDefault(form, Set.of()).stream().anyMatch(words::contains);
    }
}
