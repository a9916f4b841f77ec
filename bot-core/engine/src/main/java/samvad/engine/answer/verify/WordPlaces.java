package samvad.engine.answer.verify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samvad.engine.language.Script;

/**
 * Where the words of a sentence stand, the first of equals, by what they are compared by.
 *
 * @param forms of words that tell something
 * @param keys of all words
 * @param stems of Hindi words that tell something
 */
record WordPlaces(Map<String, Integer> forms, Map<String, Integer> keys, Map<String, Integer> stems) {
    WordPlaces {
        forms = Map.copyOf(forms);
        keys = Map.copyOf(keys);
        stems = Map.copyOf(stems);
    }

    static WordPlaces of(List<Word> words) {
        Map<String, Integer> forms = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        Map<String, Integer> stems = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int place = i;
            keys.putIfAbsent(word.key(), i);
            if (word.isContent()) {
                forms.putIfAbsent(word.form(), i);
                if (Script.hasDevanagari(word.plain())) {
                    HindiVerbs.stem(word.plain()).ifPresent(stem -> stems.putIfAbsent(stem, place));
                }
            }
        }
        return new WordPlaces(forms, keys, stems);
    }
}
