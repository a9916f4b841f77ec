package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.Fault;
import samvad.engine.language.Language;

/** When Slack is asked which language somebody's app is set to. */
class LocalesTest {
    private Newsroom room;
    private Locales locales;

    @BeforeEach
    void open() {
        room = Newsroom.silent();
        open(room);
    }

    private void open(Newsroom room) {
        WebApi api = new WebApi(new SlackSettings(new SlackSettings.Secrets("xoxb-double", "", ""), room.slack.apiUrl(), SlackSettings.Mode.SOCKET));
        locales = new Locales(new Directory(api, room.clock, 1), room.people, new Workspace(api), room.clock, Runnable::run);
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @Test
    void a_locale_is_asked_for_once_in_twelve_hours_and_known_meanwhile() {
        assertThat(locales.known("U2MEERA")).isEmpty();
        assertThat(asked()).isZero();
        locales.learn("U2MEERA");
        locales.learn("U2MEERA");
        assertThat(locales.known("U2MEERA")).contains(Language.HINDI);
        assertThat(asked()).isEqualTo(1);
        room.clock.forward(Duration.ofHours(13));
        assertThat(locales.known("U2MEERA")).contains(Language.HINDI);
        locales.learn("U2MEERA");
        assertThat(asked()).isEqualTo(2);
    }

    @Test
    void after_a_failure_slack_is_asked_of_nobody_for_some_minutes() {
        room.slack.faults().once("users.info", new Fault.RateLimited(30));
        locales.learn("U2MEERA");
        locales.learn("U1RAVI");
        assertThat(locales.toShow("U1RAVI")).isEqualTo(Language.ENGLISH);
        assertThat(asked()).isEqualTo(1);
        room.clock.forward(Duration.ofMinutes(6));
        locales.learn("U2MEERA");
        assertThat(locales.known("U2MEERA")).contains(Language.HINDI);
    }

    /** The double is as strict as Slack documents it. */
    @Test
    void two_hundred_strangers_in_a_minute_are_not_more_than_slack_allows() throws Exception {
        room.close();
        room = Newsroom.silent(Budgets.documented());
        open(room);
        for (int n = 0; n < 200; n++) {
            locales.learn(room.slack.person("U3S" + n, "stranger", "hi-IN", "Asia/Kolkata").id());
            room.clock.forward(Duration.ofMillis(335));
        }
        assertThat(room.slack.violations()).isEmpty();
        assertThat(asked()).isGreaterThan(Directory.PEOPLE_A_MINUTE).isLessThan(200);
        locales.learn("U3S199");
        room.clock.forward(Duration.ofMinutes(1));
        locales.learn("U3S199");
        assertThat(locales.known("U3S199")).contains(Language.HINDI);
    }

    private int asked() {
        return room.slack.calls("users.info").size();
    }
}
