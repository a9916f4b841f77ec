package samvad.launcher.play;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.doubles.slack.Budgets;
import samvad.doubles.slack.NotSeenInTime;
import samvad.doubles.slack.SlackApp;
import samvad.doubles.slack.SlackChannel;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.doubles.slack.SlackServer;
import samvad.launcher.command.UsageError;

/** Slack with one person, who can talk with the bot in a direct message and in a channel. */
final class SlackStage implements Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** After something has been said, this long without more means that it is all. */
    private static final Duration SILENCE = Duration.ofMillis(1500);

    private final SlackServer server = SlackServer.start(SlackApp.usual(), Budgets.documented(), Clock.systemUTC());
    private final SlackPerson person;
    private final SlackChannel channel;
    private final Set<SlackMessage> shown = new HashSet<>();
    private boolean inChannel;

    SlackStage(String language) {
        person = server.person("U1RAVI", "Ravi", language.equals("hi") ? "hi-IN" : "en-US", "Asia/Kolkata");
        channel = server.channel("C1NEWS", "news");
        person.joins(channel);
        server.botJoins(channel);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("slack.mode", "socket", "slack.api-url", server.apiUrl(),
                "slack.bot-token", server.app().botToken(), "slack.app-token", server.app().appToken());
    }

    @Override
    public void awaitListening() {
        server.socketMode().awaitConnections(1, PATIENCE);
    }

    @Override
    public String introduction() {
        return """
                You are Ravi in a direct message with Samvad. Write, and it answers; /ask and /samvad work too. Lines of your own:
                !press LABEL   press a button          !channel       go to #news and back; there you mention it
                !home          look at its home tab""";
    }

    @Override
    public String act(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (words[0]) {
            case "!channel" -> {
                inChannel = !inChannel;
                yield inChannel ? "You are in #news; what you write mentions it." : "You are in a direct message with it.";
            }
            case "!press" -> afterwards(() -> person.presses(bearing(rest), rest));
            case "!home" -> texts(person.opensHome().awaitHome(_ -> true, PATIENCE).blocks());
            case "/ask", "/samvad" -> afterwards(() -> person.runs(here(), words[0], rest));
            default -> said(line);
        };
    }

    private String said(String line) {
        if (line.startsWith("!")) {
            throw new UsageError("There is no " + line.split(" ", 2)[0] + ".\n" + introduction());
        }
        return afterwards(() -> {
            if (inChannel) {
                person.mentions(channel, line);
            } else {
                person.messages(person.dm(), line);
            }
        });
    }

    private SlackChannel here() {
        return inChannel ? channel : person.dm();
    }

    private SlackMessage bearing(String label) {
        return person.sees(here()).reversed().stream()
                .filter(message -> message.byBot() && buttons(message).contains("[" + label + "]")).findFirst()
                .orElseThrow(() -> new UsageError("No button says \"" + label + "\"."));
    }

    private String afterwards(Runnable doing) {
        doing.run();
        StringBuilder news = new StringBuilder();
        Duration patience = PATIENCE;
        try {
            while (true) {
                here().await(message -> message.byBot() && !shown.contains(message), patience);
                news.append(news());
                patience = SILENCE;
            }
        } catch (NotSeenInTime e) {
            return news.toString().stripTrailing();
        }
    }

    private String news() {
        StringBuilder news = new StringBuilder();
        for (SlackMessage message : person.sees(here())) {
            if (message.byBot() && shown.add(message)) {
                news.append(message.ephemeral() ? "(only you see this) " : message.threadTs().isPresent() ? "(in the thread) " : "")
                        .append(message.text()).append('\n');
                Optional.of(buttons(message)).filter(line -> !line.isEmpty()).ifPresent(line -> news.append(line).append('\n'));
            }
        }
        return news.toString();
    }

    private static String buttons(SlackMessage message) {
        List<String> labels = new ArrayList<>();
        for (JsonNode block : message.blocks()) {
            for (JsonNode element : block.path("elements")) {
                addLabel(element, labels);
                addLabel(element.path("positive_button"), labels);
                addLabel(element.path("negative_button"), labels);
            }
        }
        return String.join(" ", labels);
    }

    private static void addLabel(JsonNode button, List<String> labels) {
        if (button.path("text").isObject() && !button.path("text").path("text").asText().isEmpty()) {
            labels.add("[" + button.path("text").path("text").asText() + "]");
        }
    }

    private static String texts(JsonNode blocks) {
        return blocks.findValues("text").stream().map(text -> text.isObject() ? text.path("text").asText() : text.asText())
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    @Override
    public void close() {
        server.close();
    }
}
