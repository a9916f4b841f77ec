package samvad.lexicons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.language.Script;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.Sounds;

/** Reads the words of entries into forms and sorts them, once for all who will ask. */
final class CompileLexicon {
    private static final Pattern ABBREVIATION = Pattern.compile("\\b[A-Z]{2,}\\b");

    /** Of these bridges a wording is one of many for many things. */
    private static final Set<Bridge> EVERYDAY = Set.of(Bridge.EVERYDAY, Bridge.PARAPHRASE);

    /** A phrase of so many words may be much like the one of them that an analysis leaves. */
    private static final int LIKE_ITS_WORD = 2;

    private static final Pattern PARTICLE = Pattern.compile(" (?:down|up|off|out|away|aside|over)$");

    private final WordForms wordForms;
    private final Set<String> singleWords;
    private final Map<String, String> formsOfWording = new HashMap<>();
    private final Map<String, StringBuilder> lines = new HashMap<>();
    private final Set<String> heard = new HashSet<>();
    private int longest;
    private int numbered;

    private CompileLexicon(Collection<LexiconEntry> entries, WordForms wordForms) {
        this.wordForms = wordForms;
        this.singleWords = entries.stream().filter(entry -> EVERYDAY.contains(entry.bridge())).flatMap(entry -> entry.said().stream())
                .filter(wording -> wording.indexOf(' ') < 0).map(this::forms).collect(Collectors.toSet());
    }

    static CompiledLexicon of(Collection<LexiconEntry> entries, WordForms wordForms) {
        CompileLexicon compile = new CompileLexicon(entries, wordForms);
        entries.forEach(compile::add);
        return new CompiledLexicon(compile.sorted(), compile.longest, entries.size());
    }

    private void add(LexiconEntry entry) {
        Set<String> said = phrases(entry.said(), entry.bridge());
        Set<String> meant = entry.said().equals(entry.meant()) ? said : phrases(entry.meant(), entry.bridge());
        if (!meant.isEmpty()) {
            String number = Integer.toString(numbered++);
            String line = CompiledLexicon.ENTRY + number;
            lines.put(line, new StringBuilder(line).append('\t').append(CompiledLexicon.written(entry, meant.stream())));
            entry.said().forEach(this::hear);
            for (String phrase : said) {
                lines.computeIfAbsent(phrase, same -> new StringBuilder(same)).append('\t').append(number);
                longest = Math.max(longest, phrase.split(" ").length);
            }
        }
    }

    /** A single Hindi word is found by its sound too. */
    private void hear(String wording) {
        String form = formsOfWording.getOrDefault(wording, "");
        if (Script.hasDevanagari(wording) && wording.indexOf(' ') < 0 && form.indexOf(' ') < 0 && !form.isEmpty() && heard.add(wording)) {
            String sounds = Sounds.of(wording);
            String line = CompiledLexicon.HEARD + SoundKey.of(sounds);
            lines.computeIfAbsent(line, same -> new StringBuilder(same)).append('\t').append(sounds).append(CompiledLexicon.FIELD).append(form);
        }
    }

    private Set<String> phrases(List<String> wordings, Bridge bridge) {
        return wordings.stream().filter(wording -> EVERYDAY.contains(bridge) ? !isLostIn(wording) : bridge != Bridge.TERM || !losesParticle(wording))
                .map(this::formsOf)
                .filter(phrase -> !phrase.isEmpty() && (bridge == Bridge.NUMBER || phrase.chars().anyMatch(Character::isLetter)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private String formsOf(String wording) {
        return formsOfWording.computeIfAbsent(wording, this::forms);
    }

    private String forms(String wording) {
        List<String> forms = wordForms.forms(wording);
        // a form with a blank or a control character within could not be told from two
        boolean writable = forms.stream().allMatch(form -> form.chars().allMatch(letter -> letter > ' '));
        return writable && !losesAbbreviation(wording) ? String.join(" ", forms) : "";
    }

    /** The analysis of an index may drop US as it drops "us"; without it, "US president" would be any president. */
    private boolean losesAbbreviation(String wording) {
        return ABBREVIATION.matcher(wording).results().anyMatch(abbreviation -> wordForms.terms(abbreviation.group()).isEmpty());
    }

    /** An analysis leaves "blue" of "out of the blue", and that is a word with meanings of its own; "give up" is still much like giving. */
    private boolean isLostIn(String wording) {
        return wording.split(" ").length > LIKE_ITS_WORD && singleWords.contains(formsOf(wording));
    }

    /** An analysis leaves "step" of "step down", and a term is taken at its word. */
    private boolean losesParticle(String wording) {
        return PARTICLE.matcher(wording).find() && formsOf(wording).indexOf(' ') < 0;
    }

    private byte[] sorted() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Stream<byte[]> phrases = lines.keySet().stream().map(phrase -> phrase.getBytes(UTF_8)).sorted(Arrays::compareUnsigned);
        phrases.forEach(phrase -> {
            bytes.writeBytes(lines.getOrDefault(new String(phrase, UTF_8), new StringBuilder()).toString().getBytes(UTF_8));
            bytes.write('\n');
        });
        return bytes.toByteArray();
    }
}
