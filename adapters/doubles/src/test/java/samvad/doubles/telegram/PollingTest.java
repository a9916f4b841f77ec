package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.longpolling.TelegramBotsLongPollingApplication;
import org.telegram.telegrambots.longpolling.util.DefaultGetUpdatesGenerator;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.Update;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/** The library's own poller on the server. */
class PollingTest {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final Bot bot = Bot.unhurried();
    private final PrivateChat asha = bot.server.person(11, "Asha", "hi").opens();
    private final BlockingQueue<Update> heard = new LinkedBlockingQueue<>();
    private final TelegramBotsLongPollingApplication application = new TelegramBotsLongPollingApplication();

    @BeforeEach
    void start() throws Exception {
        application.registerBot(bot.server.token(), bot::url, new DefaultGetUpdatesGenerator(List.of()), heard::addAll);
    }

    @AfterEach
    void stop() throws Exception {
        bot.close();
        application.close();
    }

    private Message next() throws InterruptedException {
        Update update = heard.poll(SOON.toSeconds(), TimeUnit.SECONDS);
        assertThat(update).as("an update within %s", SOON).isNotNull();
        return update.getMessage();
    }

    @Test
    void what_people_say_reaches_the_bot_once_and_is_confirmed() throws Exception {
        asha.says("/start");
        asha.says("नेपाल में क्या हुआ?");
        Message start = next();
        assertThat(start.getEntities()).extracting(MessageEntity::getType).containsExactly("bot_command");
        assertThat(start.isCommand()).isTrue();
        Message question = next();
        assertThat(question.getText()).isEqualTo("नेपाल में क्या हुआ?");
        assertThat(question.getFrom().getLanguageCode()).isEqualTo("hi");
        assertThat(question.getChat().isUserChat()).isTrue();
        assertThat(bot.server.awaitConfirmed(bot.server.lastUpdate(), SOON)).isTrue();
        assertThat(heard).isEmpty();
    }

    @Test
    void a_deep_link_is_a_start_with_its_payload() throws Exception {
        asha.starts("topic-nepal");
        assertThat(next().getText()).isEqualTo("/start topic-nepal");
    }

    @Test
    void voice_photo_and_sticker_are_what_the_library_takes_them_for() throws Exception {
        asha.sendsVoice();
        asha.sendsPhoto("यह कौन है @samvad_bot");
        asha.sendsSticker();
        assertThat(next().hasVoice()).isTrue();
        Message photo = next();
        assertThat(photo.hasPhoto()).isTrue();
        assertThat(photo.getCaption()).isEqualTo("यह कौन है @samvad_bot");
        assertThat(photo.getCaptionEntities()).singleElement().satisfies(entity -> assertThat(entity.getType()).isEqualTo("mention"));
        assertThat(next().hasSticker()).isTrue();
    }

    @Test
    void a_reply_by_the_bot_is_awaited_without_looking_again_and_again() throws Exception {
        asha.says("hello");
        Thread.ofVirtual().start(() -> {
            try {
                bot.sends(next().getChatId(), "hello yourself");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        assertThat(asha.awaitFromBot(message -> message.text().startsWith("hello"), SOON).text()).isEqualTo("hello yourself");
    }

    @Test
    void a_poll_that_is_cut_loses_nothing() throws Exception {
        assertThat(bot.server.awaitCalls("getUpdates", 1, SOON)).isTrue();
        bot.server.faults().next("getUpdates", new Fault.CutAfter());
        asha.says("one");
        asha.says("two");
        assertThat(next().getText()).isEqualTo("one");
        assertThat(next().getText()).isEqualTo("two");
    }
}
