package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.doubles.telegram.Budgets;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.doubles.telegram.TelegramServer;
import samvad.doubles.telegram.TelegramSetup;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

class SpeakingTest {
    private static final Duration SOON = StoredReception.SOON;
    private static final Reply HELLO = Reply.words(Language.ENGLISH, "Hello <there> & all.");

    private final TelegramServer server = TelegramServer.start(TelegramSetup.standard().with(Budgets.generous()));
    private final TelegramApp app = new TelegramApp(ListeningBot.settings(server));
    private final ChatSurface surface = app.surface();
    private final TelegramPerson asha = server.person(11, "Asha", "hi");
    private final PrivateChat chat = asha.opens();
    private final Address there = Address.of("telegram", "11");

    @AfterEach
    void end() {
        app.close();
        server.close();
    }

    @Test
    void a_reply_is_said_and_the_receipt_names_it() {
        Delivery delivery = surface.post(Post.of(there, Replies.english()));
        ChatMessage said = chat.fromBot().getLast();
        assertThat(delivery).isEqualTo(new Delivery.Sent(new Receipt(there, Integer.toString(said.id()))));
        assertThat(said.text()).contains("AT&T-style").contains("[1] Ministers meet in Thimphu");
        assertThat(said.labels()).containsExactly("This helped", "This did not help");
        assertThat(said.replyTo()).isNull();
        assertThat(server.calls("sendMessage").getLast().body().path("link_preview_options").path("is_disabled").asBoolean()).isTrue();
    }

    @Test
    void all_replies_are_well_formed_for_telegram() {
        for (Reply reply : List.of(Replies.hindi(), Replies.hostile(), Replies.longTitle())) {
            PrivateChat fresh = server.person(100 + reply.blocks().size(), "F", "en").opens();
            assertThat(surface.post(Post.of(Address.of("telegram", Long.toString(fresh.id())), reply))).isInstanceOf(Delivery.Sent.class);
            assertThat(fresh.fromBot().getLast().text()).isEqualTo(HtmlReply.render(reply).plain());
            assertThat(server.calls("sendMessage").getLast().body().path("parse_mode").asText()).isEqualToIgnoringCase("HTML");
        }
    }

    @Test
    void in_a_group_it_answers_the_question_in_its_topic_even_if_that_is_gone() {
        GroupChat group = server.supergroup(-100500, "Friends");
        group.join(asha);
        GroupChat.Topic topic = group.topic(asha, "News");
        ChatMessage asked = group.says(asha, topic, "/ask who?");
        Address inTopic = Address.of("telegram", "-100500").in(Integer.toString(topic.thread()));
        surface.post(new Post(inTopic, HELLO, Optional.of(Integer.toString(asked.id())), Optional.empty()));
        ChatMessage said = group.fromBot().getLast();
        assertThat(said.replyTo()).isEqualTo(asked.id());
        assertThat(said.thread()).isEqualTo(topic.thread());
        assertThat(surface.revise(new Receipt(inTopic, Integer.toString(said.id())), Post.of(inTopic, Reply.words(Language.ENGLISH, "Revised."))))
                .isInstanceOf(Delivery.Sent.class);
        assertThat(group.fromBot().getLast().text()).isEqualTo("Revised.");
    }

    @Test
    void an_answer_to_a_message_that_is_gone_is_said_all_the_same() {
        GroupChat group = server.group(-5, "Friends");
        group.join(asha);
        assertThat(surface.post(new Post(Address.of("telegram", "-5"), HELLO, Optional.of("4711"), Optional.empty()))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void what_continues_an_earlier_message_is_a_reply_to_it_in_private_chats_too_even_if_that_is_gone() {
        Delivery.Sent first = (Delivery.Sent) surface.post(Post.of(there, HELLO));
        surface.post(Post.continuing(first.receipt(), Reply.words(Language.ENGLISH, "More on that.")));
        assertThat(chat.fromBot().getLast().replyTo()).isEqualTo(Integer.valueOf(first.receipt().messageId()));
        assertThat(surface.post(Post.continuing(new Receipt(there, "4711"), HELLO))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void what_telegram_cannot_parse_is_said_as_plain_text() {
        server.faults().next("sendMessage", new Fault.Status(400, "Bad Request: can't parse entities: Unsupported start tag"));
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Sent.class);
        assertThat(chat.fromBot().getLast().text()).isEqualTo("Hello <there> & all.");
        assertThat(server.calls("sendMessage").getLast().body().has("parse_mode")).isFalse();
    }

    @Test
    void a_message_that_says_it_already_is_sent() {
        Receipt receipt = ((Delivery.Sent) surface.post(Post.of(there, HELLO))).receipt();
        assertThat(surface.revise(receipt, Post.of(there, HELLO))).isEqualTo(new Delivery.Sent(receipt));
        assertThat(chat.fromBot()).hasSize(1);
    }

    @Test
    void a_message_that_is_gone_cannot_be_revised() {
        assertThat(surface.revise(new Receipt(there, "4711"), Post.of(there, HELLO))).isInstanceOf(Delivery.Refused.class);
        assertThat(surface.revise(new Receipt(there, "none"), Post.of(there, HELLO))).isInstanceOf(Delivery.Refused.class);
        assertThat(surface.post(Post.of(there, new Reply(Language.ENGLISH, List.of())))).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void what_is_said_with_a_token_telegram_does_not_take_was_not_sent() {
        assertThat(speaking("http://127.0.0.1:" + server.port()).post(Post.of(there, HELLO))).isInstanceOf(Delivery.NotSent.class);
        server.faults().next("sendMessage", new Fault.Status(401, "Unauthorized")).next("sendMessage", new Fault.Status(404, "Not Found"));
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.NotSent.class);
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.NotSent.class);
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Sent.class);
    }

    @Test
    void a_chat_that_is_closed_is_blocked() {
        chat.blocksBot();
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Blocked.class);
        assertThat(surface.post(Post.of(Address.of("telegram", "404404"), HELLO))).isInstanceOf(Delivery.Blocked.class);
        server.faults().next("sendMessage", new Fault.Status(400, "Bad Request: not enough rights to send text messages to the chat"));
        assertThat(surface.post(Post.of(Address.of("telegram", "12"), HELLO))).isInstanceOf(Delivery.Blocked.class);
    }

    @Test
    void a_group_that_became_a_supergroup_has_moved() {
        GroupChat group = server.group(-7, "Friends");
        group.join(asha);
        group.upgrades(asha, -1007);
        assertThat(surface.post(Post.of(Address.of("telegram", "-7").in("3"), HELLO)))
                .isEqualTo(new Delivery.Moved(Address.of("telegram", "-1007").in("3")));
    }

    @Test
    void too_much_names_how_long_to_wait() {
        server.faults().next("sendMessage", new Fault.TooMany(Duration.ofSeconds(17)));
        assertThat(surface.post(Post.of(there, HELLO))).isEqualTo(new Delivery.NotAllowedNow(Duration.ofSeconds(17), true));
        assertThat(chat.fromBot()).isEmpty();
    }

    @Test
    void what_telegram_will_never_take_is_refused() {
        server.faults().next("sendMessage", new Fault.Status(400, "Bad Request: message is too long"));
        assertThat(surface.post(Post.of(there, HELLO))).isInstanceOf(Delivery.Refused.class);
    }

    @Test
    void a_failure_half_way_leaves_a_doubt() {
        for (Fault fault : List.of(Fault.badGateway(), new Fault.CutBefore(), new Fault.CutAfter(), new Fault.Garbage())) {
            server.faults().next("sendMessage", fault);
            assertThat(surface.post(Post.of(there, HELLO))).as(fault.toString()).isInstanceOf(Delivery.Unknown.class);
        }
        assertThat(server.calls("sendMessage")).as("nothing is tried twice").hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"ok\":true,", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}",
        "HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n{\"ok\":true}", "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 4\r\n\r\n<h1>",
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n"})
    void an_answer_that_is_none_leaves_a_doubt_at_once(String answer) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread serving = Thread.ofVirtual().start(() -> answerOnce(socket, answer));
            long start = System.nanoTime();
            assertThat(speaking("http://127.0.0.1:" + socket.getLocalPort()).post(Post.of(there, HELLO))).isInstanceOf(Delivery.Unknown.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            serving.interrupt();
        }
    }

    private static void answerOnce(ServerSocket server, String answer) {
        try (Socket socket = server.accept()) {
            byte[] asked = new byte[10_000];
            int unused = socket.getInputStream().read(asked);
            socket.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void a_server_nobody_reaches_got_nothing() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        assertThat(speaking("http://127.0.0.1:" + free).post(Post.of(there, HELLO))).isEqualTo(new Delivery.NotSent("ConnectException"));
        assertThat(speaking("http://nowhere.invalid:81").post(Post.of(there, HELLO))).isEqualTo(new Delivery.NotSent("UnknownHostException"));
    }

    private static ChatSurface speaking(String api) {
        return new TelegramApp(TelegramSettings.of("1:secret", Clock.systemUTC()).at(URI.create(api))).surface();
    }
}
