package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;
import static samvad.testkit.Letters.sketch;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.people.Profile;
import samvad.testkit.DeliveryContract;

final class ForgettingTest extends StoreTest implements DeliveryContract {
    private static final String QUESTION = "क्या ज़ंज़ीबार का चुनाव टल गया?";
    private static final String ANSWER = "ज़ंज़ीबार में चुनाव समय पर होगा।";

    @Test
    void leaves_no_trace_of_a_forgotten_person_in_the_bytes_of_its_files() {
        PersonId shy = new PersonId("telegram", "quetzalcoatlus");
        for (int i = 0; i < 40; i++) {
            Incoming asked = incoming(i, shy, QUESTION + " " + i);
            ledger().intend(sketch(asked, ANSWER));
            answered(asked, ANSWER.repeat(1 + i * 10), "m" + 100 + i);
            answered(incoming(1000 + i, BILAL, "What happened in Havana?"), "A storm.", "m" + 2000 + i);
        }
        inbox().accept(List.of(incoming(50, shy, QUESTION)));
        people().keep(Profile.unknown(shy).admittedByAdmin());
        people().rate(shy, "m100", true);
        people().requestAccess(shy, "111111111", 60);
        List<String> traces = List.of(QUESTION, ANSWER, "quetzalcoatlus", "111111111");
        assertThat(traces).allMatch(this::stands);
        reopen();
        assertThat(traces).as("in the main file too").allMatch(this::stands);
        Incoming wish = incoming(60, shy, "/forget");
        Incoming later = incoming(61, shy, "Who met Putin?");
        inbox().accept(List.of(wish, later));
        retention().forget(wish);
        people().forget(shy);
        assertThat(List.of(QUESTION, ANSWER, "111111111")).noneMatch(this::stands);
        answered(wish, "वेलोसिरैप्टर", "m3000");
        assertThat(retention().forgetFulfilledWishes()).isEqualTo(2);
        assertThat(List.of("वेलोसिरैप्टर", "/forget")).noneMatch(this::stands);
        assertThat(inbox().takeUp()).extracting(taken -> taken.incoming()).containsExactly(later);
        Incoming last = incoming(62, shy, "/forget");
        inbox().accept(List.of(last));
        retention().forget(last);
        answered(last, "वेलोसिरैप्टर", "m3001");
        int _ = retention().forgetFulfilledWishes();
        assertThat(traces).noneMatch(this::stands);
        close();
        assertThat(traces).noneMatch(this::stands);
        assertThat(stands("What happened in Havana?")).isTrue();
    }

    @Test
    void forgets_questions_and_answers_but_not_that_they_came() {
        Incoming asked = incoming(1, ASHA, "Who visited Moscow?");
        Incoming open = incoming(2, ASHA, "And Havana?");
        Incoming other = incoming(3, BILAL, "And Ankara?");
        finished(asked, answer(asked, 0, "Jaishankar did."));
        database().jdbi().useHandle(handle -> handle.execute("DELETE FROM incoming"));
        assertThat(ledger().unsettled()).as("is kept though its question has gone").hasSize(1);
        Incoming wish = incoming(4, ASHA, "/forget");
        inbox().accept(List.of(open, other, wish));
        retention().forget(wish);
        assertThat(inbox().takeUp()).extracting(taken -> taken.incoming()).containsExactly(other, wish);
        assertThat(ledger().unsettled()).isEmpty();
        assertThat(inbox().accept(List.of(asked, open))).isEmpty();
    }

    @Test
    void keeps_the_digests_of_keys_for_some_days_only() {
        answered(incoming(1, ASHA, "Who?"), "Nobody.", "m50");
        retention().dropBefore(START.plusSeconds(60));
        clock().pass(SeenKeys.KEPT);
        retention().dropBefore(START);
        assertThat(digests()).isEqualTo(1);
        clock().pass(Duration.ofMillis(1));
        retention().dropBefore(START);
        assertThat(digests()).isZero();
    }

    @Test
    void knows_what_lies_in_the_inbox_after_its_digest_is_gone() {
        Incoming asked = incoming(1, ASHA, "Who?");
        inbox().accept(List.of(asked));
        clock().pass(SeenKeys.KEPT.plusDays(1));
        retention().dropBefore(START);
        assertThat(digests()).isZero();
        assertThat(inbox().accept(List.of(asked))).isEmpty();
        assertThat(inbox().takeUp()).hasSize(1);
    }

    @Test
    void forgets_the_people_of_a_workspace() {
        PersonId usha = new PersonId("slack", "T1/U1");
        PersonId vijay = new PersonId("slack", "T10/U1");
        people().keep(Profile.unknown(usha).admittedByAdmin());
        people().keep(Profile.unknown(vijay).admittedByAdmin());
        retention().forgetSpace("slack", "T1");
        assertThat(people().find(usha).admitted()).isFalse();
        assertThat(people().find(vijay).admitted()).isTrue();
    }

    private int digests() {
        return database().jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM seen_key").mapTo(Integer.class).one());
    }
}
