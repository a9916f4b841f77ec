package samvad.engine.evidence.weigh;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

final class WhoHeIsTest {
    private final WhoHeIs whoHeIs = new WhoHeIs(text -> text.contains("Tamm") || text.contains("ताम") ? Set.of("tamm") : Set.of());

    @Test
    void he_is_the_person_the_sentence_in_front_names_first() {
        whoHeIs.in("In Norway Prime Minister Rasmus Tamm met Kari Holm.");

        assertThat(whoHeIs.in("He called the treaty a floor.")).containsExactly("tamm");
        assertThat(whoHeIs.in("He also wanted a ceiling.")).containsExactly("tamm");
    }

    @Test
    void he_is_nobody_whom_only_something_belongs_to() {
        whoHeIs.in("Rasmus Tamm's envoy came to Oslo.");

        assertThat(whoHeIs.in("He called the treaty a floor.")).isEmpty();
    }

    @Test
    void he_is_not_the_second_person() {
        whoHeIs.in("Kari Holm met Rasmus Tamm.");

        assertThat(whoHeIs.in("He called the treaty a floor.")).isEmpty();
    }

    @Test
    void somebody_else_in_between_is_he_then() {
        whoHeIs.in("Rasmus Tamm came to Oslo.");

        assertThat(whoHeIs.in("His colleague Kari Holm called the treaty a ceiling.")).isEmpty();
        assertThat(whoHeIs.in("She warned of the sea.")).isEmpty();
    }

    @Test
    void hindi_points_back_too() {
        whoHeIs.in("रासमस ताम ने संधि पर हस्ताक्षर किए।");

        assertThat(whoHeIs.in("उन्होंने इसे शुरुआत बताया।")).containsExactly("tamm");
        assertThat(whoHeIs.in("उनके प्रवक्ता ने कुछ नहीं कहा।")).isEmpty();
    }
}
