package samvad.engine.digest;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.LatestUsed;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.language.Language;
import samvad.engine.story.GroupStories;
import samvad.engine.story.StoryId;

/**
 * Has the stories of a digest composed in its reader's language, and leaves quoted those that are not borne out or not composed in
 * time. A digest waits for all its stories together 20 seconds at most, all digests of five minutes together for one minute
 * ({@link Patience#STANDARD}). A story is composed once for all digests that tell it so; what comes too late for one is in the next.
 * Single stories and alerts stay quoted. Safe for use by many threads.
 */
public final class ComposeStories implements Editor {
    private static final Logger LOG = LoggerFactory.getLogger(ComposeStories.class);

    /** Stories kept, the latest used; also those that were composed and not borne out, which are not composed again. */
    private static final int KEPT = 2000;

    private final Editor editor;
    private final GroupStories stories;
    private final WordStory wordStory;
    private final Semaphore places;
    private final WaitingTime waiting;
    private final LongSupplier nanoTime;
    private final Map<Key, CompletableFuture<Optional<StoryBrief>>> kept = Collections.synchronizedMap(new LatestUsed<>(KEPT));

    /**
     * How long digests wait.
     *
     * @param digest one, at most
     * @param together all digests that are made within {@code span}, at most: with a slow model the first of many wait, the others are quoted
     * @param span of such a length
     */
    public record Patience(Duration digest, Duration together, Duration span) {
        public static final Patience STANDARD = new Patience(Duration.ofSeconds(20), Duration.ofMinutes(1), Duration.ofMinutes(5));
    }

    /**
     * How stories are composed.
     *
     * @param atOnce stories put to the composer at once, so that people's questions have room beside them
     */
    public record Means(StoryComposer composer, CitationVerifier verifier, int atOnce, Patience patience) {}

    /** @param quoted a story as it is told without a model: by its sentences, so that one of a revised article is another */
    private record Key(StoryBrief quoted, Language language) {}

    /** @param editor quotes; of {@code stories} */
    public ComposeStories(Editor editor, GroupStories stories, Means means, LongSupplier nanoTime) {
        this.editor = editor;
        this.stories = stories;
        this.wordStory = new WordStory(means.composer(), means.verifier());
        this.places = new Semaphore(means.atOnce(), true);
        this.waiting = new WaitingTime(means.patience(), nanoTime.getAsLong());
        this.nanoTime = nanoTime;
    }

    @Override
    public Digest edit(DigestOrder order) {
        Digest quoted = editor.edit(order);
        long begun = nanoTime.getAsLong();
        long until = begun + waiting.take(begun);
        List<CompletableFuture<Optional<StoryBrief>>> worded =
                quoted.items().stream().map(item -> worded(new Key(item.brief(), order.language()), until)).toList();
        List<DigestItem> items = new ArrayList<>();
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < worded.size(); i++) {
            DigestItem item = quoted.items().get(i);
            items.add(awaited(worded.get(i), until, failed).map(brief -> new DigestItem(brief, item.update(), item.followed())).orElse(item));
        }
        waiting.giveBack(Math.max(0, until - nanoTime.getAsLong()));
        if (!failed.isEmpty()) {
            LOG.info("{} of {} stories of a digest are quoted as the model fails: {}", failed.size(), items.size(), failed.getFirst());
        }
        return new Digest(quoted.from(), quoted.date(), quoted.language(), items);
    }

    @Override
    public Optional<StoryBrief> tell(StoryId story, Language language) {
        return editor.tell(story, language);
    }

    @Override
    public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
        return editor.news(story, toldVersion, language);
    }

    @Override
    public Set<StoryId> held(LocalDate from) {
        return editor.held(from);
    }

    private CompletableFuture<Optional<StoryBrief>> worded(Key key, long until) {
        CompletableFuture<Optional<StoryBrief>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<StoryBrief>> earlier = kept.putIfAbsent(key, mine);
        if (earlier != null) {
            return earlier;
        }
        Thread.ofVirtual().name("story").start(() -> {
            try {
                mine.complete(inTurn(key, until));
            } catch (RuntimeException | Error e) {
                // it may do another time
                kept.remove(key, mine);
                mine.completeExceptionally(e);
            }
        });
        return mine;
    }

    private Optional<StoryBrief> inTurn(Key key, long until) {
        long left = until - nanoTime.getAsLong();
        try {
            if (left <= 0 || !places.tryAcquire(left, TimeUnit.NANOSECONDS)) {
                throw new ModelUnavailable("it took its time for other stories");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ModelUnavailable("the wait for it was interrupted", e);
        }
        try {
            return stories.find(key.quoted.id()).flatMap(story -> wordStory.word(key.quoted, story, key.language));
        } finally {
            places.release();
        }
    }

    /** Empty if it is to be quoted; if the model fails, with the reason among those {@code failed}. */
    private Optional<StoryBrief> awaited(CompletableFuture<Optional<StoryBrief>> story, long until, List<String> failed) {
        try {
            return story.get(Math.max(0, until - nanoTime.getAsLong()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            failed.add("it is slow");
        } catch (ExecutionException e) {
            failed.add(why(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            failed.add("the wait for it was interrupted");
        }
        return Optional.empty();
    }

    /** Never another's words: a server's own may repeat the key. */
    private static String why(ExecutionException e) {
        return switch (e.getCause()) {
            case ModelUnavailable unavailable -> String.valueOf(unavailable.getMessage());
            case Throwable other -> other.getClass().getSimpleName();
            case null -> "it failed";
        };
    }
}
