package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import samvad.doubles.slack.SlackMessage;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

/** Samvad in a workspace of the double, and what it says there through Slack's own client. */
abstract class SurfaceTest {
    static final String TEAM = "T0NEWSROOM";

    Newsroom room;
    ChatSurface surface;

    @BeforeEach
    void open() {
        room = Newsroom.silent();
        surface = room.bot.surface();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    void listen() {
        room.bot.listen(room.desk);
        room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
    }

    Incoming asked() throws InterruptedException {
        listen();
        room.ravi.runs(room.news, "/ask", "who met whom?");
        return room.desk.next();
    }

    SlackMessage message(Receipt receipt) {
        return room.news.message(receipt.messageId()).orElseThrow();
    }

    static Receipt sent(Delivery delivery) {
        assertThat(delivery).isInstanceOf(Delivery.Sent.class);
        return ((Delivery.Sent) delivery).receipt();
    }

    static Reply words(String text) {
        return Reply.words(Language.ENGLISH, text);
    }

    static Address inNews() {
        return address("C1NEWS");
    }

    static Address address(String channel) {
        return new Address("slack", TEAM, channel, Optional.empty(), Optional.empty());
    }
}
