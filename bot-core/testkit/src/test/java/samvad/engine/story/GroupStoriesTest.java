package samvad.engine.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.language.lexicon.LexiconEntry;
import samvad.testkit.Articles;
import samvad.testkit.PlainWordForms;

class GroupStoriesTest {
    private static final LocalDate LONG_AGO = LocalDate.EPOCH;

    private final StoryLedger ledger = new PassingStoryLedger();
    private final GroupStories stories = new GroupStories(new PlainWordForms(), Glossary.EMPTY, ledger, LocalDate.EPOCH);

    private Story add(Article article) {
        return stories.add(article).orElseThrow();
    }

    private static List<String> ids(Story story) {
        return story.articles().stream().map(article -> article.source().id().value()).toList();
    }

    @Test
    void groups_two_reports_of_one_event() {
        Story begun = add(Ferries.accord());
        add(Ferries.ferry());
        Story joined = add(Ferries.accordElsewhere());
        assertThat(joined.id()).isEqualTo(begun.id());
        assertThat(ids(joined)).containsExactly("accord", "accord-elsewhere");
        assertThat(joined.version()).isEqualTo(2);
        assertThat(stories.since(LONG_AGO)).hasSize(2);
    }

    @Test
    void groups_an_event_across_hindi_and_english_by_its_names_and_numbers() {
        add(Ferries.ferry());
        add(Ferries.accord());
        assertThat(ids(add(Ferries.accordInHindi()))).containsExactly("accord", "accord-hi");
    }

    @Test
    void groups_an_agency_s_text_under_other_headlines() {
        add(Ferries.ferry());
        add(Ferries.accord());
        add(Ferries.accord("copy", "Bhutan's dams to light up a neighbour", "Harbour Post", "2026-02-03"));
        assertThat(ids(add(Ferries.accord("later-copy", "Power for twelve years", "Sea Daily", "2026-02-04")))).containsExactly("accord", "copy", "later-copy");
    }

    @Test
    void groups_an_event_across_languages_by_words_it_knows_in_both() {
        Article coal = Articles.of("coal", "Parliament in Germany voted on Tuesday to ban coal from 2030. Miners went on strike.")
                .titled("Germany to ban coal").dated("2026-02-03").build();
        Article coalInHindi = Articles.of("coal-hi", "जर्मनी की संसद ने मंगलवार को 2030 से कोयला बंद करने पर मतदान किया। खनिक हड़ताल पर गए।")
                .titled("जर्मनी में कोयला बंद होगा").dated("2026-02-03").build();
        add(coal);
        assertThat(ids(add(coalInHindi))).as("one name and one number prove nothing").containsExactly("coal-hi");

        Lexicon lexicon = new Lexicon(List.of(bridge("parliament", "संसद"), bridge("coal", "कोयला"), bridge("strike", "हड़ताल"), bridge("miners", "खनिक"),
                bridge("ban", "बंद"), bridge("germany", "जर्मनी"), bridge("tuesday", "मंगलवार")), new PlainWordForms());
        GroupStories bridged = new GroupStories(new PlainWordForms(), lexicon, new PassingStoryLedger(), LONG_AGO);
        bridged.add(coal);
        assertThat(bridged.add(coalInHindi)).get().extracting(Story::version).isEqualTo(2);
    }

    private static LexiconEntry bridge(String english, String hindi) {
        return LexiconEntry.alike(Bridge.TERM, List.of(english, hindi));
    }

    @Test
    void finds_the_story_among_many_of_the_same_words() {
        for (int i = 0; i < 500; i++) {
            add(Articles.of("a" + i, "Mayor Anna Number%d of Town%d opened the bridge over the river Stream%d on Tuesday.".formatted(i, i, i)).dated("2026-02-03").build());
        }
        assertThat(ids(add(Articles.of("again", "The bridge over the Stream77 was opened by Anna Number77, mayor of Town77, on Tuesday.").dated("2026-02-03").build())))
                .containsExactly("a77", "again");
    }
    @Test
    void keeps_two_events_of_the_same_people_on_other_days_apart() {
        add(Ferries.accord());
        assertThat(ids(add(Ferries.tradeTalks()))).containsExactly("talks");
    }

    @Test
    void lets_the_next_day_s_news_join() {
        add(Ferries.ferry());
        assertThat(ids(add(Ferries.ferryCaptain()))).containsExactly("ferry", "ferry-captain");
    }

    @Test
    void keeps_the_same_words_a_week_later_apart() {
        add(Ferries.accord());
        assertThat(ids(add(Ferries.accord("again", "Bhutan and Nepal sign power accord in Thimphu", "The Hill Courier", "2026-02-10")))).containsExactly("again");
    }

    @Test
    void passes_over_an_article_without_a_date() {
        assertThat(stories.add(Articles.article("undated", "A ferry sank off Lembata."))).isEmpty();
        assertThat(stories.since(LONG_AGO)).isEmpty();
    }

    @Test
    void puts_a_revised_article_in_the_place_of_its_earlier_version() {
        add(Ferries.accord());
        add(Ferries.accordElsewhere());
        Article revised = Articles.of("accord", "Quite another text about glaciers in Peru.").dated("2026-02-03").build();
        Story story = add(revised);
        assertThat(ids(story)).containsExactly("accord", "accord-elsewhere");
        assertThat(story.articles().getFirst().text()).contains("glaciers");
    }

    @Test
    void finds_a_story_by_its_id_and_those_of_a_day() {
        Story ferry = add(Ferries.ferry());
        Story talks = add(Ferries.tradeTalks());
        assertThat(stories.find(ferry.id())).contains(ferry);
        assertThat(stories.find(new StoryId("none"))).isEmpty();
        assertThat(stories.since(LocalDate.of(2026, 2, 5))).containsExactly(talks);
        assertThat(ferry.id().value()).hasSizeLessThanOrEqualTo(16);
    }

    @Test
    void keeps_ids_and_versions_after_a_restart_whatever_the_order() {
        Story before = add(Ferries.accord());
        before = add(Ferries.accordElsewhere());
        GroupStories restarted = new GroupStories(new PlainWordForms(), Glossary.EMPTY, ledger, LocalDate.EPOCH);
        restarted.add(Ferries.accordElsewhere());
        assertThat(restarted.add(Ferries.accord())).contains(before);
    }

    @Test
    void follows_what_another_instance_has_assigned() {
        StoryId elsewhere = new StoryId("abc");
        ledger.assign(new ArticleId("accord"), LocalDate.of(2026, 2, 3), elsewhere);
        assertThat(add(Ferries.accord()).id()).isEqualTo(elsewhere);
        assertThat(add(Ferries.accordElsewhere()).id()).isEqualTo(elsewhere);
    }

    @Test
    void lets_go_of_old_stories() {
        Story accord = add(Ferries.accord());
        Story talks = add(Ferries.tradeTalks());
        stories.forgetBefore(LocalDate.of(2026, 2, 5));
        assertThat(stories.find(accord.id())).isEmpty();
        assertThat(stories.find(talks.id())).isPresent();
        assertThat(ids(add(Ferries.accordElsewhere()))).containsExactly("accord-elsewhere");
    }

    /** Notes from which days on it is read, and forgets when it is told to. */
    private static final class NotedLedger implements StoryLedger {
        private final List<LocalDate> read = new ArrayList<>();
        private StoryLedger kept = new PassingStoryLedger();

        @Override
        public Map<ArticleId, StoryId> since(LocalDate day) {
            read.add(day);
            return kept.since(day);
        }

        @Override
        public StoryId assign(ArticleId article, LocalDate date, StoryId story) {
            return kept.assign(article, date, story);
        }
    }

    @Test
    void reads_what_was_assigned_once_and_from_its_first_day_on() {
        NotedLedger noted = new NotedLedger();
        GroupStories young = new GroupStories(new PlainWordForms(), Glossary.EMPTY, noted, LocalDate.of(2026, 1, 1));
        young.add(Ferries.accord());
        assertThat(noted.read).containsExactly(LocalDate.of(2026, 1, 1));
    }

    @Test
    void lets_go_of_old_articles_that_were_assigned_and_never_came() {
        NotedLedger noted = new NotedLedger();
        StoryId elsewhere = new StoryId("abc");
        noted.assign(new ArticleId("accord"), LocalDate.of(2026, 2, 3), elsewhere);
        noted.assign(new ArticleId("talks"), LocalDate.of(2026, 2, 8), elsewhere);
        GroupStories restarted = new GroupStories(new PlainWordForms(), Glossary.EMPTY, noted, LocalDate.of(2026, 1, 1));
        restarted.forgetBefore(LocalDate.of(2026, 2, 5));
        restarted.forgetBefore(LocalDate.of(2026, 2, 5));
        assertThat(noted.read).as("once a day").hasSize(2);
        noted.kept = new PassingStoryLedger();
        assertThat(restarted.add(Ferries.tradeTalks())).get().extracting(Story::id).isEqualTo(elsewhere);
        assertThat(restarted.add(Ferries.accord())).get().extracting(Story::id).isNotEqualTo(elsewhere);
    }

    @Test
    void is_safe_for_many_threads() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> adding = new ArrayList<>();
            IntStream.range(0, 200).forEach(i -> adding.add(threads.submit(() -> stories.add(
                    Articles.of("a" + i, "Minister Name" + i + " opened a bridge in Town" + i + " over river Stream" + i + ".").dated("2026-02-03").build()))));
            for (Future<?> one : adding) {
                one.get();
            }
        }
        assertThat(stories.since(LONG_AGO).stream().mapToInt(Story::version).sum()).isEqualTo(200);
    }
}
