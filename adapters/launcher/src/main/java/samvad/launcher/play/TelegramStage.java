package samvad.launcher.play;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.Conversation;
import samvad.doubles.telegram.GroupChat;
import samvad.doubles.telegram.InlineResult;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramPerson;
import samvad.doubles.telegram.TelegramServer;
import samvad.launcher.command.UsageError;

/** Telegram with one person, who can talk with the bot alone and in a group. */
final class TelegramStage implements Stage {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TelegramServer server = TelegramServer.start();
    private final TelegramPerson person;
    private final PrivateChat alone;
    private final GroupChat group;
    private final Map<Integer, ChatMessage> shown = new HashMap<>();
    private boolean inGroup;

    TelegramStage(String language) {
        person = server.person(1001, "Asha", language);
        alone = person.opens();
        group = server.group(-2001, "Newsroom");
        group.join(person);
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("telegram.token", server.token(), "telegram.api-url", "http://127.0.0.1:" + server.port());
    }

    @Override
    public void awaitListening() {
        server.awaitCalls("getUpdates", 1, PATIENCE);
    }

    @Override
    public String introduction() {
        return """
                You are Asha in a private chat with @%s. Write, and it answers. Lines of your own:
                !press LABEL   press a button          !edit TEXT     change your last message
                !reply TEXT    reply to its last one   !inline TEXT   ask from another chat
                !voice         send a voice message    !group         go to a group and back""".formatted(server.botUsername());
    }

    @Override
    public String act(String line) {
        String[] words = line.split(" ", 2);
        String rest = words.length > 1 ? words[1].strip() : "";
        return switch (words[0]) {
            case "!press" -> pressed(rest);
            case "!inline" -> alone.asksInline(rest).awaitResults(PATIENCE).stream().map(InlineResult::text).collect(Collectors.joining("\n"));
            case "!group" -> {
                inGroup = !inGroup;
                yield inGroup ? "You are in a group; it hears /commands, replies, and @" + server.botUsername() : "You are alone with it.";
            }
            case "!voice" -> afterwards(alone::sendsVoice);
            case "!edit" -> afterwards(() -> edit(rest));
            case "!reply" -> afterwards(() -> reply(rest));
            default -> said(line);
        };
    }

    private String said(String line) {
        if (line.startsWith("!")) {
            throw new UsageError("There is no " + line.split(" ", 2)[0] + ".\n" + introduction());
        }
        if (inGroup && !line.startsWith("/") && !line.contains("@" + server.botUsername())) {
            group.says(person, line);
            return "(In a group it does not hear this; mention it, reply to it, or use /ask.)";
        }
        return afterwards(() -> say(line));
    }

    private void say(String line) {
        if (inGroup) {
            group.says(person, line);
        } else {
            alone.says(line);
        }
    }

    private void edit(String text) {
        ChatMessage mine = last(conversation().messages().stream().filter(message -> !message.fromBot()).toList(), "You have written nothing yet.");
        if (inGroup) {
            group.edits(mine, text);
        } else {
            alone.edits(mine, text);
        }
    }

    private void reply(String text) {
        ChatMessage its = last(conversation().fromBot(), "It has said nothing yet.");
        if (inGroup) {
            group.replies(person, its, text);
        } else {
            alone.replies(its, text);
        }
    }

    private String pressed(String label) {
        ChatMessage under = last(conversation().fromBot().stream().filter(message -> message.labels().contains(label)).toList(),
                "No button says \"" + label + "\".");
        int before = said(conversation());
        String words = (inGroup ? group.presses(person, under, label) : alone.presses(under, label)).awaitAnswer(PATIENCE);
        return words.isEmpty() ? newsAfter(before) : "(" + words + ")";
    }

    /** Does something and waits for what the bot says to it; unfinished answers are passed over. */
    private String afterwards(Runnable doing) {
        int before = said(conversation());
        doing.run();
        return newsAfter(before);
    }

    private String newsAfter(int before) {
        return news(inGroup ? group.await(seen -> said(seen) > before, PATIENCE) : alone.await(seen -> said(seen) > before, PATIENCE));
    }

    /** How many finished messages and changes of one there are. */
    private static int said(Conversation conversation) {
        return conversation.fromBot().stream().filter(message -> message.buttons().stream().flatMap(List::stream)
                        .noneMatch(button -> "/stop".equals(button.callbackData())))
                .mapToInt(message -> 1 + message.edits()).sum();
    }

    private String news(Conversation conversation) {
        StringBuilder news = new StringBuilder();
        for (ChatMessage message : conversation.fromBot()) {
            if (!message.equals(shown.put(message.id(), message))) {
                news.append(message.text()).append('\n');
                message.buttons().forEach(row -> news.append(row.stream().map(button -> "[" + button.label() + "]")
                        .collect(Collectors.joining(" "))).append('\n'));
            }
        }
        return news.toString().stripTrailing();
    }

    private Conversation conversation() {
        return inGroup ? group.conversation() : alone.conversation();
    }

    private static ChatMessage last(List<ChatMessage> messages, String none) {
        return Optional.of(messages).filter(some -> !some.isEmpty()).map(List::getLast).orElseThrow(() -> new UsageError(none));
    }

    @Override
    public void close() {
        server.close();
    }
}
