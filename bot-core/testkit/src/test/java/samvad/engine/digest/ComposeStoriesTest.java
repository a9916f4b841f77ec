package samvad.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.Spent;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.people.ModelBudget;
import samvad.engine.story.Ferries;
import samvad.engine.story.GroupStories;
import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.Story;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Topic;
import samvad.testkit.Articles;
import samvad.testkit.MemorySpentTokens;
import samvad.testkit.MemoryTopicIndex;
import samvad.testkit.PlainWordForms;

@Timeout(60)
class ComposeStoriesTest {
    private static final LocalDate THIRD = LocalDate.of(2026, 2, 3);
    private static final LocalDate FOURTH = LocalDate.of(2026, 2, 4);
    private static final String HEADLINE = "A ferry with 90 passengers sank off Lembata";
    private static final String TOLD = "A ferry sank off the island of Lembata on Monday, and 12 people died.";
    private static final ComposeStories.Patience AMPLE = new ComposeStories.Patience(Duration.ofSeconds(40), Duration.ofSeconds(40), Duration.ofHours(1));
    private static final ComposeStories.Patience SHORT = new ComposeStories.Patience(Duration.ofMillis(30), Duration.ofSeconds(40), Duration.ofHours(1));

    private final PlainWordForms wordForms = new PlainWordForms();
    private final GroupStories stories = new GroupStories(wordForms, Glossary.EMPTY, new PassingStoryLedger(), LocalDate.EPOCH);
    private final KnownTopics topics = new KnownTopics(new MemoryTopicIndex(wordForms));
    private final Editor quoting = new EditStories(stories, topics, wordForms, Outlets.NONE);
    private final CitationVerifier verifier = new CitationVerifier(new VerifySentence(wordForms, Glossary.EMPTY));
    private final AtomicInteger asked = new AtomicInteger();
    private Story ferry;

    @BeforeEach
    void a_ferry_sinks() {
        ferry = stories.add(Ferries.ferry()).orElseThrow();
    }

    private Editor editor(ComposeStories.Patience patience, StoryComposer composer) {
        StoryComposer counted = (evidence, language) -> {
            asked.incrementAndGet();
            return composer.compose(evidence, language);
        };
        return new ComposeStories(quoting, stories, new ComposeStories.Means(counted, verifier, 2, patience), System::nanoTime);
    }

    private static Draft says(Evidence evidence, String... sentences) {
        ScoredSentence best = evidence.sentences().getFirst();
        List<AnswerSentence> said = new ArrayList<>();
        for (String sentence : sentences) {
            said.add(new AnswerSentence(sentence, AnswerSentence.Mode.COMPOSED,
                    List.of(new Citation(1, best.passage().source(), best.sentence().quote())), Optional.empty(), false));
        }
        return new Draft(said, List.of(), new Spent(100, 20));
    }

    private static DigestOrder order(LocalDate day, Set<Topic> followed, Map<StoryId, Integer> told) {
        return new DigestOrder(day, day, Language.ENGLISH, 5, followed, Set.of(), told);
    }

    private static StoryBrief only(Digest digest) {
        assertThat(digest.items()).hasSize(1);
        return digest.items().getFirst().brief();
    }

    private StoryBrief edited(Editor editor) {
        return only(editor.edit(order(THIRD, Set.of(), Map.of())));
    }

    @Test
    void a_story_is_composed_once_for_all_digests_that_tell_it_and_stays_quoted_elsewhere() {
        Editor editor = editor(AMPLE, (evidence, _) -> says(evidence, HEADLINE + ".", TOLD));
        StoryBrief composed = edited(editor);
        assertThat(composed.headline()).isEqualTo(HEADLINE);
        assertThat(composed.sentences()).extracting(AnswerSentence::text, AnswerSentence::mode).containsExactly(tuple(TOLD, AnswerSentence.Mode.COMPOSED));
        assertThat(composed.version()).isEqualTo(ferry.version());
        topics.know(Set.of(new Topic("Lembata")));
        assertThat(only(editor.edit(order(THIRD, Set.of(new Topic("Lembata")), Map.of())))).isEqualTo(composed);
        assertThat(asked).hasValue(1);
        assertThat(editor.tell(ferry.id(), Language.ENGLISH)).isEqualTo(quoting.tell(ferry.id(), Language.ENGLISH));
    }

    @Test
    void of_an_update_what_is_new_is_composed() {
        stories.add(Ferries.ferryCaptain()).orElseThrow();
        Editor editor = editor(AMPLE, (evidence, _) -> says(evidence, "Police arrested the captain of the ferry Bintang Laut.", "Police in Larantuka arrested the captain."));
        DigestOrder update = order(FOURTH, Set.of(), Map.of(ferry.id(), 1));
        assertThat(only(editor.edit(update)).headline()).isEqualTo("Police arrested the captain of the ferry Bintang Laut");
        Editor old = editor(AMPLE, (evidence, _) -> says(evidence, "Police arrested the captain of the ferry Bintang Laut.", "The ferry sank on Monday off Lembata, and 12 people died."));
        assertThat(only(old.edit(update))).as("what was told before is no news").isEqualTo(only(quoting.edit(update)));
    }

    @Test
    void what_is_not_borne_out_is_quoted_and_not_asked_for_again() {
        String[][] lies = {
            {HEADLINE + ".", "A ferry sank off the island of Lembata on Monday, and 17 people died."},
            {"A ferry with 90 passengers sank off Lombok.", TOLD},
            {"What sank off the island of Lembata?", TOLD},
            {HEADLINE + ".", TOLD + " See https://canary.example/x"},
            {HEADLINE + "."},
            {},
        };
        for (String[] lie : lies) {
            asked.set(0);
            Editor editor = editor(AMPLE, (evidence, _) -> says(evidence, lie));
            assertThat(edited(editor)).as(String.join(" ", lie)).isEqualTo(edited(quoting));
            assertThat(edited(editor)).isEqualTo(edited(quoting));
            assertThat(asked).hasValue(1);
        }
    }

    @Test
    void a_post_stays_quoted_with_whose_words_it_is() {
        stories.add(Articles.of("post", "Our patrol boat brought forty fishermen of Maumere safely home through the storm. — Coast Guard (@coastguard) February 4, 2026\n")
                .titled("Fishermen brought home").dated("2026-02-04").build());
        Editor editor = editor(AMPLE, (evidence, _) -> says(evidence, "A patrol boat brought forty fishermen of Maumere home.",
                "A patrol boat brought forty fishermen of Maumere safely home through the storm."));
        StoryBrief told = only(editor.edit(order(FOURTH, Set.of(), Map.of())));
        assertThat(told.isComposed()).isFalse();
        assertThat(told.sentences().getFirst().speaker()).contains("Coast Guard (@coastguard)");
    }

    @Test
    void a_digest_goes_out_quoted_when_its_time_is_over_and_the_next_has_what_came_late() {
        CountDownLatch slow = new CountDownLatch(1);
        Editor editor = editor(SHORT, (evidence, _) -> {
            try {
                slow.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            return says(evidence, HEADLINE + ".", TOLD);
        });
        assertThat(edited(editor)).isEqualTo(edited(quoting));
        slow.countDown();
        StoryBrief next = edited(editor);
        while (!next.isComposed()) {
            next = edited(editor);
        }
        assertThat(asked).hasValue(1);
    }

    @Test
    void many_digests_do_not_wait_one_after_the_other_nor_all_at_once() {
        WaitingTime waiting = new WaitingTime(ComposeStories.Patience.STANDARD, 0);
        assertThat(Duration.ofNanos(waiting.take(0))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(waiting.take(0))).isEqualTo(Duration.ofSeconds(20));
        assertThat(Duration.ofNanos(waiting.take(0))).isEqualTo(Duration.ofSeconds(20));
        assertThat(waiting.take(1)).isZero();
        waiting.giveBack(Duration.ofSeconds(15).toNanos());
        assertThat(Duration.ofNanos(waiting.take(2))).isEqualTo(Duration.ofSeconds(15));
        assertThat(waiting.take(3)).isZero();
        assertThat(Duration.ofNanos(waiting.take(Duration.ofMinutes(5).toNanos()))).isEqualTo(Duration.ofSeconds(20));
    }

    @Test
    void a_model_that_fails_is_asked_again_for_the_next_digest() {
        Editor editor = editor(AMPLE, (evidence, _) -> {
            if (asked.get() == 1) {
                throw new ModelUnavailable("HTTP 500");
            }
            return says(evidence, HEADLINE + ".", TOLD);
        });
        assertThat(edited(editor)).isEqualTo(edited(quoting));
        assertThat(edited(editor).isComposed()).isTrue();
    }

    @Test
    void digests_are_charged_to_all_together_and_quoted_when_that_is_used_up() {
        Clock clock = Clock.fixed(Instant.parse("2026-02-03T10:00:00Z"), ZoneOffset.UTC);
        ModelBudget budget = new ModelBudget(new ModelBudget.Limits(1, 1, 120), new MemorySpentTokens(), clock);
        Editor editor = editor(AMPLE, new ComposeWithinBudget((evidence, _) -> says(evidence, HEADLINE + ".", TOLD), budget));
        assertThat(edited(editor).isComposed()).isTrue();
        assertThat(budget.used()).isEqualTo(120);
        stories.add(Ferries.accord());
        Digest digest = editor.edit(order(THIRD, Set.of(), Map.of()));
        assertThat(digest.items()).extracting(item -> item.brief().isComposed()).containsExactlyInAnyOrder(true, false);
    }
}
