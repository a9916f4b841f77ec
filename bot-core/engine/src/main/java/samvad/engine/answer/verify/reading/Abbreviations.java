package samvad.engine.answer.verify.reading;

import java.util.Map;

/** Words in capitals that no index knows from others: "US", "UN". */
public final class Abbreviations {
    /** What each stands for. */
    public static final Map<String, String> WHOLE = Map.of("US", "United States", "USA", "United States", "UK", "United Kingdom", "UN", "United Nations");

    private Abbreviations() {}
}
