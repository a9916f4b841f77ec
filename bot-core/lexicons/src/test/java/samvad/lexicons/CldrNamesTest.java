package samvad.lexicons;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Script;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneWordForms;
import samvad.testkit.Articles;
import samvad.testkit.MemoryArticles;

/**
 * CLDR's exemplar cities and languages are found by their names in the other language by sound and the desk's own lists, without CLDR. The
 * names with an odd hash were never looked at while the sounds were written.
 */
final class CldrNamesTest {
    private static final ULocale HINDI = new ULocale("hi");
    private static final double FLOOR = 0.93;

    private final LuceneWordForms wordForms = new LuceneWordForms();

    @TempDir Path folder;

    @Test
    void names_never_looked_at_are_found_by_their_sound() {
        Map<String, String> names = names();
        double toHindi = found(new ArrayList<>(names.keySet()), new ArrayList<>(names.values()), "to-hindi");
        double toEnglish = found(new ArrayList<>(names.values()), new ArrayList<>(names.keySet()), "to-english");
        assertThat(names).hasSizeGreaterThan(700);
        assertThat(toHindi).isGreaterThanOrEqualTo(FLOOR);
        assertThat(toEnglish).isGreaterThanOrEqualTo(FLOOR);
    }

    /** The share of the unseen names whose article is among the first five. */
    private double found(List<String> asked, List<String> held, String name) {
        Path config = Path.of(System.getProperty("samvad.root", "../..")).resolve("config");
        Glossary desk = new DeskGlossary(List.of(new WordSource(WordSource.Kind.NAMES, config.resolve("names.tsv")),
                new WordSource(WordSource.Kind.TERMS, config.resolve("terms.tsv"))), folder.resolve("words"),
                new Analysis(wordForms, "test"), Clock.systemUTC(), Runnable::run);
        Article[] articles = new Article[held.size()];
        for (int i = 0; i < articles.length; i++) {
            articles[i] = Articles.article("name-" + i, held.get(i) + ".");
        }
        try (LuceneIndex index = new LuceneIndex(folder.resolve(name), wordForms, desk, false)) {
            new RefreshIndex(MemoryArticles.of(articles), index, (_, _) -> {}, InstantSource.system()).refresh();
            int unseen = 0;
            int right = 0;
            for (int i = 0; i < articles.length; i++) {
                String english = Script.hasDevanagari(asked.get(i)) ? held.get(i) : asked.get(i);
                if ((english.hashCode() & 1) != 0) {
                    unseen++;
                    right += isAmongFive(asked.get(i), "name-" + i, index) ? 1 : 0;
                }
            }
            return (double) right / unseen;
        }
    }

    private boolean isAmongFive(String name, String id, LuceneIndex index) {
        return new ReadQuestion(wordForms).read(name, LocalDate.of(2026, 1, 1)) instanceof Reading.Clear(var question)
                && index.search().search(question, 5).hits().stream().anyMatch(hit -> hit.passage().source().id().value().equals(id));
    }

    private static Map<String, String> names() {
        Map<String, String> names = new LinkedHashMap<>();
        TimeZoneNames english = TimeZoneNames.getInstance(ULocale.ENGLISH);
        TimeZoneNames hindi = TimeZoneNames.getInstance(HINDI);
        for (String zone : new TreeSet<>(TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null))) {
            add(english.getExemplarLocationName(zone), hindi.getExemplarLocationName(zone), names);
        }
        for (String language : ULocale.getISOLanguages()) {
            add(LocaleDisplayNames.getInstance(ULocale.ENGLISH).languageDisplayName(language),
                    LocaleDisplayNames.getInstance(HINDI).languageDisplayName(language), names);
        }
        return names;
    }

    private static void add(String english, String hindi, Map<String, String> names) {
        if (english != null && hindi != null && Script.hasDevanagari(hindi)) {
            names.putIfAbsent(english, hindi);
        }
    }
}
