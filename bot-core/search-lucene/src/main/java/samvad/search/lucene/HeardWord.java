package samvad.search.lucene;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.util.BytesRef;
import samvad.engine.language.Digits;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.Sounds;

/**
 * A word of the index by its sound, as the field {@code heard} holds it: the coarse key, the sounds and the form that stands in
 * the body, with bars between, so that a key is found as a prefix and nothing is computed twice.
 */
public record HeardWord(String key, String sounds, String form) {
    private static final char BAR = '|';

    /** Text is mostly the same few ten thousand words again. */
    private static final int REMEMBERED = 100_000;

    private static final int LONGEST_NUMBER = 3;

    private static final Map<String, String> SOUNDS = new ConcurrentHashMap<>();

    /** Empty for a word without a sound, such as a number. */
    static Optional<HeardWord> of(String surface, String form) {
        String sounds = soundsOf(surface);
        return sounds.isEmpty() || form.indexOf(BAR) >= 0 ? Optional.empty() : Optional.of(new HeardWord(SoundKey.of(sounds), sounds, form));
    }

    /** Remembered, as words of articles and questions are met again and again. */
    public static String sounds(String surface) {
        String known = SOUNDS.get(surface);
        if (known == null) {
            if (SOUNDS.size() >= REMEMBERED) {
                SOUNDS.clear();
            }
            known = soundsOf(surface);
            SOUNDS.put(surface, known);
        }
        return known;
    }

    /** A number behind a name is kept as it is: COP31. */
    private static String soundsOf(String surface) {
        int letters = startOfNumber(surface);
        boolean mayBeName = letters > 0 && surface.length() - letters <= LONGEST_NUMBER && surface.chars().limit(letters).noneMatch(Character::isDigit);
        return mayBeName ? Sounds.of(surface.substring(0, letters)) + Digits.latin(surface.substring(letters)) : "";
    }

    /** What stands behind a name to tell it from others of its kind; empty for most. */
    static String number(String sounds) {
        return sounds.substring(startOfNumber(sounds));
    }

    private static int startOfNumber(String word) {
        int start = word.length();
        while (start > 0 && Character.isDigit(word.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /** As a term of the field. */
    String term() {
        return key + BAR + sounds + BAR + form;
    }

    static HeardWord read(BytesRef term) {
        String text = term.utf8ToString();
        int first = text.indexOf(BAR);
        int second = text.indexOf(BAR, first + 1);
        return new HeardWord(text.substring(0, first), text.substring(first + 1, second), text.substring(second + 1));
    }
}
