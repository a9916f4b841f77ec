package samvad.search.lucene.topics;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A phrase of a topic that has other wordings as a whole, or a word.
 *
 * @param words at least one
 * @param wordings of the whole phrase, as forms; empty if none is known
 * @param signs words of an article of which it has at least one if it has the phrase in any wording or spelling
 */
record TopicUnit(List<TopicWord> words, List<List<String>> wordings, List<String> signs) {
    TopicUnit {
        words = List.copyOf(words);
        wordings = List.copyOf(wordings);
        signs = List.copyOf(signs);
    }

    /** Of its words the one with the longest form speaks for each wording. */
    static TopicUnit of(List<TopicWord> words, List<List<String>> wordings) {
        Set<String> signs = new LinkedHashSet<>();
        TopicWord own = words.stream().max(Comparator.comparingInt(word -> word.form().length())).orElseThrow();
        signs.add(own.form());
        if (!own.sounds().isEmpty()) {
            signs.add(own.heard());
        }
        wordings.forEach(forms -> signs.add(forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow()));
        return new TopicUnit(words, wordings, List.copyOf(signs));
    }
}
