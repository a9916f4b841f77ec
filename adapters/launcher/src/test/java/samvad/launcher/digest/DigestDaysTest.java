package samvad.launcher.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.EditStories;
import samvad.engine.digest.StoryTopics;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.story.GroupStories;
import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.StoryId;
import samvad.search.lucene.LuceneWordForms;

/** Edits a digest for every day of a folder, one after the other as a subscriber gets them, and holds what must never fail. */
class DigestDaysTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));

    @Test
    void the_samples_days_repeat_nothing_and_quote_verbatim_in_both_languages() {
        holds(ROOT.resolve("knowledge/samples"), 10);
    }

    @Tag("ci")
    @Test
    void real_days_repeat_nothing_and_quote_verbatim() {
        String named = System.getProperty("samvad.digest.articles", "");
        assumeTrue(!named.isEmpty(), "-Dsamvad.digest.articles=DIR names no folder of real articles to measure on");
        Path folder = Path.of(named);
        assertThat(folder).isDirectory();
        holds(folder, 100);
    }

    private static void holds(Path folder, int fewestItems) {
        List<Article> articles = DatedArticles.in(folder, Clock.systemUTC(), true, new PrintWriter(Writer.nullWriter())).articles();
        Set<LocalDate> days = articles.stream().map(article -> article.source().date().orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
        Set<Language> languages = new HashSet<>();
        for (Language language : Language.values()) {
            Subscriber subscriber = new Subscriber(language);
            for (LocalDate day : days) {
                subscriber.read(day, articles.stream().filter(article -> article.source().date().orElseThrow().equals(day)).toList());
            }
            assertThat(subscriber.items).isGreaterThanOrEqualTo(fewestItems);
            languages.addAll(subscriber.languages);
        }
        Set<Language> held = articles.stream().map(article -> article.source().language()).collect(Collectors.toSet());
        assertThat(languages).isEqualTo(held);
    }

    /** Somebody who gets a digest every day and remembers all of them. */
    private static final class Subscriber {
        private final LuceneWordForms wordForms = new LuceneWordForms();
        private final GroupStories stories = new GroupStories(wordForms, Glossary.EMPTY, new PassingStoryLedger(), LocalDate.EPOCH);
        private final EditStories editor = new EditStories(stories, StoryTopics.NONE, wordForms, Outlets.NONE);
        private final Language language;
        private final Map<StoryId, Integer> told = new HashMap<>();
        private final Set<String> said = new HashSet<>();
        private final Set<Language> languages = new HashSet<>();
        private final Map<String, String> texts = new HashMap<>();
        private int items;

        Subscriber(Language language) {
            this.language = language;
        }

        void read(LocalDate day, List<Article> articles) {
            articles.forEach(article -> {
                stories.add(article);
                texts.put(article.source().id().value(), article.text());
            });
            Digest digest = editor.edit(new DigestOrder(day, day, language, 10, Set.of(), Set.of(), Map.copyOf(told)));
            for (DigestItem item : digest.items()) {
                assertThat(item.update()).as(item.brief().headline()).isEqualTo(told.containsKey(item.brief().id()));
                told.put(item.brief().id(), item.brief().version());
                languages.add(item.brief().language());
                item.brief().sentences().forEach(this::check);
                items++;
            }
        }

        private void check(AnswerSentence sentence) {
            assertThat(said.add(sentence.text())).as("told twice: " + sentence.text()).isTrue();
            for (Citation citation : sentence.citations()) {
                assertThat(texts.get(citation.source().id().value())).contains(citation.quote());
            }
        }
    }
}
