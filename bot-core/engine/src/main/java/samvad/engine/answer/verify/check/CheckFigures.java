package samvad.engine.answer.verify.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.Digits;
import samvad.engine.language.number.Figure.Kind;
import samvad.engine.language.number.Figure;

/** Every number is in the sentence its clause rests on. "Both" needs no number there, but no other one either. */
public final class CheckFigures implements Check {
    private static final int DAYS_OF_A_WEEK = 7;
    private static final int DAYS_OF_A_MONTH = 30;

    @Override
    public Optional<Fault> fault(Support support) {
        SentenceReading claim = support.claim();
        for (Figure figure : claim.figures()) {
            if (figure.value().signum() != 0 && !NumbersOfNames.isOne(figure, support)
                    && sources(support, claim.placeOf(figure.span())).stream().noneMatch(alignment -> holds(alignment, figure, claim))) {
                return Optional.of(new Fault.OtherNumber(figure.span().in(claim.text())));
            }
        }
        return spans(support);
    }

    private static List<Alignment> sources(Support support, int word) {
        int clause = support.claim().clauseOf(word);
        return support.anchorAt(word).map(anchor -> support.linked(anchor).stream()
                .filter(linked -> linked.place() <= anchor.place() || support.addsTo(anchor, linked, clause)).toList()).orElse(List.of());
    }

    private static boolean holds(Alignment alignment, Figure figure, SentenceReading claim) {
        if (figure.kind() == Kind.TOGETHER) {
            return alignment.cited().figures().stream().noneMatch(held -> held.kind() == Kind.TOGETHER && !held.agreesWith(figure));
        }
        return alignment.cited().figures().stream().anyMatch(figure::agreesWith) || isYear(alignment, figure) || isFirst(alignment, figure)
                || isWorded(alignment, figure, claim) || holdsInDays(alignment, figure, claim) || isInOneWord(alignment, figure, claim);
    }

    /** "First", which by itself is read as no number. */
    private static boolean isFirst(Alignment alignment, Figure figure) {
        return figure.kind() == Kind.PLACE && figure.value().intValue() == 1
                && alignment.cited().words().stream().anyMatch(word -> word.plain().matches("first|पहल[ाीे]|प्रथम"));
    }

    /** "दूसरे दौर" for "runoff". */
    private static boolean isWorded(Alignment alignment, Figure figure, SentenceReading claim) {
        int at = claim.placeOf(figure.span());
        return figure.kind() == Kind.PLACE && alignment.meets(at) && at + 1 < claim.words().size() && alignment.alignedTo()[at + 1] == alignment.alignedTo()[at];
    }

    /** "The 1980s" and "1980 के दशक में". */
    private static boolean isYear(Alignment alignment, Figure figure) {
        return alignment.cited().dates().stream().anyMatch(date -> date.year().isPresent() && date.day().isEmpty()
                && figure.value().compareTo(BigDecimal.valueOf(date.year().getAsInt())) == 0);
    }

    /** "2025-26", "दो-तिहाई", "G20": a number of a word that its source has letter by letter. */
    private static boolean isInOneWord(Alignment alignment, Figure figure, SentenceReading claim) {
        String text = withHyphens(claim.text());
        int start = figure.span().start();
        int end = figure.span().end();
        while (start > 0 && isOfWord(text.charAt(start - 1))) {
            start--;
        }
        while (end < text.length() && isOfWord(text.charAt(end))) {
            end++;
        }
        boolean more = end - start > figure.span().end() - figure.span().start();
        return more && (" " + withHyphens(alignment.cited().text()) + " ").matches("(?s).*[^\\p{L}\\p{M}\\p{Nd}-]" + Pattern.quote(text.substring(start, end))
                + "[^\\p{L}\\p{M}\\p{Nd}-].*");
    }

    private static String withHyphens(String text) {
        return Digits.latin(text).replaceAll("\\p{Pd}", "-");
    }

    private static boolean isOfWord(char c) {
        return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK || Character.getType(c) == Character.COMBINING_SPACING_MARK
                || c == '-';
    }

    /** "Seven days" is "a week". */
    private static boolean holdsInDays(Alignment alignment, Figure figure, SentenceReading claim) {
        int next = claim.placeOf(figure.span()) + 1;
        return figure.value().intValue() == DAYS_OF_A_WEEK && claim.plain(next).matches("days?|दिन|दिनों|दिवसीय")
                && alignment.cited().words().stream().anyMatch(word -> word.plain().matches("week|हफ्ते|हफ्ता|सप्ताह"));
    }

    /** "A week" is not "a month". */
    private static Optional<Fault> spans(Support support) {
        SentenceReading claim = support.claim();
        for (int i = 0; i < claim.words().size(); i++) {
            Optional<Integer> count = days(claim, i);
            if (count.isPresent() && sources(support, i).stream().limit(1).anyMatch(alignment -> countsOtherwise(alignment.cited(), count.get()))) {
                return Optional.of(new Fault.OtherNumber(claim.words().get(i - 1).surface() + " " + claim.words().get(i).surface()));
            }
        }
        return Optional.empty();
    }

    /** Days of "a week", "a month"; empty for what is no such span. */
    private static Optional<Integer> days(SentenceReading claim, int at) {
        if (!claim.plain(at - 1).matches("a|one|एक")) {
            return Optional.empty();
        }
        return switch (claim.plain(at)) {
            case "week", "हफ्ते", "हफ्ता", "सप्ताह" -> Optional.of(DAYS_OF_A_WEEK);
            case "month", "महीने", "महीना", "माह" -> Optional.of(DAYS_OF_A_MONTH);
            default -> Optional.empty();
        };
    }

    private static boolean countsOtherwise(SentenceReading cited, int days) {
        for (int i = 0; i < cited.words().size(); i++) {
            Optional<Integer> other = days(cited, i);
            if (other.isPresent()) {
                return other.get() != days;
            }
        }
        return false;
    }
}
