package samvad.benchmarks;

import java.util.ArrayList;
import java.util.List;
import samvad.benchmarks.corpus.MadeNews;

/**
 * What filling an index took.
 *
 * @param passages how many were added, some two or three more than were asked for, as articles are whole
 * @param nanos without the making of the articles
 */
record Filling(long articles, long passages, long nanos) {
    /** At most so many articles are held at once; many more than an index may still be busy with when it has taken them. */
    private static final int BATCH = 5000;

    /** Fills an index with made news until it holds so many passages. */
    static Filling of(FilledIndex index, MadeNews news, long passages) {
        long articles = 0;
        long added = 0;
        long nanos = 0;
        while (added < passages) {
            List<Piece> batch = new ArrayList<>();
            while (added < passages && batch.size() < BATCH) {
                Piece piece = Piece.of(news.article(articles++));
                batch.add(piece);
                added += piece.passages().size();
            }
            nanos += index.add(batch);
        }
        return new Filling(articles, added, nanos + index.publish());
    }

    double perSecond() {
        return passages * 1e9 / nanos;
    }
}
