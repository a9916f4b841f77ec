package samvad.engine.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Acronyms as Hindi papers write them, by the names of the English letters: SCO is एससीओ, UN is यूएन. */
public final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s$");

    /** The names of a to z; spellings in use after a bar. */
    private static final String[] LETTERS = {
        "ए", "बी", "सी", "डी", "ई", "एफ", "जी", "एच", "आई|आइ", "जे", "के", "एल", "एम", "एन", "ओ", "पी", "क्यू", "आर", "एस", "टी", "यू",
        "वी", "डब्ल्यू|डब्लू", "एक्स", "वाई", "जेड"};

    private Acronyms() {}

    /** The same letters in the other script: एससीओ for SCO, SCO for एससीओ; empty for a word that is not of letters. */
    public static Optional<String> inOtherScript(String word) {
        return Script.hasDevanagari(word) ? inLatin(word) : inDevanagari(word);
    }

    /** How Hindi writes the letters of a Latin word; empty for one too long or not of letters. */
    public static Optional<String> inDevanagari(String word) {
        String letters = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst("").replace(".", "");
        if (letters.length() < SHORTEST || letters.length() > LONGEST || !letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        StringBuilder named = new StringBuilder();
        letters.chars().forEach(letter -> named.append(LETTERS[letter - 'a'].split("\\|")[0]));
        return Optional.of(named.toString());
    }

    /** The Latin letters a Devanagari word names; empty for a word that is not letters' names from end to end. */
    public static Optional<String> inLatin(String word) {
        String named = Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u093C", "").replaceAll("[.\\s]", "");
        return read(named, 0, "").filter(letters -> letters.length() >= SHORTEST && letters.length() <= LONGEST);
    }

    private static Optional<String> read(String named, int at, String letters) {
        if (at == named.length()) {
            return Optional.of(letters);
        }
        for (int letter = 0; letter < LETTERS.length && letters.length() < LONGEST; letter++) {
            for (String name : LETTERS[letter].split("\\|")) {
                if (named.startsWith(name, at) && !isSplit(named, at + name.length())) {
                    Optional<String> whole = read(named, at + name.length(), letters + (char) ('a' + letter));
                    if (whole.isPresent()) {
                        return whole;
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** True in the middle of a written syllable: सी begins no साउथ. */
    private static boolean isSplit(String named, int at) {
        return at < named.length() && Character.getType(named.charAt(at)) != Character.OTHER_LETTER;
    }
}
