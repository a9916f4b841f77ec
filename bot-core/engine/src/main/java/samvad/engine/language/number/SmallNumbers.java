package samvad.engine.language.number;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;

/** The numbers up to twelve as people say them, in English and Hindi; expects {@link LooseSpelling}. */
public final class SmallNumbers {
    private static final List<String> SPELLED = List.of(
            "one|एक|ek", "two|दो|do", "three|तीन|teen", "four|चार|char", "five|पांच|panch", "six|छह|छः|छ:|छे|छ", "seven|सात|saat",
            "eight|आठ|aath", "nine|नौ|nau", "ten|दस|das", "eleven|ग्यारह", "twelve|बारह");

    /** A pattern for one or two digits or a word. */
    public static final String PATTERN = "(?:\\d{1,2}|" + String.join("|", SPELLED) + ")";

    private static final List<Pattern> PATTERNS = SPELLED.stream().map(Pattern::compile).toList();

    private SmallNumbers() {}

    /** Its value; empty for what {@link #PATTERN} does not take. */
    public static OptionalInt value(String number) {
        if (number.matches("\\d{1,2}")) {
            return OptionalInt.of(Integer.parseInt(number));
        }
        for (int i = 0; i < PATTERNS.size(); i++) {
            if (PATTERNS.get(i).matcher(number).matches()) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
