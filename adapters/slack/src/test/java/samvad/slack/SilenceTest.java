package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import samvad.doubles.slack.Fault;
import samvad.doubles.slack.Payload;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

/** What goes wrong is logged without words of people, tokens and secret addresses, by Samvad and by Bolt. */
class SilenceTest {
    private static final String SECRET = "kept-between-us";

    @Test
    void nothing_that_people_wrote_and_no_token_is_logged() throws Exception {
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> log = new ListAppender<>();
        Level before = root.getLevel();
        log.start();
        root.addAppender(log);
        root.setLevel(Level.INFO);
        ((Logger) Switchboard.LOG).setLevel(Level.DEBUG);
        try {
            goWrong();
        } finally {
            root.detachAppender(log);
            root.setLevel(before);
            ((Logger) Switchboard.LOG).setLevel(null);
        }
        List<ILoggingEvent> events = List.copyOf(log.list);
        String logged = events.stream().map(event -> event.getFormattedMessage()
                + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy()))).collect(Collectors.joining("\n"));
        assertThat(logged).contains("was not taken in", "opens no connection", "removed from the workspace T0NEWSROOM")
                .doesNotContain(SECRET, "xoxb-", "xapp-", "/response/", "signing-secret", "ticket");
    }

    private static void goWrong() throws Exception {
        try (Newsroom room = Newsroom.silent()) {
            room.slack.faults().times(2, "apps.connections.open", new Fault.ServerError(500));
            room.bot.listen(room.desk);
            room.slack.socketMode().awaitConnections(1, Newsroom.SOON);
            room.desk.failures.set(1);
            room.ravi.mentions(room.news, SECRET);
            room.slack.retry(room.slack.awaitDelivery("app_mention", Newsroom.SOON), "timeout");
            var asked = room.desk.next();
            for (Fault fault : List.of(new Fault.ServerError(500), new Fault.Garbage(), new Fault.CutBefore(), new Fault.RateLimited(1))) {
                room.slack.faults().once("chat.postMessage", fault);
                room.bot.surface().post(Post.of(asked.address(), Reply.words(Language.ENGLISH, SECRET)));
            }
            room.ravi.runs(room.news, "/ask", SECRET);
            room.desk.next();
            room.slack.socketMode().cut();
            room.ravi.messages(room.ravi.dm(), SECRET);
            room.desk.next();
        }
        try (Newsroom room = Newsroom.http()) {
            room.ravi.messages(room.ravi.dm(), SECRET);
            Payload payload = room.slack.awaitDelivery("message", Newsroom.SOON).payload();
            room.desk.next();
            room.http.post(room.http.prepare(payload).withBadSignature());
            room.http.post(room.http.prepare(new Payload(Payload.Kind.INTERACTION, payload.body())));
            room.slack.uninstall();
            FrontDesk.next(room.desk.left);
            room.slack.awaitDelivery("app_uninstalled", Newsroom.SOON).await(Newsroom.SOON);
        }
    }
}
