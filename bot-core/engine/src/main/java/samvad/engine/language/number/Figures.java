package samvad.engine.language.number;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Digits;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure.Kind;

/**
 * Reads the numbers of a text by their values, in digits of any script or in words, with their scales, in English and Hindi: "five" and "5" are
 * one. What merely may be a number is found by {@link Numbers}.
 */
public final class Figures {
    private static final Pattern PIECE = Pattern.compile("\\d+(?:,\\d+)*(?:\\.\\d+)?|[\\p{L}\\p{M}]+|%|[^\\s]");
    private static final Pattern DIGITS = Pattern.compile("\\d+(?:,\\d+)*(?:\\.\\d+)?");
    private static final Pattern PLACE_ENDING = Pattern.compile("st|nd|rd|th|वां|वीं|वें|वा|वी|वे");
    private static final Pattern PERCENT = Pattern.compile("%|percent|per|प्रतिशत|फीसदी|फीसद");

    private static final Map<String, BigDecimal> SCALES = scales();
    private static final Map<String, Read> WORDS = words();

    /** "एक" and "one" are mostly articles; "दूसरे" is mostly "other". */
    private static final Pattern DOUBTFUL = Pattern.compile("एक|one|first|पहले|second|दूसरे|दूसरी|दूसरा|तीसरे|last|final|आखिरी|अंतिम|पिछले");

    private static final Pattern RANGE = Pattern.compile("\\s*(?:to|and|or|से|और|या|\\p{Pd})\\s*(?:लेकर\\s*)?");

    /** What has a number for a name: "Category 5", "अनुच्छेद 370". */
    private static final Pattern NUMBERED = Pattern.compile("category|phase|article|chapter|round|stage|level|grade|part|resolution|section|no|number|श्रेणी|चरण|अनुच्छेद|धारा|प्रस्ताव|नंबर");

    /** What is counted in its order: "the first week", "दूसरे दौर". */
    private static final Pattern COUNTED = Pattern.compile("week|month|quarter|round|term|phase|half|place|हफ्ते|हफ्ता|सप्ताह|महीने|तिमाही|दौर|चरण|कार्यकाल|स्थान");

    private Figures() {}

    private record Read(BigDecimal value, Kind kind) {}

    private record Piece(String text, Span span) {}

    /** The numbers in reading order; of "one", "एक" and the like, which are more often no numbers, none. */
    public static List<Figure> in(String text) {
        List<Piece> pieces = pieces(text);
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < pieces.size(); ) {
            int next = read(pieces, i, figures);
            i = Math.max(i + 1, next);
        }
        spreadPercent(figures, text);
        return figures;
    }

    /** In "45 to 60 percent" both are. */
    private static void spreadPercent(List<Figure> figures, String text) {
        for (int i = figures.size() - 2; i >= 0; i--) {
            Figure figure = figures.get(i);
            Figure next = figures.get(i + 1);
            if (figure.kind() == Kind.COUNT && next.kind() == Kind.PERCENT
                    && RANGE.matcher(text.substring(figure.span().end(), next.span().start())).matches()) {
                figures.set(i, new Figure(figure.value(), Kind.PERCENT, figure.span()));
            }
        }
    }

    /** Adds the number that begins at a piece, if one does; returns the first piece behind it. */
    private static int read(List<Piece> pieces, int at, List<Figure> figures) {
        Optional<Read> first = value(pieces.get(at).text());
        if (first.isEmpty()) {
            return at;
        }
        int end = at + 1;
        BigDecimal value = first.get().value();
        Kind kind = first.get().kind();
        if (kind == Kind.COUNT && isTens(value) && !isDigits(pieces.get(at))) {
            int units = end < pieces.size() && pieces.get(end).text().equals("-") ? end + 1 : end;
            Optional<Read> unit = units < pieces.size() && !isDigits(pieces.get(units)) ? value(pieces.get(units).text()) : Optional.empty();
            if (unit.filter(one -> one.value().compareTo(BigDecimal.TEN) < 0 && one.value().signum() > 0 && one.kind() != Kind.TOGETHER).isPresent()
                    && Script.hasDevanagari(pieces.get(at).text()) == Script.hasDevanagari(pieces.get(units).text())
                    && !Script.hasDevanagari(pieces.get(at).text())) {
                value = value.add(unit.get().value());
                kind = unit.get().kind();
                end = units + 1;
            }
        }
        boolean scaled = false;
        while (end < pieces.size() && kind == Kind.COUNT && SCALES.containsKey(pieces.get(end).text())) {
            value = value.multiply(SCALES.get(pieces.get(end).text()));
            scaled = true;
            end++;
        }
        if (end < pieces.size() && kind == Kind.COUNT && pieces.get(end).span().start() == pieces.get(end - 1).span().end()
                && PLACE_ENDING.matcher(pieces.get(end).text()).matches()) {
            kind = Kind.PLACE;
            end++;
        }
        if (end < pieces.size() && kind == Kind.COUNT && PERCENT.matcher(pieces.get(end).text()).matches()) {
            boolean perCent = !pieces.get(end).text().equals("per") || end + 1 < pieces.size() && pieces.get(end + 1).text().equals("cent");
            kind = perCent ? Kind.PERCENT : kind;
        }
        if (kind == Kind.COUNT && at > 0 && NUMBERED.matcher(pieces.get(at - 1).text()).matches()) {
            kind = Kind.PLACE;
        }
        boolean counted = end < pieces.size() && COUNTED.matcher(pieces.get(end).text()).matches();
        if (scaled || end > at + 1 || counted || !DOUBTFUL.matcher(pieces.get(at).text()).matches()) {
            figures.add(new Figure(value, kind, new Span(pieces.get(at).span().start(), pieces.get(end - 1).span().end())));
        }
        return end;
    }

    private static boolean isDigits(Piece piece) {
        return DIGITS.matcher(piece.text()).matches();
    }

    private static boolean isTens(BigDecimal value) {
        return value.compareTo(BigDecimal.valueOf(20)) >= 0 && value.compareTo(BigDecimal.valueOf(100)) < 0
                && value.remainder(BigDecimal.TEN).signum() == 0;
    }

    private static Optional<Read> value(String piece) {
        if (DIGITS.matcher(piece).matches()) {
            return Optional.of(new Read(new BigDecimal(piece.replace(",", "")), Kind.COUNT));
        }
        return Optional.ofNullable(WORDS.get(piece));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(Digits.latin(text));
        while (matcher.find()) {
            pieces.add(new Piece(LooseSpelling.of(matcher.group()), new Span(matcher.start(), matcher.end())));
        }
        return pieces;
    }

    private static Map<String, BigDecimal> scales() {
        Map<String, BigDecimal> scales = new HashMap<>();
        put(scales, 100, "hundred", "सौ");
        put(scales, 1_000, "thousand", "हजार");
        put(scales, 100_000, "lakh", "lakhs", "लाख");
        put(scales, 1_000_000, "million", "मिलियन");
        put(scales, 10_000_000, "crore", "crores", "करोड");
        put(scales, 1_000_000_000, "billion", "अरब", "बिलियन");
        put(scales, 1_000_000_000_000L, "trillion", "ट्रिलियन", "खरब");
        return Map.copyOf(scales);
    }

    private static void put(Map<String, BigDecimal> scales, long value, String... words) {
        for (String word : words) {
            scales.put(word, BigDecimal.valueOf(value));
        }
    }

    private static Map<String, Read> words() {
        Map<String, Read> words = new HashMap<>();
        NumberWords.spelled().forEach((word, value) -> learn(words, word, value, Kind.COUNT));
        NumberWords.spelledPlaces().forEach((word, value) -> learn(words, word, value, Kind.PLACE));
        String[] roman = {"ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi"};
        for (int i = 0; i < roman.length; i++) {
            if (roman[i].length() > 1) {
                learn(words, roman[i], i + 2, Kind.PLACE);
            }
        }
        for (String last : List.of("last", "final", "आखिरी", "अंतिम", "पिछले")) {
            learn(words, last, -1, Kind.PLACE);
        }
        learn(words, "both", 2, Kind.TOGETHER);
        learn(words, "dozen", 12, Kind.COUNT);
        learn(words, "दोनों", 2, Kind.TOGETHER);
        learn(words, "तीनों", 3, Kind.TOGETHER);
        learn(words, "चारों", 4, Kind.TOGETHER);
        learn(words, "पांचों", 5, Kind.TOGETHER);
        learn(words, "पांच", 5, Kind.COUNT);
        for (String six : List.of("छह", "छः", "छ", "छै")) {
            learn(words, six, 6, Kind.COUNT);
        }
        learnVague(words, 12, "dozens", "दर्जनों");
        learnVague(words, 100, "hundreds", "सैकडों");
        learnVague(words, 1_000, "thousands", "हजारों");
        learnVague(words, 100_000, "लाखों");
        learnVague(words, 1_000_000, "millions");
        learnVague(words, 10_000_000, "करोडों");
        learnVague(words, 1_000_000_000, "billions", "अरबों");
        return Map.copyOf(words);
    }

    private static void learnVague(Map<String, Read> words, int value, String... vague) {
        for (String word : vague) {
            learn(words, word, value, Kind.VAGUE);
        }
    }

    private static void learn(Map<String, Read> words, String word, int value, Kind kind) {
        words.put(LooseSpelling.of(word), new Read(BigDecimal.valueOf(value), kind));
    }
}
