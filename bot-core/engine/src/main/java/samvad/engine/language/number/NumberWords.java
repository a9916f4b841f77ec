package samvad.engine.language.number;

import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.Digits;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/** Numbers as digits, as English and Hindi spell them (by ICU's rules), and in lakhs and crores for millions. */
public final class NumberWords {
    private static final int SPELLED_TO = 100;

    private static final List<String> ORDINALS_HINDI = List.of(
            "पहला|पहली|पहले|प्रथम", "दूसरा|दूसरी|दूसरे|द्वितीय", "तीसरा|तीसरी|तीसरे|तृतीय", "चौथा|चौथी|चौथे|चतुर्थ");

    private record Scale(String english, String hindi, long value) {}

    private static final List<Scale> SCALES = List.of(
            new Scale("thousand", "हज़ार", 1_000), new Scale("lakh", "लाख", 100_000), new Scale("million", "मिलियन", 1_000_000),
            new Scale("crore", "करोड़", 10_000_000), new Scale("billion", "अरब", 1_000_000_000), new Scale("trillion", "ट्रिलियन", 1_000_000_000_000L));

    private NumberWords() {}

    /** The numbers to a hundred with their ordinals, and the words for greater ones. */
    public static List<LexiconEntry> entries() {
        RuleBasedNumberFormat english = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat hindi = new RuleBasedNumberFormat(new ULocale("hi"), RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat suffixed = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL);
        List<LexiconEntry> entries = new ArrayList<>();
        for (int n = 0; n <= SPELLED_TO; n++) {
            entries.add(LexiconEntry.alike(Bridge.NUMBER, List.of(Integer.toString(n), english.format(n), hindi.format(n))));
            if (n > 0) {
                entries.add(LexiconEntry.alike(Bridge.NUMBER, ordinals(n, english, hindi, suffixed)));
            }
        }
        SCALES.forEach(scale -> entries.add(LexiconEntry.alike(Bridge.NUMBER, List.of(scale.english(), scale.hindi()))));
        entries.add(LexiconEntry.alike(Bridge.NUMBER, List.of("hundred", "सौ")));
        return entries;
    }

    /** The numbers to a hundred by each single word that spells one, in both languages. */
    static Map<String, Integer> spelled() {
        Map<String, Integer> spelled = new HashMap<>();
        RuleBasedNumberFormat english = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat hindi = new RuleBasedNumberFormat(new ULocale("hi"), RuleBasedNumberFormat.SPELLOUT);
        for (int n = 0; n < SPELLED_TO; n++) {
            spelled.put(english.format(n), n);
            spelled.put(hindi.format(n), n);
        }
        spelled.keySet().removeIf(word -> word.contains("-") || word.contains(" "));
        return spelled;
    }

    /** The same of ordinals. */
    static Map<String, Integer> spelledPlaces() {
        Map<String, Integer> spelled = new HashMap<>();
        RuleBasedNumberFormat english = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat hindi = new RuleBasedNumberFormat(new ULocale("hi"), RuleBasedNumberFormat.SPELLOUT);
        RuleBasedNumberFormat suffixed = new RuleBasedNumberFormat(ULocale.ENGLISH, RuleBasedNumberFormat.ORDINAL);
        for (int n = 1; n < SPELLED_TO; n++) {
            for (String ordinal : ordinals(n, english, hindi, suffixed)) {
                spelled.put(ordinal, n);
            }
        }
        spelled.keySet().removeIf(word -> word.contains("-") || word.contains(" ") || Character.isDigit(word.charAt(0)));
        return spelled;
    }

    private static List<String> ordinals(
            int n, RuleBasedNumberFormat english, RuleBasedNumberFormat hindi, RuleBasedNumberFormat suffixed) {
        List<String> ordinals = new ArrayList<>(List.of(suffixed.format(n), english.format(n, "%spellout-ordinal")));
        if (n <= ORDINALS_HINDI.size()) {
            ordinals.addAll(List.of(ORDINALS_HINDI.get(n - 1).split("\\|")));
        }
        for (String ending : List.of("वां", "वीं", "वें", "वाँ")) {
            ordinals.add(n + ending);
            ordinals.add(hindi.format(n) + ending);
        }
        return ordinals;
    }

    /**
     * Other ways to write a great number: "200,000" is "2 लाख" and "0.2 million".
     *
     * @param digits as a text gives them, in digits of any script, with or without separators
     */
    public static List<String> ofGreat(String digits) {
        String plain = Digits.latin(digits).replace(",", "");
        if (!plain.matches("\\d{4,16}")) {
            return List.of();
        }
        BigDecimal value = new BigDecimal(plain);
        Set<String> wordings = new LinkedHashSet<>();
        for (Scale scale : SCALES) {
            BigDecimal count = value.divide(BigDecimal.valueOf(scale.value())).stripTrailingZeros();
            if (count.compareTo(BigDecimal.ONE) >= 0 && count.scale() <= 2) {
                wordings.add(count.toPlainString() + " " + scale.english());
                wordings.add(count.toPlainString() + " " + scale.hindi());
            }
        }
        return List.copyOf(wordings);
    }

    /** The plain digits of a count of a scale word: "2.5" and "लाख" are "250000"; empty if it is no whole number. */
    public static Optional<String> inDigits(String count, String scaleWord) {
        String word = LooseSpelling.of(scaleWord);
        String plain = Digits.latin(count).replace(",", "");
        return SCALES.stream()
                .filter(scale -> plain.matches("\\d{1,6}(?:\\.\\d{1,6})?")
                        && (scale.english().equals(word) || LooseSpelling.of(scale.hindi()).equals(word)))
                .map(scale -> new BigDecimal(plain).multiply(BigDecimal.valueOf(scale.value())).stripTrailingZeros())
                .filter(value -> value.scale() <= 0)
                .map(BigDecimal::toBigInteger).map(BigInteger::toString).findFirst();
    }
}
