package samvad.engine.language.lexicon;

import java.util.List;
import java.util.Optional;
import samvad.engine.language.Script;

/**
 * Another wording of a word or phrase.
 *
 * @param forms its words as an index knows them, in their order; at least one
 * @param weight above 0, at most 1: how far meeting it counts as meeting the word itself
 */
public record Rendering(List<String> forms, double weight, Bridge bridge) {
    public Rendering {
        forms = List.copyOf(forms);
        if (forms.isEmpty() || !(weight > 0 && weight <= 1)) {
            throw new IllegalArgumentException("a rendering has words and a weight up to 1: " + forms + ", " + weight);
        }
    }

    /** Its word where it is one, empty for a phrase. */
    public Optional<String> asOneWord() {
        return forms.size() == 1 ? Optional.of(forms.getFirst()) : Optional.empty();
    }

    /** Its word where that is a word of this one's own script spelled otherwise. */
    public Optional<String> respelled(String word) {
        return asOneWord().filter(other -> bridge == Bridge.SPELLING && Script.hasDevanagari(other) == Script.hasDevanagari(word));
    }

    /** Of two the one that weighs more; this one of equals. */
    public Rendering surer(Rendering other) {
        return weight >= other.weight ? this : other;
    }
}
