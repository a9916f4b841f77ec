package samvad.engine.answer.verify.check;

import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.CommonWords;
import samvad.engine.language.number.Figure;

/** Numbers that go with a name wherever in the article it stands: "Channel 5", "Boreas-1", somebody's age. */
final class NumbersOfNames {
    /** In words: "29-year-old defendant Quinton Tellis". */
    private static final int AGE_BEFORE = 6;

    private NumbersOfNames() {}

    /** Whether a sentence of the article has the number with the same name. */
    static boolean isOne(Figure figure, Support support) {
        SentenceReading claim = support.claim();
        int at = claim.placeOf(figure.span());
        Optional<Entity> name = claim.nameAt(at - 1);
        if (isJoined(claim.text(), figure)) {
            return support.all().stream().map(Alignment::cited)
                    .anyMatch(held -> held.figures().stream().anyMatch(there -> isJoined(held.text(), there) && figure.agreesWith(there)));
        }
        if (at == 0 || claim.words().get(at).afterComma()) {
            return name.isPresent() && isAge(support, name.get(), figure);
        }
        String before = claim.words().get(at - 1).surface();
        if (name.isEmpty() && (CommonWords.hold(before) || !Character.isUpperCase(before.codePointAt(0)))) {
            return false;
        }
        String whole = claim.text().substring(claim.words().get(at - 1).span().start(), figure.span().end());
        return whole.length() > figure.span().end() - figure.span().start() && support.all().stream()
                .anyMatch(alignment -> Pattern.compile(Pattern.quote(whole) + "(?![.,]?\\p{Nd})").matcher(alignment.cited().text()).find());
    }

    /** The 1 of "Boreas-1". */
    private static boolean isJoined(String text, Figure figure) {
        int start = figure.span().start();
        return start > 1 && text.charAt(start - 1) == '-' && Character.isLetter(text.codePointBefore(start - 1));
    }

    /** "Quinton Tellis, 29,": the article has it behind the name in another sentence. */
    private static boolean isAge(Support support, Entity name, Figure figure) {
        return support.all().stream().anyMatch(alignment -> alignment.placesOf(name).stream().anyMatch(place -> alignment.cited().figures().stream()
                .anyMatch(held -> figure.agreesWith(held) && isAgeBeside(alignment.cited(), alignment.cited().placeOf(held.span()), place))));
    }

    /** "Tellis, 29" or "29-year-old defendant Quinton Tellis". */
    private static boolean isAgeBeside(SentenceReading cited, int figure, int name) {
        return figure == name + 1 || cited.plain(figure + 1).matches("years?|वर्षीय|साल|वर्ष") && figure < name && name - figure <= AGE_BEFORE;
    }
}
