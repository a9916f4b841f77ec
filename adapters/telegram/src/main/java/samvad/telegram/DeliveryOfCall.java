package samvad.telegram;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;

/** Says in Samvad's terms why Telegram did not take a message. */
final class DeliveryOfCall {
    /** Used where Telegram names no time. */
    private static final Duration SHORT_WHILE = Duration.ofSeconds(5);

    private DeliveryOfCall() {}

    /** @param failed any but one that is done */
    static Delivery of(Called<?> failed, Address address) {
        return switch (failed) {
            case Called.Done<?> _ -> new Delivery.Unknown("done, without saying what");
            case Called.Denied<?> denied -> denied(denied, address);
            case Called.NeverSent<?>(String why) -> new Delivery.NotSent(why);
            case Called.Lost<?>(String why) -> new Delivery.Unknown(why);
        };
    }

    /** https://core.telegram.org/bots/api#responseparameters for what comes with a refusal; the codes are HTTP's. */
    private static Delivery denied(Called.Denied<?> denied, Address address) {
        Optional<Long> moved = denied.parameters().map(ResponseParameters::getMigrateToChatId);
        if (moved.isPresent()) {
            return new Delivery.Moved(address.movedTo(moved.get().toString()));
        }
        String why = denied.why() + ": " + denied.description();
        return switch (denied.code()) {
            case 429 -> new Delivery.NotAllowedNow(denied.parameters().map(ResponseParameters::getRetryAfter)
                    .filter(seconds -> seconds > 0).map(Duration::ofSeconds).orElse(SHORT_WHILE), denied.says("all chats"));
            // of the token: nothing can be said anywhere
            case 401, 404 -> new Delivery.Blocked(why);
            case 403 -> new Delivery.Blocked(why);
            default -> denied.code() >= 500 ? new Delivery.Unknown(why)
                    : isClosed(denied) ? new Delivery.Blocked(why) : new Delivery.Refused(why);
        };
    }

    private static boolean isClosed(Called.Denied<?> denied) {
        return Stream.of("chat not found", "not enough rights to send", "have no rights to send", "chat_write_forbidden", "topic_closed")
                .anyMatch(denied::says);
    }
}
