package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
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
 * @param devanagari of words in these letters that are names or tell something
 * @param latin of such words in other letters
 */
public record WordPlaces(Map<String, Integer> forms, Map<String, Integer> keys, Map<String, Integer> stems, List<Integer> devanagari, List<Integer> latin) {
    public WordPlaces {
        forms = Map.copyOf(forms);
        keys = Map.copyOf(keys);
        stems = Map.copyOf(stems);
        devanagari = List.copyOf(devanagari);
        latin = List.copyOf(latin);
    }

    /** Of words that may be spelt otherwise, in Devanagari or in other letters. */
    public List<Integer> written(boolean inDevanagari) {
        return inDevanagari ? devanagari : latin;
    }

    static WordPlaces of(List<Word> words) {
        Map<String, Integer> forms = new HashMap<>();
        Map<String, Integer> keys = new HashMap<>();
        Map<String, Integer> stems = new HashMap<>();
        List<Integer> devanagari = new ArrayList<>();
        List<Integer> latin = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            int place = i;
            keys.putIfAbsent(word.key(), i);
            if (word.name() || word.isContent()) {
                (word.pronunciation().devanagari() ? devanagari : latin).add(i);
            }
            if (word.isContent()) {
                forms.putIfAbsent(word.form(), i);
                if (Script.hasDevanagari(word.plain())) {
                    HindiVerbs.stem(word.plain()).ifPresent(stem -> stems.putIfAbsent(stem, place));
                }
            }
        }
        return new WordPlaces(forms, keys, stems, devanagari, latin);
    }
}
