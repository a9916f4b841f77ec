package samvad.engine.desk;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import samvad.engine.language.Language;

/**
 * What a link to Samvad carries: a language ({@code hi}, {@code en}) or a question ({@code q-} and base64url). Telegram takes
 * at most 64 of {@code A-Z a-z 0-9 _ -} (https://core.telegram.org/bots/features#deep-linking).
 */
public sealed interface StartPayload {
    int LONGEST = 64;

    record Nothing() implements StartPayload {}

    record Speak(Language language) implements StartPayload {}

    record Question(String text) implements StartPayload {}

    /** Reads a payload; what nobody meant is nothing. */
    static StartPayload of(String payload) {
        if (payload.startsWith("q-")) {
            return decoded(payload.substring(2)).<StartPayload>map(Question::new).orElseGet(Nothing::new);
        }
        return payload.length() == 2 ? Language.ofCode(payload).<StartPayload>map(Speak::new).orElseGet(Nothing::new) : new Nothing();
    }

    /** The payload that asks this; empty if it is too long for one. */
    static Optional<String> asking(String question) {
        String payload = "q-" + Base64.getUrlEncoder().withoutPadding().encodeToString(question.getBytes(StandardCharsets.UTF_8));
        return payload.length() <= LONGEST ? Optional.of(payload) : Optional.empty();
    }

    private static Optional<String> decoded(String base64) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(base64), StandardCharsets.UTF_8)).filter(text -> !text.isBlank());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
