package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Inbox.TakenUp;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;
import samvad.engine.language.Language;

/** What every {@link Inbox} promises. */
public interface InboxContract extends DeliveryContract {
    Incoming FIRST = incoming(1, ASHA, "Who visited Moscow?");
    Incoming SECOND = incoming(2, BILAL, "हवाना में क्या हुआ?");
    Incoming THIRD = incoming(3, ASHA, "And whom did he meet?");

    @Test
    default void returns_what_is_new_in_the_order_it_was_given() {
        assertThat(inbox().accept(List.of(SECOND, FIRST))).containsExactly(SECOND, FIRST);
        assertThat(inbox().accept(List.of(FIRST, THIRD, SECOND))).containsExactly(THIRD);
        assertThat(inbox().accept(List.of())).isEmpty();
    }

    @Test
    default void takes_the_same_key_twice_in_one_delivery_for_one() {
        Incoming again = incoming(1, ASHA, "Who visited Moscow? (again)");
        assertThat(inbox().accept(List.of(FIRST, again))).containsExactly(FIRST);
        assertThat(inbox().takeUp()).containsExactly(new TakenUp(FIRST, 1));
    }

    @Test
    default void keeps_all_that_was_told() {
        Incoming full = new Incoming("slack:event:Ev1", new Address("slack", "T1", "C1", Optional.of("171.2"), Optional.of("T1/U2")),
                ASHA, "it's \"%s\"; DROP TABLE incoming;-- 'हिन्दी' \uD83D\uDC2F\n\t:key ? \u200D", new Incoming.Context(
                        Optional.of("171.3"), Optional.of("171.1"), Optional.of("लवरोव ने कहा"), Optional.of(Language.HINDI),
                        Optional.of("https://example.org/secret")), START);
        Incoming blank = new Incoming("k", CHAT, BILAL, "", Incoming.Context.NONE, START);
        inbox().accept(List.of(full, blank));
        assertThat(inbox().takeUp()).containsExactly(new TakenUp(full, 1), new TakenUp(blank, 1));
    }

    @Test
    default void hands_out_what_is_not_finished_in_order_and_counts_how_often() {
        inbox().accept(List.of(SECOND, FIRST));
        assertThat(inbox().takeUp()).containsExactly(new TakenUp(SECOND, 1), new TakenUp(FIRST, 1));
        inbox().finish(SECOND, List.of());
        inbox().accept(List.of(THIRD));
        assertThat(inbox().takeUp()).containsExactly(new TakenUp(FIRST, 2), new TakenUp(THIRD, 1));
    }

    @Test
    default void enters_what_answers_it_when_it_is_finished() {
        Intent head = answer(FIRST, 0, "Jaishankar did.");
        Intent tail = answer(FIRST, 1, "He met Lavrov.");
        List<Send> sends = finished(FIRST, head, tail);
        assertThat(sends).extracting(Send::intent).containsExactly(head, tail);
        assertThat(sends).extracting(Send::id).doesNotHaveDuplicates();
        assertThat(ledger().unsettled()).isEqualTo(sends);
        assertThat(inbox().takeUp()).isEmpty();
        assertThat(inbox().accept(List.of(FIRST))).isEmpty();
    }

    @Test
    default void finishes_the_same_only_once() {
        List<Send> sends = finished(FIRST, answer(FIRST, 0, "Jaishankar did."));
        assertThat(inbox().finish(FIRST, List.of(answer(FIRST, 0, "Nobody."), answer(FIRST, 1, "Really.")))).isEqualTo(sends);
        assertThat(ledger().unsettled()).isEqualTo(sends);
        finished(SECOND);
        assertThat(inbox().finish(SECOND, List.of(answer(SECOND, 0, "A storm.")))).isEmpty();
        assertThat(ledger().unsettled()).isEqualTo(sends);
    }

    @Test
    default void does_not_take_a_sketch_for_an_answer_when_it_is_finished() {
        inbox().accept(List.of(FIRST));
        ledger().intend(Letters.sketch(FIRST, "Jaishankar …"));
        Intent whole = answer(FIRST, 0, "Jaishankar did.");
        assertThat(inbox().finish(FIRST, List.of(whole))).extracting(Send::intent).containsExactly(whole);
    }

    @Test
    default void leaves_no_sketch_unsettled_when_it_is_finished() {
        inbox().accept(List.of(FIRST, SECOND));
        Send ofTheFirst = ledger().intend(Letters.sketch(FIRST, "Jaishankar …"));
        ledger().begin(ofTheFirst);
        ledger().intend(Letters.sketch(FIRST, "Jaishankar did …"));
        Send ofTheSecond = ledger().intend(Letters.sketch(SECOND, "A storm …"));
        ledger().begin(ofTheSecond);
        inbox().finish(FIRST, List.of());
        assertThat(ledger().tally().begun()).isEqualTo(1);
        assertThat(ledger().tally().intended()).isZero();
        assertThat(ledger().tally().unknown()).isEqualTo(1);
    }

    @Test
    default void answers_also_what_is_no_longer_there() {
        Intent farewell = answer(FIRST, 0, "All is forgotten.");
        List<Send> sends = inbox().finish(FIRST, List.of(farewell));
        assertThat(sends).extracting(Send::intent).containsExactly(farewell);
        assertThat(inbox().finish(FIRST, List.of(farewell))).isEqualTo(sends);
        assertThat(ledger().unsettled()).isEqualTo(sends);
    }

    @Test
    default void knows_what_was_asked_by_the_message_that_answers_it() {
        answered(FIRST, "Jaishankar did.", "m50");
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m50"))).contains("Who visited Moscow?");
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT.in("a thread"), "m50"))).contains("Who visited Moscow?");
        assertThat(inbox().questionAnsweredBy(new Receipt(Address.of("telegram", "-101"), "m50"))).isEmpty();
        assertThat(inbox().questionAnsweredBy(new Receipt(Address.of("slack", "-100"), "m50"))).isEmpty();
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m51"))).isEmpty();
    }

    @Test
    default void takes_a_question_out_of_its_command_and_no_other_command_for_a_question() {
        answered(incoming(4, ASHA, "/ask Who visited Havana?"), "A storm.", "m51");
        answered(incoming(5, ASHA, "/help"), "Ask me.", "m52");
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m51"))).contains("Who visited Havana?");
        assertThat(inbox().questionAnsweredBy(new Receipt(CHAT, "m52"))).isEmpty();
        assertThat(inbox().questionBefore(incoming(6, ASHA, "Why?"))).contains("Who visited Havana?");
    }

    @Test
    default void knows_what_was_asked_before_in_the_same_lane() {
        Incoming elsewhere = incoming(8, Address.of("telegram", "-101"), ASHA, "What of Ankara?", START);
        Incoming inTopic = incoming(9, CHAT.in("7"), ASHA, "What of Delhi?", START);
        inbox().accept(List.of(FIRST, SECOND, incoming(7, ASHA, "/sources"), elsewhere, inTopic, THIRD, incoming(10, ASHA, "Later?")));
        assertThat(inbox().questionBefore(THIRD)).contains("Who visited Moscow?");
        assertThat(inbox().questionBefore(FIRST)).isEmpty();
        assertThat(inbox().questionBefore(SECOND)).isEmpty();
        assertThat(inbox().questionBefore(inTopic)).isEmpty();
        assertThat(inbox().questionBefore(incoming(11, CHAT.in("7"), ASHA, "Why?", START))).contains("What of Delhi?");
    }

    @Test
    default void does_not_take_an_earlier_version_of_a_message_for_what_was_asked_before() {
        Incoming edited = incoming("update:9", "m3", CHAT, ASHA, "And whom did she meet?", START);
        inbox().accept(List.of(FIRST, THIRD, edited));
        assertThat(inbox().questionBefore(edited)).contains("Who visited Moscow?");
    }

    @Test
    default void finds_what_is_stored_for_its_author_only() {
        finished(FIRST);
        assertThat(inbox().find(FIRST.key())).contains(FIRST);
        assertThat(inbox().find("telegram:update:99")).isEmpty();
    }
}
