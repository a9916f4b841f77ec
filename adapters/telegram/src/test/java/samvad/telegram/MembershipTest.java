package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.telegram.Budgets;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.doubles.telegram.TelegramServer;
import samvad.doubles.telegram.TelegramSetup;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Membership.Standing;
import samvad.engine.chat.PersonId;

/** Who decides for which chat. */
class MembershipTest {
    private static final long DESK = -1005;

    private final TelegramServer server = TelegramServer.start(TelegramSetup.standard().with(Budgets.generous()));
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2025-05-05T08:00:00Z"));
    private final BotApi api = new BotApi(ListeningBot.settings(server));
    private final Membership membership = new TelegramMembership(api, now::get);
    private final TelegramPerson asha = server.person(11, "Asha", "hi");
    private final TelegramPerson ravi = server.person(12, "Ravi", "en");
    private final GroupChat group = server.supergroup(DESK, "Foreign desk");

    @BeforeEach
    void both_join() {
        group.join(asha);
        group.join(ravi);
        group.promotes(asha);
    }

    @AfterEach
    void end() {
        api.rest();
        server.close();
    }

    @Test
    void a_private_chat_is_its_persons() {
        assertThat(standing(asha, 11)).isEqualTo(Standing.OWNER);
        assertThat(server.calls("getChatMember")).isEmpty();
    }

    @Test
    void administrators_and_who_made_it_decide_for_a_group() {
        assertThat(standing(asha, DESK)).isEqualTo(Standing.DECIDES);
        assertThat(standing(ravi, DESK)).isEqualTo(Standing.MEMBER);
        TelegramPerson zoya = server.person(13, "Zoya", "en");
        group.belongsTo(zoya);
        assertThat(standing(zoya, DESK)).isEqualTo(Standing.DECIDES);
    }

    @Test
    void who_speaks_as_the_group_or_channel_decides_for_it() {
        assertThat(membership.of(new PersonId("telegram", "-1005"), Address.of("telegram", "-1005").in("7"))).isEqualTo(Standing.DECIDES);
        assertThat(server.calls("getChatMember")).isEmpty();
        assertThat(membership.of(new PersonId("telegram", "-1009"), Address.of("telegram", "-1005"))).isEqualTo(Standing.UNKNOWN);
    }

    @Test
    void what_was_told_holds_a_minute() {
        standing(ravi, DESK);
        group.promotes(ravi);
        now.updateAndGet(before -> before.plusSeconds(59));
        assertThat(standing(ravi, DESK)).isEqualTo(Standing.MEMBER);
        assertThat(server.calls("getChatMember")).hasSize(1);
        now.updateAndGet(before -> before.plus(Duration.ofSeconds(2)));
        assertThat(standing(ravi, DESK)).isEqualTo(Standing.DECIDES);
    }

    @Test
    void a_failure_is_not_remembered() {
        server.faults().next("getChatMember", Fault.badGateway());
        assertThat(standing(asha, DESK)).isEqualTo(Standing.UNKNOWN);
        assertThat(standing(asha, DESK)).isEqualTo(Standing.DECIDES);
        group.kicksBot(asha);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(2)));
        assertThat(standing(asha, DESK)).isEqualTo(Standing.UNKNOWN);
    }

    private Standing standing(TelegramPerson person, long chat) {
        return membership.of(new PersonId("telegram", Long.toString(person.id())), Address.of("telegram", Long.toString(chat)));
    }
}
