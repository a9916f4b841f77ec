package samvad.doubles.telegram;

import java.util.Locale;

/**
 * What a bot in privacy mode hears in a group: commands that are not for another bot, replies to it, mentions of it, service messages.
 *
 * @see <a href="https://core.telegram.org/bots/faq#what-messages-will-my-bot-get">what messages will my bot get</a>
 * @see <a href="https://core.telegram.org/bots/features#privacy-mode">privacy mode</a>
 */
final class PrivacyMode {

    private PrivacyMode() {}

    static boolean lets(ChatMessage message, Room room, String botUsername) {
        return isService(message) || answersBot(message, room)
                || message.entities().stream().anyMatch(entity -> isForBot(entity, message.text(), botUsername));
    }

    private static boolean isService(ChatMessage message) {
        String kind = message.body().kind();
        return kind.startsWith("migrate_") || kind.startsWith("forum_");
    }

    private static boolean answersBot(ChatMessage message, Room room) {
        Integer answered = message.replyTo();
        ChatMessage earlier = answered == null ? null : room.messages.get(answered);
        return earlier != null && earlier.from() == TelegramSetup.BOT_ID;
    }

    private static boolean isForBot(TextEntity entity, String text, String botUsername) {
        String words = entity.of(text).toLowerCase(Locale.ROOT);
        String name = "@" + botUsername.toLowerCase(Locale.ROOT);
        return switch (entity.type()) {
            // a command names its bot or is for all; only one at the start of the message is a command to a bot
            case "bot_command" -> entity.offset() == 0 && (!words.contains("@") || words.endsWith(name));
            case "mention" -> words.equals(name);
            default -> false;
        };
    }
}
