package samvad.engine.language.number;

import java.math.BigDecimal;
import samvad.engine.language.Span;

/**
 * A number a text gives, by its value: "1.2 million", "१२ लाख" and "twelve lakh" are alike.
 *
 * @param value without trailing zeros
 * @param kind what it counts as
 */
public record Figure(BigDecimal value, Kind kind, Span span) {
    public Figure {
        value = value.stripTrailingZeros();
    }

    /** Of what a number is the number. */
    public enum Kind {
        /** So many, so much. */
        COUNT,
        PERCENT,
        /** The twelfth. */
        PLACE,
        /** All of a group so large: both, तीनों. */
        TOGETHER,
        /** Hundreds, लाखों. */
        VAGUE
    }

    /** True if both may be the same number: a percentage is no count, the twelfth not twelve, and "hundreds" neither. */
    public boolean agreesWith(Figure other) {
        return value.compareTo(other.value) == 0 && (kind == other.kind || isCount() && other.isCount());
    }

    private boolean isCount() {
        return kind == Kind.COUNT || kind == Kind.TOGETHER;
    }
}
