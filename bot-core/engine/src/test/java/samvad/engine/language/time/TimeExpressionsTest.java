package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TimeExpressionsTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2025, 11, 19);

    private static Stream<Arguments> rows() throws IOException {
        try (InputStream in = Objects.requireNonNull(TimeExpressionsTest.class.getResourceAsStream("time-expressions.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|")).map(row -> Arguments.of(row[0], row[1])).toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void means_these_days(String question, String days) {
        assertThat(read(question, WEDNESDAY)).as(question).isEqualTo(days);
    }

    @ParameterizedTest
    @MethodSource("rows")
    void means_the_same_however_its_letters_are_put_together(String question, String days) {
        assertThat(read(Normalizer.normalize(question, Normalizer.Form.NFD), WEDNESDAY)).as(question).isEqualTo(days);
        assertThat(read(question.toUpperCase(Locale.ROOT), WEDNESDAY)).as(question).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-11-23, last week, 2025-11-10..2025-11-16", "2025-11-24, last week, 2025-11-17..2025-11-23",
        "2025-11-23, last weekend, 2025-11-15..2025-11-16", "2025-11-24, last weekend, 2025-11-22..2025-11-23",
        "2026-01-01, last month, 2025-12-01..2025-12-31", "2026-01-02, last quarter, 2025-10-01..2025-12-31",
        "2024-02-29, in the last year, 2023-01-01..2023-12-31", "2024-02-29, a year ago, 2023-01-01..2023-12-31",
        "2024-03-31, in the last 1 month, 2024-02-29..2024-03-31", "2025-11-17, last Monday, 2025-11-10..2025-11-10",
        "2025-11-17, next Monday, 2025-11-24..2025-11-24", "2025-11-17, on Monday, 2025-11-17..2025-11-17",
        "2025-09-10, last September, 2024-09-01..2024-09-30", "2025-10-10, last September, 2025-09-01..2025-09-30",
        "2025-08-18, between 17 and 19 August, 2025-08-17..2025-08-19", "2025-08-16, between 17 and 19 August, 2024-08-17..2024-08-19",
        "2101-01-01, last century, 2001-01-01..2100-12-31", "1903-06-01, on 29 February, 1896-02-29..1896-02-29"})
    void counts_from_the_askers_today(LocalDate today, String question, String days) {
        assertThat(read(question, today)).as(question).isEqualTo(days);
    }

    @Test
    void says_where_an_expression_stands() {
        assertThat(spans("क्या 17 से 19 अगस्त के बीच या कल रात कुछ हुआ?")).containsExactly("17 से 19 अगस्त के बीच", "कल रात");
        assertThat(spans("🙂 Who, since last week, met İsmet in the early 1990s?")).containsExactly("since last week", "the early 1990s");
    }

    @Test
    void reads_nothing_out_of_nothing() {
        assertThat(TimeExpressions.in("", WEDNESDAY)).isEmpty();
        assertThat(TimeExpressions.in("?!", WEDNESDAY)).isEmpty();
    }

    private static List<String> spans(String question) {
        return TimeExpressions.in(question, WEDNESDAY).stream().map(mention -> mention.span().in(question)).toList();
    }

    private static String read(String question, LocalDate today) {
        List<TimeMention> mentions = TimeExpressions.in(question, today);
        return mentions.isEmpty() ? "-" : mentions.stream().map(TimeExpressionsTest::written).collect(Collectors.joining(" ; "));
    }

    private static String written(TimeMention mention) {
        return mention.readings().stream().map(period -> day(period.from()) + ".." + day(period.to())).collect(Collectors.joining(" or "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
