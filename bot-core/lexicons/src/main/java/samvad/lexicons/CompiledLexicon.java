package samvad.lexicons;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.SoundLikeness;
import samvad.engine.language.sound.Sounds;

/**
 * A lexicon as one sorted text, in which a phrase is found by halving: opening it costs the reading of a file, while analysing
 * the words of a dictionary costs a second. A line is a phrase, then after tabs the numbers of the entries it is said in; or such a
 * number, then its entry.
 */
final class CompiledLexicon implements Glossary {
    static final String FIELD = "\u001F";

    /** Begins the line of an entry, with its number. No phrase begins with it. */
    static final String ENTRY = "\u0003";

    /** Begins the line of a sound key: its words with their sounds. No phrase begins with it. */
    static final String HEARD = "\u0002";

    /** People leave letters out when they type Hindi in Latin letters, but not many. */
    private static final double SOUNDS_ALIKE = 0.85;

    /** Nothing is looked up by an analysis here: the words are forms already. */
    private static final WordForms FORMS =
            text -> Arrays.stream(text.split(" ")).map(form -> new Term(form, new Span(0, form.length()))).toList();

    private static final Lexicon NOTHING = new Lexicon(List.of(), FORMS);

    /** Phrases that are asked for again and again: those of the articles people ask about. */
    private static final int REMEMBERED = 20_000;

    private final Cache<String, Lexicon> asked = Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

    private final byte[] lines;
    private final int longest;
    private final int entries;

    /**
     * @param lines sorted by the bytes of their phrases, each line ended
     * @param longest how many forms the longest phrase has
     * @param entries how many there were to compile
     */
    CompiledLexicon(byte[] lines, int longest, int entries) {
        this.lines = lines;
        this.longest = longest;
        this.entries = entries;
    }

    static CompiledLexicon empty() {
        return new CompiledLexicon(new byte[0], 0, 0);
    }

    /** An entry as it stands behind its number. */
    static String written(LexiconEntry entry, Stream<String> meant) {
        String conditions = entry.bridge() + FIELD + day(entry.from()) + FIELD + day(entry.until());
        return Stream.concat(Stream.of(conditions), meant).collect(Collectors.joining(FIELD));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        String said = String.join(" ", phrase);
        return asked.get(said, this::read).of(phrase, day);
    }

    private Lexicon read(String said) {
        String line = line(said.getBytes(UTF_8));
        return line.isEmpty() ? NOTHING : new Lexicon(Arrays.stream(line.split("\t")).skip(1).map(number -> entry(said, number)).toList(), FORMS);
    }

    @Override
    public List<Rendering> ofSound(String word, LocalDate day) {
        String sounds = Sounds.of(word);
        List<Rendering> renderings = new ArrayList<>();
        for (String heard : line((HEARD + SoundKey.of(sounds)).getBytes(UTF_8)).split("\t")) {
            String[] fields = heard.split(FIELD);
            double likeness = fields.length == 2 ? SoundLikeness.of(sounds, fields[0]) : 0;
            if (likeness >= SOUNDS_ALIKE) {
                List<String> phrase = List.of(fields[1]);
                renderings.add(new Rendering(phrase, likeness, Bridge.SPELLING));
                of(phrase, day).forEach(rendering -> renderings.add(
                        new Rendering(rendering.forms(), likeness * rendering.weight(), rendering.bridge())));
            }
        }
        renderings.sort(Comparator.comparingDouble(Rendering::weight).reversed());
        return renderings;
    }

    private LexiconEntry entry(String said, String number) {
        String line = line((ENTRY + number).getBytes(UTF_8));
        String[] fields = line.substring(line.indexOf('\t') + 1).split(FIELD);
        List<String> meant = List.of(fields).subList(3, fields.length);
        return new LexiconEntry(List.of(said), meant, Bridge.valueOf(fields[0]), parsed(fields[1]), parsed(fields[2]));
    }

    private static Optional<LocalDate> parsed(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    /** The line that begins with a phrase and a tab; empty text if there is none. */
    private String line(byte[] phrase) {
        int low = 0;
        int high = lines.length;
        while (low < high) {
            int start = startOfLine((low + high) >>> 1);
            int tab = next((byte) '\t', start);
            int order = Arrays.compareUnsigned(phrase, 0, phrase.length, lines, start, tab);
            if (order == 0) {
                return new String(lines, start, next((byte) '\n', tab) - start, UTF_8);
            }
            if (order < 0) {
                high = start;
            } else {
                low = next((byte) '\n', tab) + 1;
            }
        }
        return "";
    }

    private int startOfLine(int within) {
        int start = within;
        while (start > 0 && lines[start - 1] != '\n') {
            start--;
        }
        return start;
    }

    private int next(byte wanted, int from) {
        int at = from;
        while (at < lines.length && lines[at] != wanted) {
            at++;
        }
        return at;
    }

    @Override
    public int longestPhrase() {
        return longest;
    }

    int entries() {
        return entries;
    }

    byte[] lines() {
        return lines;
    }
}
