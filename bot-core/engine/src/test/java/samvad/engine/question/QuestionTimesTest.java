package samvad.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.language.SpacedWords;
import samvad.engine.language.Term;
import samvad.engine.language.time.Period;

final class QuestionTimesTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

    private final ReadQuestion readQuestion = new ReadQuestion(new SpacedWords());

    private Question read(String text) {
        return ((Reading.Clear) readQuestion.read(text, NEW_YEAR)).question();
    }

    @Test
    void reads_times_from_the_askers_today() {
        Question question = read("  Who met in  Oslo yesterday?");
        assertThat(question.times()).singleElement().satisfies(time -> {
            assertThat(time.readings()).containsExactly(Period.of(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)));
            assertThat(time.span().in(question.text())).isEqualTo("yesterday");
        });
        assertThat(question.latest()).isFalse();
    }

    @Test
    void a_weekday_asked_about_a_story_is_not_this_weeks() {
        assertThat(read("What did she do on Saturday?").times()).hasSize(1);
        assertThat(read("What did she do on Saturday? (Rao)").times()).isEmpty();
        assertThat(read("What did she do on Saturday? (Rao)").terms()).extracting(Term::form).contains("Saturday?");
    }

    @Test
    void keeps_both_days_of_a_word_without_a_tense() {
        assertThat(read("कल की बैठक").times()).singleElement().satisfies(time -> assertThat(time.readings()).containsExactly(
                Period.of(LocalDate.of(2025, 12, 31), LocalDate.of(2025, 12, 31)), Period.of(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 2))));
    }

    @Test
    void knows_that_the_latest_is_wanted_without_a_time() {
        Question question = read("What is the latest on Sudan?");
        assertThat(question.latest()).isTrue();
        assertThat(question.times()).isEqualTo(List.of());
    }
}
