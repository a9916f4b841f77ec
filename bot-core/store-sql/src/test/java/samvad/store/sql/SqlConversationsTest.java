package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Conversation;
import samvad.testkit.ConversationsContract;
import samvad.testkit.DeliveryContract;

final class SqlConversationsTest extends StoreTest implements ConversationsContract {
    @Test
    void knows_what_was_said_when_it_is_opened_again() {
        conversations().keep(ANJU, "one", TALK);
        reopen();
        assertThat(conversations().find("one")).isEqualTo(TALK);
    }

    @Test
    void lets_go_of_conversations_that_are_silent_for_too_long() {
        conversations().keep(ANJU, "silent", TALK);
        conversations().keep(ANJU, "lively", TALK);
        clock().pass(Duration.ofHours(1));
        conversations().keep(ANJU, "lively", TALK);
        assertThat(retention().dropBefore(DeliveryContract.START.plusMillis(1))).isEqualTo(1);
        assertThat(conversations().find("silent")).isEqualTo(Conversation.EMPTY);
        assertThat(conversations().find("lively")).isEqualTo(TALK);
    }

    @Test
    void leaves_no_trace_of_what_was_forgotten_in_the_bytes_of_its_files() {
        conversations().keep(ANJU, "one", new Conversation(List.of(Conversation.Said.only("Is it Archaeopteryx?"))));
        assertThat(stands("Archaeopteryx")).isTrue();
        conversations().forget(ANJU);
        assertThat(stands("Archaeopteryx")).isFalse();
    }
}
