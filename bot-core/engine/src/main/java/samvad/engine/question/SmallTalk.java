package samvad.engine.question;

import java.util.Locale;
import java.util.Set;

/** Greetings and thanks: a message that is nothing else is no question. */
final class SmallTalk {
    private static final Set<String> WORDS = Set.of(
            "hi", "hello", "hey", "namaste", "namaskar", "thanks", "thank", "you", "bye", "good", "morning", "evening",
            "ok", "okay", "नमस्ते", "नमस्कार", "प्रणाम", "हैलो", "हेलो", "धन्यवाद", "शुक्रिया", "अलविदा", "जी", "ठीक", "है",
            "samvad", "संवाद", "bot", "there", "how", "are", "आप", "कैसे", "हैं", "सुप्रभात", "क्या", "हाल", "चाल", "हो", "kya", "haal", "hai", "kaise", "ho");

    /** Alone these ask on about what was said before. */
    private static final Set<String> ASKING = Set.of("how", "कैसे", "क्या", "kya", "kaise");

    private SmallTalk() {}

    static boolean is(String text) {
        String words = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]+", " ").strip();
        return !ASKING.contains(words) && java.util.Arrays.stream(words.split(" ")).allMatch(WORDS::contains);
    }
}
