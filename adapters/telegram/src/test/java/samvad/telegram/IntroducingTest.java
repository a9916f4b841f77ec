package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.doubles.telegram.Fault;
import samvad.doubles.telegram.TelegramServer;
import samvad.engine.chat.Address;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.Toll;
import samvad.engine.delivery.Tolls;

class IntroducingTest {
    private static final String SECRET = "123:very-secret";

    @Test
    void the_bot_says_its_name() {
        try (TelegramServer server = TelegramServer.start(); TelegramApp app = new TelegramApp(ListeningBot.settings(server))) {
            assertThat(app.introduce()).isEqualTo("@" + server.botUsername());
        }
    }

    @Test
    void what_fails_names_the_way_out_and_never_the_token() {
        try (TelegramServer server = TelegramServer.start()) {
            TelegramSettings wrong = TelegramSettings.of(SECRET, Clock.systemUTC()).at(URI.create("http://127.0.0.1:" + server.port()));
            assertFails(wrong, "@BotFather");
            server.faults().next("getMe", new Fault.CutBefore());
            assertFails(ListeningBot.settings(server), "address");
            assertFails(TelegramSettings.of(SECRET, Clock.systemUTC()).at(URI.create("http://127.0.0.1:1")), "cannot be reached");
        }
    }

    private static void assertFails(TelegramSettings settings, String way) {
        TelegramApp app = new TelegramApp(settings);
        assertThatThrownBy(app::introduce).isInstanceOf(ChatAppUnavailable.class).hasMessageContaining(way)
                .satisfies(failure -> assertThat(failure.toString() + failure.getCause()).doesNotContain(settings.token()));
        assertThat(settings.toString() + app).doesNotContain(settings.token());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://api.example", "https://api.example/path", "https://user:pass@api.example", "//api.example", "api.example"})
    void an_address_that_is_none_of_a_server_is_refused(String address) {
        assertThatThrownBy(() -> TelegramSettings.of(SECRET, Clock.systemUTC()).at(URI.create(address))).isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining(SECRET);
    }

    @Test
    void the_port_of_an_address_is_the_usual_one_unless_named() {
        TelegramSettings settings = TelegramSettings.of(SECRET, Clock.systemUTC());
        assertThat(settings.url().getPort()).isEqualTo(443);
        assertThat(settings.at(URI.create("http://bot-api:8081/")).url().getPort()).isEqualTo(8081);
        assertThat(settings.at(URI.create("HTTP://bot-api")).url().getPort()).isEqualTo(80);
    }

    @Test
    void a_group_has_a_toll_a_minute_more_than_a_person() {
        assertThat(new TelegramTolls().of(Address.of("telegram", "11"), Tolls.Act.POST)).extracting(Toll::count).containsExactly(30, 1);
        assertThat(new TelegramTolls().of(Address.of("telegram", "-11").in("3"), Tolls.Act.REVISE)).extracting(Toll::count).containsExactly(30, 1, 20);
        assertThat(new TelegramTolls(0.001).of(Address.of("telegram", "11"), Tolls.Act.SKETCH)).extracting(toll -> toll.window().toMillis())
                .containsOnly(1L);
    }
}
