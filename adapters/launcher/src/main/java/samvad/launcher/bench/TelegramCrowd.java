package samvad.launcher.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import samvad.doubles.telegram.ChatMessage;
import samvad.doubles.telegram.PrivateChat;
import samvad.doubles.telegram.TelegramServer;

/** Private chats in Telegram, at its documented rates. */
final class TelegramCrowd implements LoadBench.Crowd {
    private final TelegramServer server = TelegramServer.start();
    private final List<PrivateChat> chats = new ArrayList<>();

    TelegramCrowd(int people) {
        for (int i = 0; i < people; i++) {
            chats.add(server.person(1000 + i, "Person " + i, i % 2 == 0 ? "hi" : "en").opens());
        }
    }

    @Override
    public Map<String, String> settings() {
        return Map.of("telegram.token", server.token(), "telegram.api-url", "http://127.0.0.1:" + server.port());
    }

    @Override
    public void awaitListening() {
        server.awaitCalls("getUpdates", 1, Duration.ofSeconds(30));
    }

    @Override
    public void asks(int chat, String question) {
        chats.get(chat).says(question);
    }

    @Override
    public OptionalLong awaitAnswer(int chat, int n, Duration atMost) {
        try {
            List<ChatMessage> messages = chats.get(chat).await(now -> now.fromBot().size() > n, atMost).messages();
            ChatMessage answer = messages.stream().filter(ChatMessage::fromBot).skip(n).findFirst().orElseThrow();
            ChatMessage question = messages.stream().filter(message -> !message.fromBot()).skip(n).findFirst().orElseThrow();
            return OptionalLong.of(Duration.between(question.at(), answer.at()).toNanos());
        } catch (IllegalStateException e) {
            return OptionalLong.empty();
        }
    }

    @Override
    public int chats() {
        return chats.size();
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
