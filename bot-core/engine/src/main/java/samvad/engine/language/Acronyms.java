package samvad.engine.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Acronyms as Hindi papers write them, by the names of the English letters: SCO is एससीओ, UN is यूएन, COP31 is सीओपी31. */
public final class Acronyms {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 6;

    /** "G20": a number behind the letters, of which one is then enough. */
    private static final Pattern NUMBERED = Pattern.compile("(\\P{Nd}+)(\\p{Nd}{1,3})");

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
        Matcher numbered = NUMBERED.matcher(letters);
        return numbered.matches() ? inDevanagari(numbered.group(1), 1).map(named -> named + Digits.latin(numbered.group(2))) : inDevanagari(letters, SHORTEST);
    }

    private static Optional<String> inDevanagari(String letters, int shortest) {
        if (letters.length() < shortest || letters.length() > LONGEST || !letters.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
            return Optional.empty();
        }
        StringBuilder named = new StringBuilder();
        letters.chars().forEach(letter -> named.append(LETTERS[letter - 'a'].split("\\|")[0]));
        return Optional.of(named.toString());
    }

    /** The Latin letters a Devanagari word names; empty for a word that is not letters' names from end to end. */
    public static Optional<String> inLatin(String word) {
        String named = Normalizer.normalize(word, Normalizer.Form.NFD).replace("\u093C", "").replaceAll("[.\\s]", "");
        Matcher numbered = NUMBERED.matcher(named);
        return numbered.matches() ? inLatin(numbered.group(1), 1).map(letters -> letters + Digits.latin(numbered.group(2))) : inLatin(named, SHORTEST);
    }

    private static Optional<String> inLatin(String named, int shortest) {
        return read(named, 0, "").filter(letters -> letters.length() >= shortest && letters.length() <= LONGEST);
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
