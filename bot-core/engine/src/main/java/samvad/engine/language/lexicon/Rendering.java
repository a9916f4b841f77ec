package samvad.engine.language.lexicon;

import java.util.List;

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

    /** Of two the one that weighs more; this one of equals. */
    public Rendering surer(Rendering other) {
        return weight >= other.weight ? this : other;
    }
}
