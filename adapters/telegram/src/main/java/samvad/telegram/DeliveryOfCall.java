package samvad.telegram;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;

/** Says in Samvad's terms why Telegram did not take a message, and remembers where it asked for a pause. */
final class DeliveryOfCall {
    /** Used where Telegram names no time. */
    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);

    /** No chat alone is kept waiting longer than this but a group, by its budget of a minute. */
    private static final Duration OF_ONE_CHAT = Duration.ofSeconds(5);

    private final Clock clock;
    private final Map<String, Instant> pausedUntil = new HashMap<>();

    DeliveryOfCall(Clock clock) {
        this.clock = clock;
    }

    /** @param failed any but one that is done */
    Delivery of(Called<?> failed, Address address) {
        return switch (failed) {
            case Called.Done<?> _ -> new Delivery.Unknown("done, without saying what");
            case Called.Denied<?> denied -> denied(denied, address);
            case Called.NeverSent<?>(String why) -> new Delivery.NotSent(why);
            case Called.Lost<?>(String why) -> new Delivery.Unknown(why);
        };
    }

    /** https://core.telegram.org/bots/api#responseparameters for what comes with a refusal; the codes are HTTP's. */
    private Delivery denied(Called.Denied<?> denied, Address address) {
        Optional<Long> moved = denied.parameters().map(ResponseParameters::getMigrateToChatId);
        if (moved.isPresent()) {
            return new Delivery.Moved(address.movedTo(moved.get().toString()));
        }
        String why = denied.why() + ": " + denied.description();
        return switch (denied.code()) {
            case 429 -> tooMuch(denied.parameters().map(ResponseParameters::getRetryAfter)
                    .filter(seconds -> seconds > 0).map(Duration::ofSeconds).orElse(SHORT_WHILE), address);
            // of the token, not of the chat, and Telegram may take it again
            case 401, 404 -> new Delivery.NotSent(why);
            case 403 -> new Delivery.Blocked(why);
            default -> denied.code() >= 500 ? new Delivery.Unknown(why)
                    : isClosed(denied) ? new Delivery.Blocked(why) : new Delivery.Refused(why);
        };
    }

    /**
     * Telegram does not say whether it means the chat or the bot. The bot it must be where a person's chat has to wait long, or where
     * two chats have to wait at once; who goes on then is shut out for hours.
     */
    private synchronized Delivery tooMuch(Duration retryAfter, Address address) {
        Instant now = clock.instant();
        pausedUntil.values().removeIf(until -> !until.isAfter(now));
        boolean elsewhereToo = pausedUntil.keySet().stream().anyMatch(chat -> !chat.equals(address.budgetKey()));
        pausedUntil.merge(address.budgetKey(), now.plus(retryAfter), (one, other) -> one.isAfter(other) ? one : other);
        boolean longForAPerson = TelegramChats.isPrivate(address) && retryAfter.compareTo(OF_ONE_CHAT) > 0;
        return new Delivery.NotAllowedNow(retryAfter, elsewhereToo || longForAPerson);
    }

    private static boolean isClosed(Called.Denied<?> denied) {
        return Stream.of("chat not found", "not enough rights to send", "have no rights to send", "chat_write_forbidden", "topic_closed")
                .anyMatch(denied::says);
    }
}
