package samvad.slack;

import com.slack.api.methods.SlackApiException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Delivery;

/** What Slack's errors mean for a message (https://docs.slack.dev/reference/methods/chat.postMessage#errors). */
final class Outcomes {
    /** Nothing can be said there any more, until somebody changes it. */
    private static final Set<String> BLOCKED = Set.of("not_in_channel", "channel_not_found", "is_archived", "user_not_in_channel",
            "user_disabled", "cannot_dm_bot", "restricted_action", "access_denied");

    /** Of the token or the workspace, not of the place: what is said with the next token is taken there. */
    private static final Set<String> TOKEN = Set.of("account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed",
            "team_access_not_granted", "org_login_required");

    /** Slack's side broke; what was asked for may have been done. */
    private static final Set<String> BROKEN = Set.of("internal_error", "fatal_error", "service_unavailable", "request_timeout");

    private static final Duration WITHOUT_WORD = Duration.ofSeconds(5);

    private Outcomes() {}

    /** @param everywhere whether the limit is of the workspace, not of one channel (https://docs.slack.dev/apis/web-api/rate-limits) */
    static Delivery ofError(@Nullable String error, boolean everywhere) {
        String word = word(error);
        if (word.equals("ratelimited") || word.equals("rate_limited") || word.equals("message_limit_exceeded")) {
            return new Delivery.NotAllowedNow(WITHOUT_WORD, everywhere);
        }
        return isOfToken(word) ? new Delivery.NotSent(word)
                : BLOCKED.contains(word) ? new Delivery.Blocked(word)
                : BROKEN.contains(word) ? new Delivery.Unknown(word) : new Delivery.Refused(word);
    }

    /** Whether the operator has to look at the token before anything can be said anywhere. */
    static boolean isOfToken(String word) {
        return TOKEN.contains(word);
    }

    /** Slack's word for what is wrong, and nothing of what else an answer may hold. */
    static String word(@Nullable String error) {
        String word = error == null ? "" : error.toLowerCase(Locale.ROOT).replaceAll("[^a-z_]", "");
        return word.isEmpty() ? "unknown_error" : word.substring(0, Math.min(word.length(), 60));
    }

    static Delivery of(SlackApiException failure, boolean everywhere) {
        return ofStatus(failure.getResponse().code(), retryAfter(failure), everywhere);
    }

    static Delivery ofStatus(int status, Duration retryAfter, boolean everywhere) {
        return status == 429 ? new Delivery.NotAllowedNow(retryAfter, everywhere)
                : status >= 500 ? new Delivery.Unknown("status " + status) : new Delivery.Refused("status " + status);
    }

    static Delivery of(IOException failure) {
        return failure instanceof ConnectException || failure instanceof UnknownHostException || failure instanceof NoRouteToHostException
                || failure instanceof SocketTimeoutException late && neverConnected(late)
                ? new Delivery.NotSent("no connection: " + failure.getClass().getSimpleName())
                : new Delivery.Unknown("the connection broke: " + failure.getClass().getSimpleName());
    }

    private static boolean neverConnected(SocketTimeoutException late) {
        return Optional.ofNullable(late.getMessage()).orElse("").toLowerCase(Locale.ROOT).contains("connect");
    }

    private static Duration retryAfter(SlackApiException failure) {
        try {
            return Optional.ofNullable(failure.getResponse().header("Retry-After")).map(Long::parseLong)
                    .map(Duration::ofSeconds).orElse(WITHOUT_WORD);
        } catch (NumberFormatException noNumber) {
            return WITHOUT_WORD;
        }
    }
}
