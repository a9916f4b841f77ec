package samvad.engine.language.time;

import java.util.regex.Pattern;

/** Decides whether a month's name standing alone is one: "may" and "march" are also verbs, people and protests, "mar" is also dead. */
final class DoubtfulMonths {
    private static final Pattern TOLD_BEFORE = Pattern.compile("IN|OF|SINCE|FROM|UNTIL|DURING|BETWEEN|EARLY|MID|LATE|BEFORE|AFTER");
    private static final Pattern TOLD_AFTER = Pattern.compile("MEIN|SE|TAK|MONTH");
    private static final Pattern TIME_OF_GENITIVE = Pattern.compile("MONTH|BAD|PAHLE|EARLY|MID|START|MIDDLE|END|DAURAN|BICH|PAHLA|HALF|FIRSTHALF|SECONDHALF"
            + "|\\d{1,2}th|FINAL");

    /** After these a march is on foot, and "May" a person. */
    private static final Pattern NONE_AFTER = Pattern.compile("KE|लॉंग|लांग|लौंग|विरोध|पैदल|फ्लैग|कैंडल|शांति|प्रोटेस्ट|मौन|मशाल|किसान|long|candle|flag"
            + "|protest|peace|kisan|paidal|theresa|minister|THE|an?|most|virodh|shanti");

    /** What may stand after "since May" where it is the month and not the person. */
    private static final Pattern NO_ACT = Pattern.compile("\\W|IN|OF|TO|AND|UNTIL|ON|ONWARD|THIS|LAST|NEXT|DURING|FROM|with|by|'s|-|\\d+|amount| ");

    private final TimeText text;

    DoubtfulMonths(TimeText text) {
        this.text = text;
    }

    boolean isMonth(int at) {
        if (!text.form(at).startsWith("m")) {
            return !text.plain(at).equals("august") || !text.plain(at - 1).matches("an|most");
        }
        String before = text.form(at - 1);
        if (NONE_AFTER.matcher(before).matches() || NONE_AFTER.matcher(text.plain(at - 1)).matches()) {
            return false;
        }
        if (text.form(at + 1).equals("KE")) {
            return TIME_OF_GENITIVE.matcher(text.form(at + 2)).matches();
        }
        if (isYear(text.form(at + 1)) || text.form(at + 1).matches(LastThisNext.WORDS) && text.form(at + 2).equals("YEAR")) {
            return true;
        }
        boolean linked = before.matches("AND|TO|-|UNTIL|SE") && text.form(at - 2).matches("[Mm]\\d{1,2}");
        return TOLD_AFTER.matcher(text.form(at + 1)).matches() || linked || TOLD_BEFORE.matcher(before).matches() && isNoPerson(at, before);
    }

    private static boolean isYear(String form) {
        return form.matches("1[5-9]\\d{2}|20\\d{2}");
    }

    /** "In May" is the month; "since May took office" is not. */
    private boolean isNoPerson(int at, String before) {
        return !text.plain(at).equals("may") || !text.form(at + 1).equals("'s") && (before.matches("IN|EARLY|MID"
            + "|LATE") || NO_ACT.matcher(text.form(at + 1)).matches());
    }
}
