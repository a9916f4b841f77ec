package samvad.lexicons;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import samvad.engine.language.BundledWords;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.LexiconEntry;

/**
 * What everyday words of English and Hindi mean in the other language, and by which others of their own they may be told. Read from
 * {@code everyday-words.tsv}: a line a meaning, English, one tab, Hindi, {@code |} between wordings. Which Hindi ones are verbs, and so are
 * met in other forms, tells {@code hindi-verbs.txt}: in "घटना", an event, nothing fell.
 */
final class EverydayWords {
    private static final String MEANINGS = "everyday-words.tsv";
    private static final String VERBS = "hindi-verbs.txt";

    private EverydayWords() {}

    /** Changes with the words. */
    static String state() {
        CRC32 checksum = new CRC32();
        checksum.update(bytes(MEANINGS));
        checksum.update(bytes(VERBS));
        return Long.toHexString(checksum.getValue());
    }

    /** Each meaning from English to Hindi, from Hindi to English, and within either; of Hindi verbs all forms. */
    static List<LexiconEntry> entries() {
        Set<String> verbs = BundledWords.lines(EverydayWords.class, VERBS).stream().flatMap(line -> List.of(line.split(" ")).stream()).collect(Collectors.toSet());
        List<LexiconEntry> entries = new ArrayList<>();
        verbs.forEach(verb -> entries.add(LexiconEntry.alike(Bridge.PARAPHRASE, HindiVerb.formsOf(verb))));
        for (String line : BundledWords.lines(EverydayWords.class, MEANINGS)) {
            String[] sides = line.split("\t");
            List<String> english = List.of(sides[0].split("\\|"));
            List<String> hindi = List.of(sides[1].split("\\|"));
            addMeaning(english, hindi, entries);
            hindi.stream().filter(verbs::contains).forEach(verb -> addMeaning(english, HindiVerb.formsOf(verb), entries));
            List.of(english, hindi).stream().filter(alike -> alike.size() > 1)
                    .forEach(alike -> entries.add(LexiconEntry.alike(Bridge.PARAPHRASE, alike)));
        }
        return entries;
    }

    private static void addMeaning(List<String> english, List<String> hindi, List<LexiconEntry> entries) {
        entries.add(LexiconEntry.rendered(Bridge.EVERYDAY, english, hindi));
        entries.add(LexiconEntry.rendered(Bridge.EVERYDAY, hindi, english));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = Objects.requireNonNull(EverydayWords.class.getResourceAsStream(file))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
