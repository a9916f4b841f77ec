package samvad.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import samvad.engine.language.Script;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.SoundLikeness;
import samvad.engine.language.sound.Sounds;

/** Finds the words of one state of an index that sound like a word of a question: Putin for पुतिन. */
final class Spellings {
    /** At most so many spellings of a word are looked for. */
    private static final int MOST = 3;

    private static final double ALIKE = 0.75;

    /** Short words sound like too many others. */
    private static final double ALIKE_IF_SHORT = 0.9;

    /** In one script other spellings are few and other names many. */
    private static final double ALIKE_IN_SAME_SCRIPT = 0.94;

    /** "X" is no other spelling of "zzz". */
    private static final int SHORTEST = 3;

    private static final int SHORT_KEY = 2;

    /** From this length on a key may differ by a letter. */
    private static final int LONG_KEY = 4;

    private static final int REMEMBERED = 20_000;

    /** In which scripts spellings are looked for, as told from that of the word. */
    enum Scripts {
        OTHER, BOTH
    }

    private final IndexReader reader;
    private final WordCounts counts;
    private final Remembered<List<Rendering>> remembered = new Remembered<>(REMEMBERED);

    Spellings(IndexReader reader, WordCounts counts) {
        this.reader = reader;
        this.counts = counts;
    }

    /** Spellings of an everyday word, the likest first. @param surface as the question has it */
    List<Rendering> ofWord(String surface, String form, Scripts scripts) throws IOException {
        return remembered.get("word|" + surface + '|' + form + '|' + scripts, () -> find(form, scripts, List.of(HeardWord.sounds(surface))));
    }

    /** The same of what may be a name, said otherwise than its language would. */
    List<Rendering> ofName(String surface, String form, Scripts scripts) throws IOException {
        return remembered.get("name|" + surface + '|' + form + '|' + scripts, () ->
                find(form, scripts, Stream.concat(Stream.of(HeardWord.sounds(surface)), Sounds.withLastE(surface).stream()).toList()));
    }

    /** @param said how the word may sound, the usual way first */
    private List<Rendering> find(String form, Scripts scripts, List<String> said) throws IOException {
        String sounds = said.getFirst();
        String key = SoundKey.of(sounds);
        String number = HeardWord.number(sounds);
        Terms terms = key.isEmpty() ? null : MultiTerms.getTerms(reader, PassageDocuments.HEARD);
        if (terms == null) {
            return List.of();
        }
        boolean devanagari = Script.hasDevanagari(form);
        double enough = key.length() <= SHORT_KEY ? ALIKE_IF_SHORT : ALIKE;
        Map<String, Double> alike = new HashMap<>();
        TermsEnum words = terms.intersect(new CompiledAutomaton(near(key)), null);
        for (BytesRef term = words.next(); term != null; term = words.next()) {
            HeardWord word = HeardWord.read(term);
            boolean otherScript = Script.hasDevanagari(word.form()) != devanagari;
            if ((otherScript || scripts == Scripts.BOTH) && !word.form().equals(form) && number.equals(HeardWord.number(word.sounds()))) {
                double likeness = said.stream().mapToDouble(way -> SoundLikeness.of(way, word.sounds())).max().orElseThrow();
                boolean letter = !otherScript && word.form().length() < SHORTEST;
                if (!letter && likeness >= (otherScript ? enough : ALIKE_IN_SAME_SCRIPT) && counts.of(word.form()).bodies() > 0) {
                    alike.merge(word.form(), likeness, Math::max);
                }
            }
        }
        List<Rendering> best = new ArrayList<>();
        alike.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey())).limit(MOST)
                .forEach(entry -> best.add(new Rendering(List.of(entry.getKey()), entry.getValue(), Bridge.SPELLING)));
        return List.copyOf(best);
    }

    /** The terms whose key is this one, or nearly. */
    private static Automaton near(String key) {
        Automaton keys = key.length() >= LONG_KEY
                ? new LevenshteinAutomata(key, false).toAutomaton(1)
                : Automata.makeStringUnion(SoundKey.confusedWith(key).stream().map(BytesRef::new).sorted().toList());
        Automaton all = Operations.concatenate(List.of(keys, Automata.makeChar('|'), Automata.makeAnyString()));
        return Operations.determinize(all, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
    }
}
