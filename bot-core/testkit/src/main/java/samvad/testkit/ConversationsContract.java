package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Conversation;
import samvad.engine.answer.Conversation.Said;
import samvad.engine.chat.PersonId;
import samvad.engine.desk.Conversations;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Turn;

/** What all {@link Conversations} promise. */
public interface ConversationsContract {
    PersonId ANJU = new PersonId("slack", "T1/U1");
    PersonId BALA = new PersonId("slack", "T10/U1");

    Conversation TALK = new Conversation(List.of(
            new Said("और उसके बाद?", new Turn("और उसके बाद? (पुतिन \"दिल्ली\")", List.of("एस. जयशंकर", "लावरोव")), Set.of(new ArticleId("a1"), new ArticleId("a2")), false, 2),
            Said.story("A bridge opens"), Said.only("Who?")));

    /** Asked for before each step; a store that outlives its program may be opened anew each time. */
    Conversations conversations();

    @Test
    default void knows_nothing_of_a_conversation_that_never_was() {
        assertThat(conversations().find("slack:T1/U1@C1")).isEqualTo(Conversation.EMPTY);
    }

    @Test
    default void keeps_the_turns_as_they_were_in_place_of_earlier_ones() {
        conversations().keep(ANJU, "one", new Conversation(List.of(Said.only("When?"))));
        conversations().keep(BALA, "other", new Conversation(List.of(Said.only("Where?"))));
        conversations().keep(ANJU, "one", TALK);
        assertThat(conversations().find("one")).isEqualTo(TALK);
        assertThat(conversations().find("other").said()).containsExactly(Said.only("Where?"));
    }

    @Test
    default void forgets_all_conversations_of_one_person_and_no_other() {
        conversations().keep(ANJU, "one", TALK);
        conversations().keep(ANJU, "two", TALK);
        conversations().keep(BALA, "other", TALK);
        conversations().forget(ANJU);
        assertThat(List.of("one", "two")).allSatisfy(id -> assertThat(conversations().find(id)).isEqualTo(Conversation.EMPTY));
        assertThat(conversations().find("other")).isEqualTo(TALK);
    }

    @Test
    default void forgets_the_people_of_a_workspace_and_of_no_other() {
        conversations().keep(ANJU, "one", TALK);
        conversations().keep(BALA, "other", TALK);
        conversations().leave("slack", "T1");
        assertThat(conversations().find("one")).isEqualTo(Conversation.EMPTY);
        assertThat(conversations().find("other")).isEqualTo(TALK);
    }
}
