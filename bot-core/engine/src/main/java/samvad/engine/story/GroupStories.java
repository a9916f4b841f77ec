package samvad.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import samvad.engine.Fingerprint;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;

/**
 * Groups articles into stories as they arrive. An article joins the story of the reports it is most like, or begins one; it never
 * leaves it. Two events of the same people are two stories: what is doubtful is not joined. Safe for use by many threads.
 */
public final class GroupStories {
    /** A share of what makes two reports alike that a story's other reports have to reach on average, so that no chain grows. */
    private static final double ON_AVERAGE = 0.6;

    private static final int ID_DIGITS = 16;

    private final StoryConcepts concepts;
    private final StoryLedger ledger;
    private final StoryLikeness likeness = new StoryLikeness();
    private final Map<StoryId, Story> stories = new LinkedHashMap<>();
    private final Map<ArticleId, StoryId> storyOf = new HashMap<>();
    private final Map<ArticleId, StoryId> assigned = new HashMap<>();
    /** In which order articles were assigned, so that a story's versions are the same after a restart. */
    private final Map<ArticleId, Integer> places = new HashMap<>();

    private int nextPlace;
    private LocalDate knownSince;

    /**
     * @param glossary what a word is called in the other language; without, reports are compared across languages by names and numbers alone
     * @param since articles dated before are not looked up on the ledger in advance
     */
    public GroupStories(WordForms wordForms, Glossary glossary, StoryLedger ledger, LocalDate since) {
        this.concepts = new StoryConcepts(wordForms, glossary);
        this.ledger = ledger;
        this.knownSince = since;
        ledger.since(since).forEach((article, story) -> {
            assigned.put(article, story);
            place(article);
        });
    }

    /** The story the article has joined or begun; empty for one without a date. A later version of an article takes its place. */
    public Optional<Story> add(Article article) {
        if (article.source().date().isEmpty()) {
            return Optional.empty();
        }
        StoryTraits traits = StoryTraits.of(article, concepts);
        synchronized (this) {
            ArticleId id = article.source().id();
            StoryId story = storyOf.containsKey(id) ? storyOf.get(id) : storyFor(id, traits);
            likeness.know(id, traits);
            storyOf.put(id, story);
            Story grown = stories.containsKey(story) ? joined(stories.get(story), article) : new Story(story, List.of(article));
            stories.put(story, grown);
            return Optional.of(grown);
        }
    }

    /** The stories with an article of this day or later, in the order they began. */
    public synchronized List<Story> since(LocalDate day) {
        return stories.values().stream().filter(story -> !newest(story).isBefore(day)).toList();
    }

    public synchronized Optional<Story> find(StoryId id) {
        return Optional.ofNullable(stories.get(id));
    }

    /** Lets go of stories whose newest article is older than this day, and of what is known of articles that never came. */
    public synchronized void forgetBefore(LocalDate day) {
        stories.values().removeIf(story -> {
            boolean old = newest(story).isBefore(day);
            if (old) {
                story.articles().forEach(article -> forget(article.source().id()));
            }
            return old;
        });
        if (day.isAfter(knownSince)) {
            Set<ArticleId> young = ledger.since(day).keySet();
            Predicate<ArticleId> neverCame = article -> !storyOf.containsKey(article) && !young.contains(article);
            assigned.keySet().removeIf(neverCame);
            places.keySet().removeIf(neverCame);
            knownSince = day;
        }
    }

    /** An article is not to be told any more; a story without another one ends. */
    public synchronized void remove(ArticleId article) {
        StoryId id = storyOf.get(article);
        Story story = id == null ? null : stories.get(id);
        if (id == null || story == null) {
            return;
        }
        List<Article> left = story.articles().stream().filter(other -> !other.source().id().equals(article)).toList();
        if (left.isEmpty()) {
            stories.remove(id);
        } else {
            stories.put(id, new Story(id, left));
        }
        forget(article);
    }

    private void forget(ArticleId article) {
        storyOf.remove(article);
        assigned.remove(article);
        places.remove(article);
        likeness.forget(article);
    }

    private StoryId storyFor(ArticleId article, StoryTraits traits) {
        StoryId known = assigned.get(article);
        StoryId story = known != null ? known
                : ledger.assign(article, traits.date(), mostLike(traits).map(Story::id).orElseGet(() -> idFrom(article)));
        place(article);
        return story;
    }

    private void place(ArticleId article) {
        if (!places.containsKey(article)) {
            places.put(article, nextPlace++);
        }
    }

    private record Candidate(Story story, double likeness) {}

    private Optional<Story> mostLike(StoryTraits traits) {
        return likeness.near(traits).stream().map(storyOf::get).distinct().map(stories::get)
                .map(story -> new Candidate(story, likeness(traits, story)))
                .filter(candidate -> candidate.likeness >= 1)
                .max(Comparator.comparingDouble(Candidate::likeness).thenComparing(candidate -> candidate.story.id().value()))
                .map(Candidate::story);
    }

    /** That of the report most alike, unless the story's reports of its language on average are too far away. */
    private double likeness(StoryTraits traits, Story story) {
        List<Article> own = story.articles().stream().filter(article -> article.source().language() == traits.language()).toList();
        DoubleSummaryStatistics likenesses = (own.isEmpty() ? story.articles() : own).stream()
                .mapToDouble(article -> likeness.of(traits, article.source().id())).summaryStatistics();
        return likenesses.getAverage() < ON_AVERAGE ? 0 : likenesses.getMax();
    }

    private Story joined(Story story, Article article) {
        List<Article> articles = new ArrayList<>(story.articles());
        articles.removeIf(other -> other.source().id().equals(article.source().id()));
        articles.add(article);
        articles.sort(Comparator.comparingInt(one -> places.getOrDefault(one.source().id(), Integer.MAX_VALUE)));
        return new Story(story.id(), articles);
    }

    private static LocalDate newest(Story story) {
        return story.articles().stream().flatMap(article -> article.source().date().stream()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static StoryId idFrom(ArticleId first) {
        return new StoryId(Fingerprint.of(first.value(), ID_DIGITS));
    }
}
