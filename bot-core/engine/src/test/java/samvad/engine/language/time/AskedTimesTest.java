package samvad.engine.language.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** 240 questions with their times, written before the reader by somebody who did not see it, by the conventions of docs/DATES.md. */
final class AskedTimesTest {
    private static final double FLOOR = 0.95;

    @Test
    void the_times_of_questions_are_read_as_people_mean_them() throws IOException {
        List<String> lines = lines();
        List<String> misread = new ArrayList<>();
        for (String line : lines) {
            String[] row = line.split("\t");
            String read = periods(row[1], LocalDate.parse(row[3]));
            if (!read.equals(row[4])) {
                misread.add(row[0] + " " + row[1] + " on " + row[3] + ": " + read + ", not " + row[4]);
            }
        }
        assertThat(lines).hasSizeGreaterThanOrEqualTo(150);
        assertThat(misread).as(String.join("\n", misread)).hasSizeLessThanOrEqualTo((int) (lines.size() * (1 - FLOOR)));
    }

    private static String periods(String question, LocalDate today) {
        String all = TimeExpressions.in(question, today).stream().flatMap(mention -> mention.readings().stream())
                .map(period -> period.from().map(LocalDate::toString).orElse("") + ".." + period.to().map(LocalDate::toString).orElse(""))
                .collect(Collectors.joining("|"));
        return all.isEmpty() ? "-" : all;
    }

    private static List<String> lines() throws IOException {
        try (InputStream in = Objects.requireNonNull(AskedTimesTest.class.getResourceAsStream("asked-times.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).filter(line -> !line.isBlank()).toList();
        }
    }
}
