package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** What every {@link TopicIndex} promises that reads words as Samvad's passage index does. */
public interface TopicIndexContract {
    /** One that knows nothing yet. */
    TopicIndex open();

    /** Which of these topics an article of this text is about. */
    default List<String> about(String text, String... topics) {
        return about(Articles.article("a", text), topics);
    }

    default List<String> about(Article article, String... topics) {
        try (TopicIndex index = open()) {
            index.know(Arrays.stream(topics).map(Topic::new).toList());
            return index.matching(article).stream().map(Topic::words).sorted().toList();
        }
    }

    @Test
    default void tells_the_topics_whose_words_stand_in_the_text() {
        assertThat(about("The harvest near Catania was good this year.", "harvest", "Catania", "volcano")).containsExactly("Catania", "harvest");
        assertThat(about("कातानिया के पास इस साल फसल अच्छी रही।", "फसल", "कातानिया", "ज्वालामुखी")).containsExactly("कातानिया", "फसल");
    }

    @Test
    default void looks_into_the_headline_too() {
        Article article = Articles.of("a", "Nobody was hurt.").titled("Volcano erupts in Sicily").build();
        assertThat(about(article, "Sicily", "Nobody hurt Sicily", "Rome")).containsExactly("Sicily");
    }

    @Test
    default void case_and_possessives_do_not_matter() {
        assertThat(about("NEPAL’S parliament met; India's did not.", "nepal", "india", "Nepal's", "PARLIAMENT"))
                .containsExactly("Nepal's", "PARLIAMENT", "india", "nepal");
    }

    @Test
    default void a_word_is_found_in_its_other_forms() {
        assertThat(about("Three elections were held.", "election")).containsExactly("election");
        assertThat(about("सरकारों ने चुनावों की घोषणा की।", "सरकार", "चुनाव")).containsExactly("चुनाव", "सरकार");
    }

    @Test
    default void a_hindi_spelling_is_found_in_its_others() {
        String composed = "\u0958जाकिस्तान";
        String decomposed = "\u0915\u093Cजाकिस्तान";
        assertThat(about("राजदूत " + decomposed + " गए।", composed)).hasSize(1);
        assertThat(about("राजदूत " + composed + " गए।", decomposed, "कजाकिस्तान")).hasSize(2);
        assertThat(about("दोनों के सम्बन्ध अच्छे हैं।", "संबंध")).containsExactly("संबंध");
    }

    @Test
    default void part_of_a_word_is_not_the_word() {
        assertThat(about("Romania signed the treaty.", "Roma", "Oman", "mania")).isEmpty();
        assertThat(about("ओमानी नाविक लौटे।", "मान", "नाव")).isEmpty();
    }

    @Test
    default void the_words_of_a_name_stand_side_by_side_in_their_order() {
        assertThat(about("The United Nations met.", "United Nations")).containsExactly("United Nations");
        assertThat(about("Two nations united against it.", "United Nations")).isEmpty();
        assertThat(about("United they stood, other nations said.", "United Nations")).isEmpty();
        assertThat(about("संयुक्त राष्ट्र की बैठक हुई।", "संयुक्त राष्ट्र")).containsExactly("संयुक्त राष्ट्र");
        assertThat(about("राष्ट्र का संयुक्त बयान आया।", "संयुक्त राष्ट्र")).isEmpty();
    }

    @Test
    default void a_name_does_not_reach_over_the_end_of_a_sentence() {
        assertThat(about("Rain fell in the south. Korea won the match.", "South Korea")).isEmpty();
        assertThat(about("बैठक भारत में हुई। चीन ने इसे नहीं माना।", "भारत में हुई चीन", "भारत चीन")).isEmpty();
        assertThat(about(Articles.of("a", "Korea won the match.").titled("A visit to the south").build(), "South Korea")).isEmpty();
    }

    @Test
    default void words_that_no_search_looks_for_are_not_counted() {
        assertThat(about("The Bank of England met.", "Bank of England", "bank england")).containsExactly("Bank of England", "bank england");
        assertThat(about("यूक्रेन में युद्ध जारी है।", "यूक्रेन का युद्ध")).containsExactly("यूक्रेन का युद्ध");
    }

    @Test
    default void a_topic_of_stop_words_or_of_no_words_matches_nothing() {
        String text = "The king of the hill is in it: is this what it is? राजा का घर और यह है।";
        assertThat(about(text, "the", "of the", "is", "का", "और यह है", "?!", "—", "🙂")).isEmpty();
    }

    @Test
    default void what_a_person_typed_is_never_a_query() {
        assertThat(about("Ministers met in Oslo and Bergen.", "*:*", "AND OR", "\"Oslo\" OR NOT \\", "Osl*", "-Oslo", "words:Oslo", "Oslo~2",
                "[Oslo TO Paris]", "(Oslo", "Oslo AND Bergen", "/.*/"))
                .containsExactly("\"Oslo\" OR NOT \\", "(Oslo", "-Oslo", "Oslo AND Bergen");
    }

    @Test
    default void what_is_dropped_is_not_told_any_more_and_others_read_alike_are() {
        try (TopicIndex index = open()) {
            Article article = Articles.article("a", "Peru votes.");
            index.know(List.of(new Topic("Peru"), new Topic("PERU")));
            index.drop(new Topic("Peru"));
            index.drop(new Topic("Chile"));
            index.drop(new Topic("the"));
            assertThat(index.matching(article)).containsExactly(new Topic("PERU"));
            index.drop(new Topic("PERU"));
            assertThat(index.matching(article)).isEmpty();
            index.know(List.of(new Topic("Peru")));
            assertThat(index.matching(article)).containsExactly(new Topic("Peru"));
        }
    }

    @Test
    default void a_topic_named_twice_is_one() {
        try (TopicIndex index = open()) {
            index.know(List.of(new Topic("Peru"), new Topic(" Peru ")));
            index.know(List.of(new Topic("Peru"), new Topic("Chile")));
            assertThat(index.matching(Articles.article("a", "Peru and Chile vote."))).containsExactlyInAnyOrder(new Topic("Peru"), new Topic("Chile"));
            index.drop(new Topic("Peru"));
            assertThat(index.matching(Articles.article("a", "Peru and Chile vote."))).containsExactly(new Topic("Chile"));
        }
    }

    @Test
    default void odd_articles_and_topics_match_nothing_and_harm_nothing() {
        String longest = "x".repeat(Topic.LONGEST);
        assertThat(about("", "Peru")).isEmpty();
        assertThat(about("\uD800 \u0000 \uFFFD 🙂🙂", "Peru", "\uD800", "\u0000", longest)).isEmpty();
        assertThat(about(longest + " met.", longest)).containsExactly(longest);
        assertThat(about("1 2 3 met.", "1 2 3", "१ २ ३")).containsExactly("1 2 3", "१ २ ३");
    }

    @Test
    default void many_threads_may_ask_while_others_add_and_drop() throws Exception {
        try (TopicIndex index = open(); ExecutorService threads = Executors.newFixedThreadPool(4)) {
            index.know(List.of(new Topic("Peru")));
            Article article = Articles.article("a", "Peru met zone1 zone2 zone3 zone4 and zone5.");
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 1; thread <= 2; thread++) {
                Topic own = new Topic("zone" + thread);
                work.add(threads.submit(() -> IntStream.range(0, 50).forEach(_ -> {
                    index.know(List.of(own));
                    assertThat(index.matching(article)).contains(own);
                    index.drop(own);
                    assertThat(index.matching(article)).doesNotContain(own);
                })));
                work.add(threads.submit(() -> IntStream.range(0, 200).forEach(_ ->
                        assertThat(index.matching(article)).contains(new Topic("Peru")))));
            }
            for (Future<?> one : work) {
                one.get(60, TimeUnit.SECONDS);
            }
            assertThat(index.matching(article)).isEqualTo(Set.of(new Topic("Peru")));
        }
    }

    @Test
    default void thousands_of_topics_are_told_apart() {
        try (TopicIndex index = open()) {
            index.know(Stream.concat(IntStream.range(0, 5_000).mapToObj(n -> "town" + n), IntStream.range(0, 5_000).mapToObj(n -> "mayor of town" + n))
                    .map(Topic::new).toList());
            assertThat(index.matching(Articles.article("a", "The mayor of town42 met the people of town7.")))
                    .containsExactlyInAnyOrder(new Topic("town42"), new Topic("town7"), new Topic("mayor of town42"));
        }
    }
}
