package samvad.telegram;

import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.ResponseParameters;

/** What became of one call of a Bot API method. No part of it holds the token or a message. */
sealed interface Called<T> {
    /** Telegram did it. */
    record Done<T>(T result) implements Called<T> {}

    /**
     * Telegram said no (https://core.telegram.org/bots/api#making-requests).
     *
     * @param description Telegram's words, not made for programs: they may change
     */
    record Denied<T>(int code, String description, Optional<ResponseParameters> parameters) implements Called<T> {
        /** 404 is what a token gets that is none (https://core.telegram.org/bots/api#making-requests). */
        boolean isOfToken() {
            return code == 401 || code == 404;
        }

        boolean says(String words) {
            return description.toLowerCase(Locale.ROOT).contains(words);
        }
    }

    /** Nothing left this machine. */
    record NeverSent<T>(String why) implements Called<T> {}

    /** Nobody knows whether it was done. */
    record Lost<T>(String why) implements Called<T> {}

    /** Why there is no result, in words for a log. */
    default String why() {
        return switch (this) {
            case Done<T> _ -> "done";
            case Denied<T>(int code, String _, var _) -> "Telegram answered " + code;
            case NeverSent<T>(String why) -> why;
            case Lost<T>(String why) -> why;
        };
    }
}
