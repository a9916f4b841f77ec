package samvad.engine.delivery;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Progress;

/** Shows a reply while it grows: nothing if it is complete soon, else now and then as far as it is. */
final class GrowingReply implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(GrowingReply.class);

    private final Outbox outbox;
    private final String because;
    private final Pace pace;
    private volatile Post newest;
    private final CountDownLatch complete = new CountDownLatch(1);
    private final Thread shows;
    private volatile Optional<Receipt> sketch;

    /** @param earlier what a run that ended before it was complete has shown */
    GrowingReply(Outbox outbox, String because, Post first, Optional<Receipt> earlier, Pace pace) {
        this.outbox = outbox;
        this.because = because;
        this.newest = first;
        this.sketch = earlier;
        this.pace = pace;
        this.shows = Thread.ofVirtual().name("sketch " + because).start(this::show);
    }

    @Override
    public void soFar(Reply reply) {
        Post earlier = newest;
        newest = new Post(earlier.address(), withButtons(reply, earlier.reply()), earlier.answers(), earlier.secret());
    }

    /** The buttons of the first sketch stay under all. */
    private static Reply withButtons(Reply reply, Reply earlier) {
        Reply grown = reply;
        for (Reply.Block block : earlier.blocks()) {
            grown = block instanceof Reply.Block.Choices ? grown.with(block) : grown;
        }
        return grown;
    }

    /** Shows nothing more. What it returns is to be revised into the complete reply. */
    Optional<Receipt> end() throws InterruptedException {
        complete.countDown();
        shows.join();
        return sketch;
    }

    private void show() {
        try {
            outbox.surface().showWorking(newest.address());
            if (pauseEnds(pace.first())) {
                return;
            }
            Optional<Post> shown = Optional.empty();
            long working = System.nanoTime();
            do {
                Post post = newest;
                if (shown.filter(post::equals).isEmpty() && show(post)) {
                    shown = Optional.of(post);
                }
                if (System.nanoTime() - working > pace.working().toNanos()) {
                    outbox.surface().showWorking(post.address());
                    working = System.nanoTime();
                }
            } while (!pauseEnds(pace.between()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean show(Post post) {
        try {
            Optional<Delivery> delivery = outbox.sketch(because, post, sketch);
            if (delivery.isPresent() && delivery.get() instanceof Delivery.Sent(Receipt receipt)) {
                sketch = Optional.of(receipt);
            }
            return delivery.isPresent();
        } catch (RuntimeException e) {
            // the complete reply comes all the same
            LOG.warn("{}: no sketch: {}", because, e.toString());
            return true;
        }
    }

    private boolean pauseEnds(Duration pause) throws InterruptedException {
        return complete.await(pause.toMillis(), TimeUnit.MILLISECONDS);
    }
}
