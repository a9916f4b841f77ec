package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.delivery.Newsroom.CALM;
import static samvad.engine.delivery.Newsroom.EAGER;
import static samvad.engine.delivery.Newsroom.ask;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.delivery.Tolls.Act;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

@Timeout(30)
final class GrowingReplyTest {
    private static final String LOOKING = "Looking through the articles …";
    private static final String ANSWER = "All about Which bridge? [1]";
    private static final Incoming ASKED = ask(1, "Which bridge?");

    private final Newsroom room = new Newsroom();
    private final CountDownLatch found = new CountDownLatch(1);

    @Test
    void shows_nothing_but_the_answer_when_it_is_quick() {
        assertThat(room.at(CALM).receive(ASKED).idle().chat.calls()).containsExactly("POST " + ANSWER);
    }

    @Test
    void shows_one_message_only_where_that_is_wished_and_goes_on_showing_that_it_works() {
        slow();
        room.at(new Pace(Duration.ofDays(1), Duration.ofDays(1), Duration.ofMillis(1), Duration.ofSeconds(1))).receive(ASKED);
        room.until(() -> room.chat.working() > 3);
        found.countDown();
        assertThat(room.idle().chat.calls()).containsExactly("POST " + ANSWER);
    }

    @Test
    void shows_how_a_slow_answer_grows() {
        CountDownLatch looked = new CountDownLatch(1);
        room.archive.does("Which bridge?", (asked, _, progress) -> {
            Archive.awaited(looked);
            for (int i = 0; i < 50; i++) {
                progress.reading(List.of(source("Draft " + i)));
            }
            Archive.awaited(found);
            return Archive.said(asked.words(), "All about " + asked.words());
        });
        room.at(EAGER).receive(ASKED);
        room.until(() -> room.chat.shown().equals(List.of(LOOKING)));
        looked.countDown();
        room.until(() -> room.chat.shown().equals(List.of("Reading: Draft 49 …")));
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly(ANSWER);
        List<Post> sketches = room.chat.posts().stream().filter(post -> post.reply().words().contains("…")).toList();
        assertThat(sketches).as("not one for each step").hasSizeLessThan(40);
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 2, 0, 0, 0, 0));
    }

    @Test
    void a_stopped_answer_says_so_in_place_of_its_sketch_and_is_not_shown_later() {
        slow();
        room.at(EAGER).receive(ASKED);
        room.until(() -> room.chat.shown().equals(List.of(LOOKING)));
        room.mailroom.stop(ask(2, "/stop"));
        assertThat(room.idle().chat.shown()).containsExactly("Stopped.");
        found.countDown();
        room.receive(ask(3, "Which road?"));
        assertThat(room.idle().chat.shown()).containsExactly("Stopped.", "All about Which road? [1]");
    }

    @Test
    void enters_a_passing_sketch_once_and_posts_the_answer_by_itself() {
        slow();
        Delivery passing = new Delivery.Passing();
        room.chat.next(Act.SKETCH, passing, passing, passing, passing);
        room.archive.does("Which bridge?", (asked, _, progress) -> {
            for (int i = 0; i < 3; i++) {
                int sketches = room.chat.calls().size();
                progress.reading(List.of(source("Draft " + i)));
                room.until(() -> room.chat.calls().size() > sketches);
            }
            return Archive.said(asked.words(), "All about " + asked.words());
        });
        assertThat(room.at(EAGER).receive(ASKED).idle().chat.shown()).containsExactly(ANSWER);
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 2, 0, 0, 0, 0));
    }

    @Test
    void does_not_show_a_second_sketch_when_the_first_may_have_arrived() {
        slow();
        room.chat.next(Act.SKETCH, new Delivery.Unknown("the line broke"));
        room.at(EAGER).receive(ASKED);
        room.until(() -> room.chat.calls().contains("SKETCH " + LOOKING));
        int working = room.chat.working();
        room.until(() -> room.chat.working() > working + 2);
        found.countDown();
        assertThat(room.idle().chat.calls()).containsExactly("SKETCH " + LOOKING, "POST " + ANSWER);
        assertThat(room.store.tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 1, 0, 0, 0));
    }

    @Test
    void tries_again_a_sketch_that_was_not_sent_and_leaves_none_on_the_ledger_for_ever() {
        slow();
        Delivery notSent = new Delivery.NotSent("no line");
        room.chat.next(Act.SKETCH, notSent, notSent);
        room.chat.next(Act.SKETCH, _ -> {
            found.countDown();
            return notSent;
        });
        assertThat(room.at(EAGER).receive(ASKED).idle().chat.shown()).containsExactly(ANSWER);
        assertThat(room.store.tally().intended()).isZero();
        assertThat(room.store.tally().sent()).isLessThanOrEqualTo(2);
    }

    @Test
    void a_surface_that_throws_while_it_sketches_loses_no_answer() {
        slow();
        room.chat.whileWorking(_ -> {
            throw new IllegalStateException("a bug");
        });
        room.chat.next(Act.SKETCH, _ -> {
            found.countDown();
            throw new IllegalStateException("a bug");
        });
        assertThat(room.at(EAGER).receive(ASKED).idle().chat.shown()).containsExactly(ANSWER);
        assertThat(room.store.tally().begun()).isZero();
    }

    @Test
    void a_sketch_that_hangs_does_not_hold_the_answer_for_ever() {
        room.tolls = (address, _) -> List.of(new Toll(address.budgetKey(), 1, Duration.ofNanos(1)));
        slow();
        room.chat.next(Act.SKETCH, Chatroom.hanging(new CountDownLatch(1)));
        room.at(EAGER).receive(ASKED);
        room.until(() -> room.chat.calls().contains("SKETCH " + LOOKING));
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly(ANSWER);
    }

    @Test
    void remembers_a_sketch_although_the_ledger_could_not_be_told() {
        slow();
        FailingBooks failing = new FailingBooks(room.store);
        room.withBooks(books -> new Books(books.inbox(), failing.ledger(), books.retention(), books.people(), Duration.ofMillis(1)));
        failing.nextSettlings(1);
        room.at(EAGER).receive(ASKED);
        room.until(() -> room.chat.shown().equals(List.of(LOOKING)) && room.chat.working() > 1);
        found.countDown();
        assertThat(room.idle().chat.shown()).containsExactly(ANSWER);
    }

    private void slow() {
        room.archive.holds("Which bridge?", found);
    }

    private static Source source(String title) {
        return new Source(new ArticleId("ferry"), Optional.of(title), Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), false);
    }
}
