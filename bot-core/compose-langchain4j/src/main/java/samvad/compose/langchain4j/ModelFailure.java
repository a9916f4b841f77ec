package samvad.compose.langchain4j;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import java.net.ConnectException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Says why a model failed in Samvad's own words: a server's may repeat the key, the question or a page of HTML. */
final class ModelFailure {
    private ModelFailure() {}

    static String inWords(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            switch (cause) {
                case TimeoutException _ -> {
                    return "it did not answer in time";
                }
                case ConnectException _ -> {
                    return "its server cannot be reached";
                }
                case HttpException refusal -> {
                    return "its server answered HTTP " + refusal.statusCode() + hint(failure);
                }
                default -> {}
            }
        }
        return "its server's reply cannot be read (" + failure.getClass().getSimpleName() + ")";
    }

    /** The HTTP status by which its server refused; empty where that was not the reason. */
    static OptionalInt status(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            if (cause instanceof HttpException refusal) {
                return OptionalInt.of(refusal.statusCode());
            }
        }
        return OptionalInt.empty();
    }

    /** Whether asking again at once may help: the server is there and says that it is busy or stumbled. */
    static boolean mayPass(RuntimeException failure) {
        OptionalInt status = status(failure);
        return status.isPresent() && (status.getAsInt() == 429 || status.getAsInt() >= 500);
    }

    private static String hint(RuntimeException failure) {
        return switch (failure) {
            case AuthenticationException _ -> ": the key is missing or wrong";
            case RateLimitException _ -> ": too many requests, or no budget left";
            default -> "";
        };
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause.getCause() == cause ? null : cause.getCause();
    }
}
