package samvad.engine.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Progress;

/** Shows a reply while it grows: nothing if it is complete soon, else now and then as far as it is. */
final class GrowingReply implements Progress {
    private static final Logger LOG = LoggerFactory.getLogger(GrowingReply.class);

    /** A little before the app takes it away. */
    private static final Duration FADES_AFTER = Duration.ofSeconds(20);

    private final Outbox outbox;
    private final String because;
    private final Pace pace;
    private volatile Post newest;
    private volatile List<AnswerSentence> said = List.of();
    private final CountDownLatch complete = new CountDownLatch(1);
    private final Thread shows;
    private volatile Optional<Receipt> sketch;
    private Optional<Send> entered = Optional.empty();
    private Optional<Post> shown = Optional.empty();

    private long shownAt;

    /** Nothing more can or may be shown. */
    private boolean over;

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
        newest = new Post(earlier.address(), reply, earlier.answers(), earlier.secret());
    }

    @Override
    public void answered(Answer answer) {
        said = answer.sentences();
    }

    /** The sentences of the complete reply. */
    List<AnswerSentence> said() {
        return said;
    }

    /** Shows nothing more. What it returns is to be revised into the complete reply. */
    Optional<Receipt> end() throws InterruptedException {
        complete.countDown();
        if (!shows.join(pace.longest())) {
            LOG.warn("{}: a sketch takes too long and is given up", because);
            shows.interrupt();
            shows.join(pace.longest());
        }
        return sketch;
    }

    private void show() {
        long nextWorking = System.nanoTime();
        long nextSketch = nextWorking + pace.first().toNanos();
        try {
            do {
                long now = System.nanoTime();
                if (now - nextWorking >= 0) {
                    showWorking();
                    nextWorking = now + pace.working().toNanos();
                }
                if (now - nextSketch >= 0) {
                    showNewest();
                    nextSketch = System.nanoTime() + pace.between().toNanos();
                }
            } while (!pauseEnds(Math.min(nextWorking, nextSketch) - System.nanoTime()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            // nothing on the ledger waits for ever; what is settled stays so
            entered.filter(_ -> shown.isEmpty()).ifPresent(send ->
                    outbox.settleSketch(send, new Delivery.Refused("the complete reply came before")));
        }
    }

    private void showWorking() {
        try {
            outbox.surface().showWorking(newest.address());
        } catch (RuntimeException e) {
            LOG.warn("{}: cannot show that it is worked on: {}", because, e.toString());
        }
    }

    private void showNewest() {
        Post post = newest;
        if (over || shown.filter(post::equals).isPresent() && !fades()) {
            return;
        }
        try {
            outbox.sketch(this::entered, post, sketch).ifPresent(delivery -> heed(delivery, post));
        } catch (DeliveryUnavailable e) {
            // the complete reply comes all the same
            LOG.warn("{}: no sketch: {}", because, e.getMessage());
        }
    }

    /** A draft vanishes from the screen by itself (https://core.telegram.org/bots/api#sendmessagedraft: after 30 s). */
    private boolean fades() {
        return sketch.isEmpty() && System.nanoTime() - shownAt > FADES_AFTER.toNanos();
    }

    private Send entered() {
        Send send = entered.orElseGet(() -> outbox.enterSketch(because, newest));
        entered = Optional.of(send);
        return send;
    }

    private void heed(Delivery delivery, Post post) {
        switch (delivery) {
            case Delivery.Sent(Receipt receipt) -> {
                sketch = Optional.of(receipt);
                shown = Optional.of(post);
            }
            case Delivery.Passing _ -> {
                shown = Optional.of(post);
                shownAt = System.nanoTime();
            }
            case Delivery.NotSent _, Delivery.NotAllowedNow _ -> {}
            // a second message would stand beside the one that may have arrived
            case Delivery.Unknown _ -> over = sketch.isEmpty();
            case Delivery.Refused _, Delivery.Blocked _, Delivery.Moved _ -> over = true;
        }
    }

    private boolean pauseEnds(long nanos) throws InterruptedException {
        return complete.await(nanos, TimeUnit.NANOSECONDS);
    }
}
