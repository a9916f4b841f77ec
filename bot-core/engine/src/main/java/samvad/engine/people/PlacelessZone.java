package samvad.engine.people;

import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;

/** An offset or an abbreviation, as in "+5:30" or "IST": several places share it, and it says nothing of summer time. */
public final class PlacelessZone {
    private static final String END = "(?![\\p{L}\\p{M}\\d])";

    /** In loosely spelled text. */
    public static final String PATTERN =
            "(?:ist|est|edt|pst|pdt|cst|cdt|mst|mdt|gmt|utc|bst|cet|cest|eet|eest|jst|kst|aest|aedt|npt|pkt|msk|sgt|gst)(?:\\s?[+-]\\d{1,2}(?::?\\d{2})?)?"
                    + END + "(?: time)?|(?:\\+|(?<![^ ])-)\\d{1,2}(?::?\\d{2})?" + END;

    private static final Pattern ALONE = Pattern.compile(PATTERN);

    private PlacelessZone() {}

    /** True if the words name such a zone and nothing besides. */
    public static boolean is(String words) {
        return ALONE.matcher(LooseSpelling.of(words).strip()).matches();
    }
}
