package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.TimeExpressions;
import samvad.engine.language.time.TimeMention;

/** What holds for any text at all, tried on random mixtures; a seed that fails fails again. */
final class RandomTextTest {
    private static final int TEXTS = 400;

    private static final List<String> PIECES = List.of(
            " ", " ", " ", ". ", "। ", "? ", "!", "\n", "\r\n", "\t", ",", "“", "”", "\"", "«", "»", "(", ")", "…", "—",
            "Mr. ", "U.S. ", "एस. ", "डॉ. ", "3.5", "२०२५", "18 November 2025", "नवंबर", "1,234", "से", "तक", "last", "week", "99", "2", "9999-99-99", "31.", "-", "कल", "may", "के", "पहले", "in", "the", "2025-11-18",
            "word", "Moscow", "मॉस्को", "क़", "क्\u200Dष", "ड़", "e\u0301", "Ω", "Ж", "中", "م", "한",
            "🙂", "👩‍👩‍👧", "𝒜", "\uD83D", "\uDE00", "\u0000", "\u0007", "\u001B[31m", "\u0085", "\u00AD", "\u200B", "\u200E",
            "\u202E", "\u2028", "\u2066", "\uFEFF", "\uFFFF", "\u00A0", "\u3000", "x".repeat(1600), "न".repeat(1600));

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            if (random.nextInt(8) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
        }
        return text.toString();
    }

    private interface Check {
        void of(String text);
    }

    private static void forAll(long seed, Check check) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        for (int i = 0; i < TEXTS; i++) {
            check.of(text(random));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void sentences_are_in_order_apart_trimmed_and_leave_no_letter_out(long seed) {
        forAll(seed, text -> {
            int end = 0;
            for (Span sentence : Sentences.of(text)) {
                assertThat(sentence.start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(sentence.length()).as(text).isPositive();
                assertThat(sentence.trimmed(text)).as(text).isEqualTo(sentence);
                assertThat(halvesPair(text, sentence.start()) || halvesPair(text, sentence.end())).as(text).isFalse();
                assertHoldsNoWords(text, end, sentence.start());
                end = sentence.end();
            }
            assertHoldsNoWords(text, end, text.length());
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void dates_are_in_order_and_apart(long seed) {
        forAll(seed, text -> {
            int end = 0;
            for (DateMention mention : Dates.in(text)) {
                assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(mention.year().isPresent() || mention.month().isPresent()).as(text).isTrue();
                end = mention.span().end();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {12, 13, 14})
    void time_expressions_are_in_order_and_apart(long seed) {
        forAll(seed, text -> {
            int end = 0;
            for (TimeMention mention : TimeExpressions.in(text, LocalDate.of(2024, 2, 29))) {
                assertThat(mention.span().start()).as(text).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().end()).as(text).isLessThanOrEqualTo(text.length());
                end = mention.span().end();
            }
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11})
    void plain_text_is_one_line_without_controls_and_stays_as_it_is(long seed) {
        forAll(seed, text -> {
            String plain = PlainText.of(text);
            assertThat(plain.codePoints()).as(text).noneMatch(c -> Character.isISOControl(c)
                    || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0xFEFF
                    || Character.getType(c) == Character.SURROGATE
                    || Character.getType(c) == Character.LINE_SEPARATOR);
            assertThat(plain).as(text).doesNotContain("  ").isEqualTo(plain.strip());
            assertThat(PlainText.of(plain)).isEqualTo(plain);
            assertThat(lettersOf(plain)).isEqualTo(lettersOf(text));
        });
    }

    private static boolean halvesPair(String text, int at) {
        return at > 0 && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1)) && Character.isLowSurrogate(text.charAt(at));
    }

    private static void assertHoldsNoWords(String text, int from, int to) {
        assertThat(text.substring(from, to).codePoints()).as(text).noneMatch(Character::isLetterOrDigit);
    }

    private static String lettersOf(String text) {
        return text.codePoints().filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }
}
