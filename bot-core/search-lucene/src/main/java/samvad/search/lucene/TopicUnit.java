package samvad.search.lucene;

import java.util.List;

/**
 * A phrase of a topic that has other wordings as a whole, or a word.
 *
 * @param words at least one
 * @param wordings of the whole phrase, as forms; empty if none is known
 */
record TopicUnit(List<TopicWord> words, List<List<String>> wordings) {
    TopicUnit {
        words = List.copyOf(words);
        wordings = List.copyOf(wordings);
    }
}
