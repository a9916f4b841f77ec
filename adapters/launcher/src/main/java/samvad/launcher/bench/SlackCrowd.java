package samvad.launcher.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.NotSeenInTime;
import samvad.doubles.slack.SlackApp;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SlackServer;

/** Direct messages in Slack, at its documented rates. */
final class SlackCrowd implements LoadBench.Crowd {
    private final SlackServer server = SlackServer.start(SlackApp.usual(), Budgets.documented(), Clock.systemUTC());
    private final List<SlackPerson> people = new ArrayList<>();

    SlackCrowd(int count) {
        for (int i = 0; i < count; i++) {
            people.add(server.person("U" + (1000 + i), "Person " + i, i % 2 == 0 ? "hi-IN" : "en-US", "Asia/Kolkata"));
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("slack.mode", "socket", "slack.api-url", server.apiUrl(),
                "slack.bot-token", server.app().botToken(), "slack.app-token", server.app().appToken());
    }

    @Override
    public void awaitListening() {
        server.socketMode().awaitConnections(1, Duration.ofSeconds(30));
    }

    @Override
    public void asks(int chat, String question) {
        people.get(chat).messages(people.get(chat).dm(), question);
    }

    @Override
    public OptionalLong awaitAnswer(int chat, int n, Duration atMost) {
        try {
            people.get(chat).dm().await(_ -> said(chat, true).size() > n, atMost);
            return OptionalLong.of((long) ((ts(said(chat, true).get(n)) - ts(said(chat, false).get(n))) * 1e9));
        } catch (NotSeenInTime e) {
            return OptionalLong.empty();
        }
    }

    private List<SlackMessage> said(int chat, boolean byBot) {
        return people.get(chat).dm().messages().stream().filter(message -> message.byBot() == byBot).toList();
    }

    /** Slack names a message by its time in seconds. */
    private static double ts(SlackMessage message) {
        return Double.parseDouble(message.ts());
    }

    @Override
    public int chats() {
        return people.size();
    }

    @Override
    public int violations() {
        return server.violations().size();
    }

    @Override
    public void close() {
        server.close();
    }
}
