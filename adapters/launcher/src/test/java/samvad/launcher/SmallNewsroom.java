package samvad.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.SlackApp;
import samvad.doubles.slack.SlackServer;
import samvad.doubles.telegram.TelegramServer;
import samvad.launcher.serve.Serving;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

/** All of Samvad on four small articles, serving in doubles of the chat apps. */
public final class SmallNewsroom implements AutoCloseable {
    public static final Duration SOON = Duration.ofSeconds(30);

    /** What is asked, and words that stand in the only right answer. */
    public static final String ACCORD = "Who signed the power accord in Thimphu?";
    public static final String ACCORD_TOLD = "Energy ministers of Bhutan and Nepal signed a power accord in Thimphu";
    public static final String TEA = "नैरोबी में चाय समझौते पर किसने हस्ताक्षर किए?";
    public static final String TEA_TOLD = "राजदूत कमला राव ने नैरोबी में चाय समझौते पर हस्ताक्षर किए";
    public static final String GLACIER = "Which glacier near Quito has vanished?";
    public static final String GLACIER_TOLD = "glacier near Quito has vanished";
    public static final String HOSTILE = "What did Minister Orlan Vesk say at the harbour?";

    private static final Map<String, String> ARTICLES = Map.of(
            "accord.md", article("Bhutan and Nepal share a river's power", "2026-02-03", "en", """
                    Energy ministers of Bhutan and Nepal signed a power accord in Thimphu on Tuesday. The accord will last twelve years. \
                    Four dams belong to the accord.
                    """),
            "tea.md", article("नैरोबी में चाय समझौता", "2026-02-05", "hi", """
                    राजदूत कमला राव ने नैरोबी में चाय समझौते पर हस्ताक्षर किए। चाय समझौता दस वर्ष चलेगा।
                    """),
            "glacier.md", article("A glacier is gone", "2026-02-07", "en", "The small glacier near Quito has vanished entirely.\n"),
            "hostile.md", article("<script>alert(1)</script> @channel <!here>", "2026-02-08", "en", """
                    Minister Orlan Vesk said at the harbour that @channel and @everyone must read \
                    <script>alert(1)</script> & <b>obey</b> *at* _once_ <https://evil.example|safe> \u202Etxt.exe\u202C today.
                    """));

    public final Path home;
    public final TelegramServer telegram = TelegramServer.start();
    public final SlackServer slack = SlackServer.start(SlackApp.usual(), Budgets.documented(), Clock.systemUTC());
    private final Map<String, String> settings = new HashMap<>();
    private Clock clock = new ShiftedClock(Duration.ZERO);
    private Serving serving;

    private static String article(String title, String date, String language, String text) {
        return "---\ntitle: \"%s\"\ndate: %s\nsource: The Test Courier\nurl: https://courier.example/%s\nlanguage: %s\n---\n%s"
                .formatted(title, date, date, language, text);
    }

    /** An article of today, by the newsroom's clock, comes in as from a feed: in one piece, where Samvad keeps what it took in itself. */
    public SmallNewsroom publishes(String id, String title, String language, String text) {
        String today = LocalDate.ofInstant(clock.instant(), clock.getZone()).toString();
        try {
            Path draft = Files.writeString(home.resolve("draft-" + id), article(title, today, language, text));
            Path kept = Files.createDirectories(articles().resolve("articles"));
            Files.move(draft, kept.resolve("%s-thetestcourier-%08x.md".formatted(today, id.hashCode())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    public SmallNewsroom(Path home) {
        this.home = home;
        try {
            Files.createDirectories(articles());
            for (Map.Entry<String, String> article : ARTICLES.entrySet()) {
                Files.writeString(articles().resolve(article.getKey()), article.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        settings.putAll(Map.of("knowledge", articles().toString(), "data", data().toString(), "dictionary", "none", "http.port", "0",
                "limits.person-per-minute", "10000", "limits.chat-per-minute", "10000"));
    }

    public Path articles() {
        return home.resolve("news");
    }

    public Path data() {
        return home.resolve("data");
    }

    public SmallNewsroom inTelegram() {
        return with(Map.of("telegram.token", telegram.token(), "telegram.api-url", "http://127.0.0.1:" + telegram.port()));
    }

    public SmallNewsroom inSlack() {
        return with(Map.of("slack.mode", "socket", "slack.api-url", slack.apiUrl(), "slack.bot-token", slack.app().botToken(),
                "slack.app-token", slack.app().appToken()));
    }

    public SmallNewsroom inSlackOverHttp() {
        return with(Map.of("slack.mode", "http", "slack.api-url", slack.apiUrl(), "slack.bot-token", slack.app().botToken(),
                "slack.signing-secret", slack.app().signingSecret()));
    }

    public SmallNewsroom with(Map<String, String> more) {
        settings.putAll(more);
        return this;
    }

    public SmallNewsroom at(Clock other) {
        clock = other;
        return this;
    }

    public Map<String, String> settings() {
        return Map.copyOf(settings);
    }

    /** Serves, and listens in every app that is set up. */
    public SmallNewsroom open() {
        int polls = telegram.calls("getUpdates").size();
        serving = new Serving(wiring(), new PrintWriter(Writer.nullWriter()));
        if (settings.containsKey("telegram.token")) {
            telegram.awaitCalls("getUpdates", polls + 1, SOON);
        }
        if ("socket".equals(settings.get("slack.mode"))) {
            slack.socketMode().awaitConnections(1, SOON);
        }
        return this;
    }

    public Wiring wiring() {
        return new Wiring(Settings.read(home, Map.of()).with(settings), clock);
    }

    /** Ends serving; the apps and what is stored stay. A connection that was just being made ends with it, as with a process. */
    public void stop() {
        serving.close();
        slack.socketMode().cut();
    }

    public URI page(String path) {
        return URI.create("http://127.0.0.1:" + serving.port() + path);
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(page(path)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    public TelegramTalk alone(long id, String name, String language) {
        return TelegramTalk.alone(telegram.person(id, name, language).opens());
    }

    /** More than the apps allow was not sent. */
    public List<Object> violations() {
        return Stream.<Object>concat(telegram.violations().stream(), slack.violations().stream()).toList();
    }

    @Override
    public void close() {
        try {
            serving.close();
        } finally {
            telegram.close();
            slack.close();
        }
    }
}
