package samvad.engine.evidence.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

class SameEventTest {
    private final SameEvent event = new SameEvent(passage("Captain Lars Holm said in Kabul that 34 people drowned off Fedje.", "2026-02-10"));

    @Test
    void names_of_the_same_days_are_counted() {
        assertThat(event.likeness(passage("In Kabul officials counted 41 dead after the sinking near Fedje.", "2026-02-11"))).isEqualTo(2);
    }

    @Test
    void names_meet_in_the_other_script() {
        assertThat(event.likeness(passage("काबुल में लार्स होल्म ने बताया कि 41 लोग डूब गए।", "2026-02-10"))).isGreaterThanOrEqualTo(2);
    }

    @Test
    void one_person_is_one_name_however_long() {
        assertThat(event.likeness(passage("Yesterday Lars Holm opened a school.", "2026-02-10"))).isEqualTo(1);
    }

    @Test
    void another_week_is_another_event() {
        assertThat(event.likeness(passage("In Kabul officials counted 41 dead after the sinking near Fedje.", "2026-02-20"))).isZero();
    }

    @Test
    void a_country_counts_less_and_a_name_of_the_question_may_be_left_out() {
        SameEvent peru = new SameEvent(passage("Mayor Ibarra of Cusco said in Peru that the road is open.", "2026-02-10"));
        Passage other = passage("The road near Cusco is open again, Peru said.", "2026-02-10");
        assertThat(peru.likeness(other)).isEqualTo(1.5);
        assertThat(peru.likenessBeyond(other, "Is the road to Cusco open?")).isEqualTo(0.5);
    }

    private static Passage passage(String text, String day) {
        Source source = new Source(new ArticleId("an-article"), Optional.empty(), Optional.of(LocalDate.parse(day)), Language.ENGLISH, Optional.empty(),
                Optional.empty(), false);
        return new Passage(source, 0, text, 0, List.of());
    }
}
