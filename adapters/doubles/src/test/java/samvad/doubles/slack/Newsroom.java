package samvad.doubles.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import samvad.doubles.MovableClock;

/** A workspace with Ravi, Meera and a channel, seen through Slack's own client and through bare HTTP. */
final class Newsroom implements AutoCloseable {
    static final Duration SOON = Duration.ofSeconds(20);

    final MovableClock clock = new MovableClock();
    final SlackServer server;
    final SlackPerson ravi;
    final SlackPerson meera;
    final SlackChannel news;
    private final HttpClient http = HttpClient.newHttpClient();
    private final Slack slack;

    Newsroom() {
        this(SlackApp.usual(), Budgets.none());
    }

    Newsroom(SlackApp app, Budgets budgets) {
        server = SlackServer.start(app, budgets, clock);
        ravi = server.person("U1", "Ravi", "hi-IN", "Asia/Kolkata");
        meera = server.person("U2", "Meera", "en-IN", "Asia/Dubai");
        news = server.channel("C1", "news");
        slack = Slack.getInstance(config());
    }

    SlackConfig config() {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(server.apiUrl());
        config.setStatsEnabled(false);
        return config;
    }

    Slack slack() {
        return slack;
    }

    MethodsClient bot() {
        return slack.methods(server.app().botToken());
    }

    String says(String text) throws Exception {
        return bot().chatPostMessage(r -> r.channel("C1").text(text)).getTs();
    }

    HttpResponse<String> post(String url, String contentType, String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url))
                .timeout(SOON)
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    @Override
    public void close() {
        server.close();
        http.close();
        try {
            slack.close();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
