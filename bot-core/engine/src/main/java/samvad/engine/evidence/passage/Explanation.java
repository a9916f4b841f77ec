package samvad.engine.evidence.passage;

import java.util.List;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

/** Why passages were found: what was looked for, and what of it each of them holds. */
public record Explanation(List<Word> words, List<Found> found) {
    public Explanation {
        words = List.copyOf(words);
        found = List.copyOf(found);
    }

    /**
     * A word of the question as it was looked for.
     *
     * @param weight how telling it is, by the passages that hold it in any of its wordings
     */
    public record Word(String form, double weight, List<Rendering> renderings) {
        public Word {
            renderings = List.copyOf(renderings);
        }
    }

    /**
     * A passage with what its score is made of.
     *
     * @param score as in {@link PassageSearch.Hit}: what the words add and what the times add
     * @param times what it adds that the article is of a time the question names; 0 if it is not
     */
    public record Found(Passage passage, double score, List<Met> met, double times) {
        public Found {
            met = List.copyOf(met);
        }
    }

    /**
     * How a word of the question was met.
     *
     * @param form the question's
     * @param as the wording that stands in the passage or the headline
     * @param score the word's part of the passage's score
     */
    public record Met(String form, List<String> as, Bridge bridge, double score) {
        public Met {
            as = List.copyOf(as);
        }
    }
}
