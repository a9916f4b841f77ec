package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.AppenderBase;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.PrivateChat;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.language.Language;

class SecretsTest {
    private static final String QUESTION = "A question nobody else may read";

    private final List<String> logged = new CopyOnWriteArrayList<>();
    private final Logger root = ((LoggerContext) LoggerFactory.getILoggerFactory()).getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final AppenderBase<ILoggingEvent> kept = new AppenderBase<>() {
        @Override
        protected void append(ILoggingEvent event) {
            logged.add(event.getFormattedMessage() + (event.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(event.getThrowableProxy())));
        }
    };

    @BeforeEach
    void keepAllThatIsLogged() {
        kept.setContext(root.getLoggerContext());
        kept.start();
        root.addAppender(kept);
        root.setLevel(Level.INFO);
    }

    @AfterEach
    void stopKeeping() {
        root.setLevel(Level.OFF);
        root.detachAppender(kept);
    }

    @Test
    void whatever_fails_no_log_and_no_delivery_shows_the_token_or_a_text() {
        Random random = new Random(3);
        try (ListeningBot bot = new ListeningBot()) {
            PrivateChat asha = bot.server.person(11, "Asha", "en").opens();
            bot.server.faults().next("getUpdates", new Fault.CutBefore()).next("getUpdates", new Fault.Garbage()).next("getUpdates", Fault.badGateway())
                    .sometimes("setMyCommands", 0.5, random, new Fault.CutBefore()).next("sendMessage", new Fault.CutBefore());
            bot.reception.failsWith(new DeliveryUnavailable(QUESTION, new IllegalStateException(QUESTION)), new IllegalStateException(QUESTION));
            bot.listening();
            bot.server.poison("{\"message\":\"" + QUESTION + "\"}");
            asha.says(QUESTION);
            bot.reception.await();
            Delivery delivery = bot.app.surface().post(Post.of(Address.of("telegram", "11"), Reply.words(Language.ENGLISH, QUESTION)));
            assertThat(bot.server.awaitCalls("setMyShortDescription", 2, Duration.ofSeconds(10))).isTrue();
            assertThat(delivery).isInstanceOf(Delivery.Unknown.class);
            assertThat(delivery.toString()).doesNotContain(bot.server.token());
            assertThat(logged).hasSizeGreaterThan(3)
                    .noneMatch(line -> line.contains(bot.server.token())).noneMatch(line -> line.contains(QUESTION));
        }
    }

    @Test
    void a_poll_that_is_ended_is_no_failure() {
        try (ListeningBot bot = new ListeningBot().listening()) {
            assertThat(bot.server.awaitCalls("getUpdates", 1, Duration.ofSeconds(10))).isTrue();
            bot.server.awaitCalls("setMyShortDescription", 2, Duration.ofSeconds(10));
            bot.app.close();
            int polls = bot.server.calls("getUpdates").size();
            assertThat(bot.server.awaitCalls("getUpdates", polls + 1, Duration.ofMillis(100))).isFalse();
            assertThat(logged).noneMatch(line -> line.contains("xception") || line.contains("retrying"));
        }
    }

    @Test
    void a_token_that_is_not_taken_is_told_of_once_however_long_that_lasts() {
        try (ListeningBot bot = new ListeningBot()) {
            PrivateChat asha = bot.server.person(11, "Asha", "en").opens();
            for (int time = 0; time < 4; time++) {
                bot.server.faults().next("getUpdates", new Fault.Status(401, "Unauthorized")).next("getUpdates", Fault.badGateway());
            }
            bot.listening();
            asha.says("Again?");
            assertThat(bot.reception.await().text()).isEqualTo("Again?");
            assertThat(logged).filteredOn(line -> line.contains("does not take the token")).hasSize(1);
            assertThat(logged).contains("telegram: answers again").noneMatch(line -> line.contains(bot.server.token()));
        }
    }

    @Test
    void another_instance_is_told_of_once_however_long_it_polls() {
        try (ListeningBot bot = new ListeningBot()) {
            PrivateChat asha = bot.server.person(11, "Asha", "en").opens();
            bot.server.faults().next("getUpdates", 10, new Fault.Status(409, "Conflict: terminated by other getUpdates request"));
            bot.listening();
            asha.says("Mine again?");
            assertThat(bot.reception.await().text()).isEqualTo("Mine again?");
            assertThat(logged).filteredOn(line -> line.contains("another instance")).hasSize(1);
            assertThat(bot.server.calls("getUpdates")).hasSizeGreaterThan(10);
        }
    }
}
