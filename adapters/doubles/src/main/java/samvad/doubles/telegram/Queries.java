package samvad.doubles.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Presses and inline queries that wait for an answer, each under an id that soon is too old. */
final class Queries {

    private final Map<String, Instant> asked = new HashMap<>();
    private final Map<String, List<InlineResult>> results = new HashMap<>();
    private final Map<String, String> toasts = new HashMap<>();
    private long last = 4_000_000_000_000L;

    String ask(Instant now) {
        String id = Long.toString(++last);
        asked.put(id, now);
        return id;
    }

    /**
     * Refuses an unknown or old id.
     *
     * @see <a href="https://core.telegram.org/bots/api#answercallbackquery">answerCallbackQuery</a>
     */
    void mustBeFresh(String id, Instant now, Duration life) {
        Instant at = asked.get(id);
        if (at == null || !now.isBefore(at.plus(life))) {
            throw Refused.badRequest("query is too old and response timeout expired or query ID is invalid");
        }
    }

    void answer(String id, List<InlineResult> found) {
        results.put(id, List.copyOf(found));
    }

    void answer(String id, String toast) {
        toasts.put(id, toast);
    }

    @Nullable List<InlineResult> results(String id) {
        return results.get(id);
    }

    @Nullable String toast(String id) {
        return toasts.get(id);
    }
}
