package samvad.launcher.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.doubles.slack.SlackServer;
import samvad.doubles.telegram.TelegramServer;
import samvad.launcher.CommandRun;

final class DoctorAsksChatAppsTest {
    @TempDir Path home;

    @BeforeEach
    void articles() throws IOException {
        Files.createDirectories(home.resolve("config"));
        Files.createDirectories(home.resolve("knowledge"));
        Files.writeString(home.resolve("knowledge").resolve("one.txt"), "Envoy lands\n\nAmbassador Meera Nair landed in Moscow.\n");
    }

    private void telegram(String address, String token) throws IOException {
        Files.writeString(home.resolve("token"), token + "\n");
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), "telegram:\n  api-url: " + address + "\n  token-file: token\n");
    }

    private void slack(String address, String token) throws IOException {
        Files.writeString(home.resolve("bot"), token + "\n");
        Files.writeString(home.resolve("app"), "xapp-1-of-a-test\n");
        Files.writeString(home.resolve("config").resolve("samvad.yaml"),
                "slack:\n  api-url: " + address + "\n  bot-token-file: bot\n  app-token-file: app\n");
    }

    @Test
    void names_the_bot_that_a_telegram_token_belongs_to() throws IOException {
        try (TelegramServer server = TelegramServer.start()) {
            telegram("http://127.0.0.1:" + server.port(), server.token());
            assertThat(CommandRun.of(home, "doctor").ended(0).out()).contains("@samvad_bot").doesNotContain(server.token());
        }
    }

    @Test
    void says_that_a_telegram_token_is_wrong_without_showing_it() throws IOException {
        try (TelegramServer server = TelegramServer.start()) {
            telegram("http://127.0.0.1:" + server.port(), "123456:wrong-token-of-a-test");
            assertThat(CommandRun.of(home, "doctor").ended(1).out()).contains("✗ PROBLEM   telegram", "→").doesNotContain("wrong-token-of-a-test");
        }
    }

    @Test
    void says_that_telegram_cannot_be_reached() throws IOException {
        String address;
        try (TelegramServer server = TelegramServer.start()) {
            address = "http://127.0.0.1:" + server.port();
        }
        telegram(address, "123456:token-of-a-test");
        assertThat(CommandRun.of(home, "doctor").ended(1).out()).contains("✗ PROBLEM   telegram", "→").doesNotContain("token-of-a-test");
    }

    @Test
    void names_the_workspace_that_a_slack_token_belongs_to_and_says_when_it_is_wrong() throws IOException {
        try (SlackServer server = SlackServer.start()) {
            slack(server.apiUrl(), server.app().botToken());
            assertThat(CommandRun.of(home, "doctor").ended(0).out()).contains("✓ OK        slack").doesNotContain(server.app().botToken());
            slack(server.apiUrl(), "xoxb-wrong-of-a-test");
            assertThat(CommandRun.of(home, "doctor").ended(1).out()).contains("✗ PROBLEM   slack", "→").doesNotContain("xoxb-wrong-of-a-test");
        }
    }

    @Test
    void refuses_a_token_that_stands_in_the_settings_file() throws IOException {
        Files.writeString(home.resolve("config").resolve("samvad.yaml"), "telegram:\n  token: 123456:in-the-open\n");
        assertThat(CommandRun.of(home, "doctor").ended(1).out()).contains("SAMVAD_TELEGRAM_TOKEN").doesNotContain("in-the-open");
        assertThat(CommandRun.of(home, "serve").ended(2).err()).contains("SAMVAD_TELEGRAM_TOKEN").doesNotContain("in-the-open");
    }

    @Test
    void serve_says_what_to_set_where_nothing_is() {
        assertThat(CommandRun.of(home, "serve").ended(2).err())
                .contains("SAMVAD_TELEGRAM_TOKEN", "SAMVAD_SLACK_BOT_TOKEN", "./samvad play telegram");
    }
}
