package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.SlackPerson;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Membership.Standing;

/** Who decides for which conversation. */
class MembershipTest {
    private Newsroom room;
    private Membership membership;

    @BeforeEach
    void open() {
        room = Newsroom.silent(Budgets.documented());
        WebApi api = new WebApi(new SlackSettings(new SlackSettings.Secrets("xoxb-double", "", ""), room.slack.apiUrl(), SlackSettings.Mode.SOCKET));
        membership = new SlackMembership(new Directory(api, room.clock, 1), room.clock);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void direct_messages_are_their_persons() {
        assertThat(standing(room.ravi, room.ravi.dm().id())).isEqualTo(Standing.OWNER);
        assertThat(room.slack.calls()).isEmpty();
    }

    @Test
    void who_runs_the_workspace_or_made_a_channel_decides_for_it() {
        assertThat(standing(room.meera, "C1NEWS")).isEqualTo(Standing.MEMBER);
        room.slack.makeAdmin(room.ravi);
        assertThat(standing(room.ravi, "C1NEWS")).isEqualTo(Standing.DECIDES);
        room.slack.privateChannel("G2DESK", "desk").madeBy(room.meera);
        assertThat(standing(room.meera, "G2DESK")).isEqualTo(Standing.DECIDES);
    }

    @Test
    void in_direct_messages_of_a_few_people_each_decides() {
        room.slack.groupDirect("G7FEW", "mpdm-ravi--meera--samvad-1");
        assertThat(standing(room.meera, "G7FEW")).isEqualTo(Standing.DECIDES);
    }

    @Test
    void what_was_told_holds_a_minute_and_a_failure_does_not() {
        room.slack.faults().once("conversations.info", new Fault.RateLimited(30));
        assertThat(standing(room.meera, "C1NEWS")).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(room.meera, "C1NEWS")).isEqualTo(Standing.MEMBER);
        room.slack.makeAdmin(room.meera);
        assertThat(standing(room.meera, "C1NEWS")).isEqualTo(Standing.MEMBER);
        room.clock.forward(Duration.ofMinutes(1));
        assertThat(standing(room.meera, "C1NEWS")).isEqualTo(Standing.DECIDES);
        assertThat(standing(room.ravi, "C9NONE")).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void many_who_ask_at_once_do_not_exceed_what_slack_allows() {
        for (int n = 0; n < 120; n++) {
            standing(room.slack.person("U3S" + n, "stranger", "hi-IN", "Asia/Kolkata"), "C1NEWS");
        }
        assertThat(room.slack.violations()).isEmpty();
        assertThat(room.slack.calls("users.info")).hasSize(Directory.PEOPLE_A_MINUTE);
        assertThat(room.slack.calls("conversations.info")).hasSize(Directory.CONVERSATIONS_A_MINUTE);
    }

    private Standing standing(SlackPerson person, String chat) {
        return membership.of(Heard.person("T0NEWSROOM", person.id()), new Address("slack", "T0NEWSROOM", chat, Optional.empty(), Optional.empty()));
    }
}
