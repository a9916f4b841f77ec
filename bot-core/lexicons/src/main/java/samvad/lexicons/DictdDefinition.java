package samvad.lexicons;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.Script;

/**
 * What a dictionary says of a word, as FreeDict prints it and others nearly so: the word, sounds in {@code /…/}, a kind of word in
 * {@code <…>}, then numbered senses, examples in quotation marks, notes in brackets. What is in the other script translates it.
 */
record DictdDefinition(String head, List<String> translations) {
    /** More words explain and do not translate. */
    private static final int LONGEST = 4;

    private static final Pattern SOUNDS = Pattern.compile("/[^/]*/");
    /** Up to any closing bracket, for dictionaries made by hand mix them. */
    private static final Pattern NOTE = Pattern.compile("[<\\[{(][^>\\]})]*[>\\]})]?");
    private static final Pattern EXAMPLE = Pattern.compile("[\"“][^\"”]*[\"”]?");
    private static final Pattern SENSE = Pattern.compile("^\\s*[\\p{Nd}]+[.)]");
    private static final Pattern BETWEEN = Pattern.compile("[,;:/|=।]");
    private static final Pattern BLANKS = Pattern.compile("[~_\\s]+");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{Nd}]+|[^\\p{L}\\p{M}\\p{Nd}]+$");
    /** "n.", "v.t.", "adj.": kinds of words, outside brackets. */
    private static final Pattern KIND_OF_WORD = Pattern.compile("(\\p{IsLatin}{1,4}\\.\\s*)+");

    /** What makes a verb of a Hindi noun or verb. News inflects it: छोड़ देना is met as छोड़ दिया. */
    private static final Pattern LIGHT_VERB =
            Pattern.compile(" (करना|होना|देना|लेना|जाना|रहना|कराना|करवाना|पाना)( (देना|लेना|जाना))?$");

    DictdDefinition {
        translations = List.copyOf(translations);
    }

    /** Reads a definition; one without translations where there is nothing to be had of it. */
    static DictdDefinition read(String indexed, String text) {
        List<String> lines = text.lines().dropWhile(String::isBlank).toList();
        String printed = lines.isEmpty() ? "" : lines.getFirst().split("[/<\\[{(:=]", 2)[0].strip();
        // the index may have lost hyphens and capitals
        String head = plain(letters(printed).equals(letters(indexed)) ? printed : indexed);
        Set<String> translations = new LinkedHashSet<>();
        boolean affix = printed.startsWith("-") || printed.endsWith("-");
        if (isWording(head) && !affix) {
            for (int i = 0; i < lines.size(); i++) {
                String line = i == 0 ? SOUNDS.matcher(lines.getFirst()).replaceAll(" ") : lines.get(i);
                translations.addAll(translationsIn(line, Script.hasDevanagari(head)));
            }
        }
        return new DictdDefinition(head, List.copyOf(translations));
    }

    private static List<String> translationsIn(String line, boolean ofHindi) {
        String words = EXAMPLE.matcher(SENSE.matcher(line).replaceFirst("")).replaceAll(" ");
        List<String> translations = new ArrayList<>();
        for (String part : BETWEEN.split(NOTE.matcher(words).replaceAll(" "))) {
            String translation = plain(part);
            if (isWording(translation) && isIn(translation, !ofHindi) && !KIND_OF_WORD.matcher(part.strip()).matches()) {
                translations.add(translation);
            }
        }
        return translations;
    }

    private static String plain(String printed) {
        String line = BLANKS.matcher(printed).replaceAll(" ").strip();
        String words = Normalizer.normalize(EDGES.matcher(line).replaceAll(""), Normalizer.Form.NFC);
        return LIGHT_VERB.matcher(words).replaceFirst("");
    }

    private static boolean isWording(String words) {
        return words.codePoints().filter(Character::isLetter).count() > 1 && words.split(" ").length <= LONGEST;
    }

    /** All its letters are of one of the two scripts; what mixes them is a slip. */
    private static boolean isIn(String words, boolean hindi) {
        return words.codePoints().filter(Character::isLetter)
                .allMatch(letter -> hindi ? Script.isDevanagari(letter) : Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN);
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{Nd}]", "");
    }
}
