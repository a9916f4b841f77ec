package samvad.sources.wire;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Ingested;
import samvad.sources.web.Fetched;

/** What one visit to a feed changes of its health. */
final class VisitNotes {
    private static final int MOST_REFUSED = 20;

    /** More than any feed shows at once. */
    private static final int MOST_SEEN = 2_000;

    private final FeedHealth before;
    private final long now;
    private final Deque<String> seen;
    private final Deque<FeedHealth.Refusal> refused;
    private FeedHealth.LastArticle last;
    private FeedHealth.Counts counts;
    private String address;
    private String title;
    private Fetched.Marks marks;
    private String problem = "";
    private boolean works;
    private boolean gone;
    private boolean untold;
    private boolean more;

    VisitNotes(FeedHealth before, long now) {
        this.before = before;
        this.now = now;
        this.seen = new ArrayDeque<>(before.seen());
        this.refused = new ArrayDeque<>(before.refused());
        this.last = before.lastArticle();
        this.counts = before.counts();
        this.address = before.address();
        this.title = before.title();
        this.marks = new Fetched.Marks(before.etag(), before.lastModified());
    }

    List<String> seen() {
        return List.copyOf(seen);
    }

    void succeeded() {
        works = true;
    }

    void titled(String words) {
        title = words.isEmpty() ? title : words;
    }

    void at(String where, Fetched.Marks served) {
        address = where;
        marks = served;
    }

    void failed(String reason, boolean forGood) {
        works = false;
        gone = forGood;
        problem = reason;
    }

    void problem(String words) {
        problem = words;
    }

    /** Something is left to do: the next visit asks for the feed even if it has not changed. */
    void more(String words) {
        more = true;
        problem = words.isEmpty() ? problem : words;
    }

    void saw(String mark) {
        seen.addFirst(mark);
    }

    void refused(String item, String reason, boolean again) {
        refused.removeIf(other -> other.item().equals(item));
        refused.addFirst(new FeedHealth.Refusal(item, reason));
        if (!again) {
            counts = new FeedHealth.Counts(counts.added(), counts.revised(), counts.known(), counts.refused() + 1);
        }
    }

    void took(String item, Ingested outcome) {
        switch (outcome) {
            case Ingested.Added(Article article) -> took(article, 1, 0);
            case Ingested.Revised(Article article) -> took(article, 0, 1);
            case Ingested.AlreadyKnown _ -> counts = new FeedHealth.Counts(counts.added(), counts.revised(), counts.known() + 1, counts.refused());
            case Ingested.Rejected(String reason) -> refused(item, reason, false);
        }
    }

    private void took(Article article, int added, int revised) {
        counts = new FeedHealth.Counts(counts.added() + added, counts.revised() + revised, counts.known(), counts.refused());
        last = new FeedHealth.LastArticle(article.source().id().value(), article.source().title().orElse(""), now);
        untold = true;
    }

    /** True if articles were taken that nobody was told of. */
    boolean isUntold() {
        return untold;
    }

    void told() {
        untold = false;
    }

    FeedHealth health() {
        Fetched.Marks kept = more ? Fetched.Marks.NONE : marks;
        return new FeedHealth(address, title, kept.etag(), kept.lastModified(), now, works ? now : before.succeeded(),
                works ? 0 : before.failures() + 1, gone, problem, counts, last, first(refused, MOST_REFUSED), first(seen, MOST_SEEN), before.next());
    }

    private static <T> List<T> first(Deque<T> all, int most) {
        return new ArrayList<>(all).subList(0, Math.min(most, all.size()));
    }
}
