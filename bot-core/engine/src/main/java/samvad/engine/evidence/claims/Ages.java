package samvad.engine.evidence.claims;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Names;
import samvad.engine.language.Span;

/** Whose age a number tells: "Banda, 71," and "71-year-old Banda" tell Banda's and nobody else's. */
public final class Ages {
    private static final Pattern RIGHT_BEHIND = Pattern.compile(", ?$");
    private static final Pattern YEARS_OLD = Pattern.compile("^(?:[ -]years?[ -]old|[ -]?वर्षीय) ", Pattern.CASE_INSENSITIVE);

    private Ages() {}

    /** The words of the name that the number stands right behind or right in front of; none where it stands by no name. */
    public static List<String> holder(String sentence, Span number) {
        List<List<Span>> names = Names.runs(Names.spansIn(sentence), Names.Between.SPACE, sentence);
        Matcher yearsOld = YEARS_OLD.matcher(sentence.substring(number.end()));
        int behind = yearsOld.lookingAt() ? number.end() + yearsOld.end() : -1;
        return names.stream()
                .filter(name -> name.getFirst().start() == behind || name.getLast().end() <= number.start()
                        && RIGHT_BEHIND.matcher(sentence.substring(name.getLast().end(), number.start())).matches())
                .findFirst().map(name -> name.stream().map(word -> word.in(sentence)).toList()).orElse(List.of());
    }
}
