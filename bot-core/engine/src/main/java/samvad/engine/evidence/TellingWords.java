package samvad.engine.evidence;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import samvad.engine.language.Rendering;

/** The words of a question that are no names, of no date and not light, and the forms that meet one of them by themselves. */
final class TellingWords {
    private final Set<String> words;
    private final Set<String> wordings = new HashSet<>();

    TellingWords(Set<String> words, Map<String, Set<String>> paraphrases, Map<String, List<Rendering>> renderings) {
        this.words = Set.copyOf(words);
        for (String word : words) {
            wordings.add(word);
            wordings.addAll(paraphrases.getOrDefault(word, Set.of()));
            renderings.getOrDefault(word, List.of()).stream().map(Rendering::forms).filter(forms -> forms.size() == 1).forEach(wordings::addAll);
        }
    }

    Set<String> words() {
        return words;
    }

    /** True if a text's word by itself meets one. */
    boolean isMetBy(String form) {
        return wordings.contains(form);
    }
}
