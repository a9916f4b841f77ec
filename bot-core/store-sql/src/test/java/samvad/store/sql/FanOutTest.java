package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Rounds.Due;
import samvad.engine.delivery.Rounds.Round;
import samvad.testkit.Letters;
import samvad.testkit.PushContract;

/** One digest for many. */
final class FanOutTest extends StoreTest implements PushContract {
    private static final int SUBSCRIBERS = 1200;

    private static final Reply DIGEST = Letters.words("Ministers met on Monday and agreed on nothing. ".repeat(100));

    @Test
    void keeps_one_text_however_many_it_is_said_to_until_it_is_old() {
        for (int i = 0; i < SUBSCRIBERS; i++) {
            subscriptions().keep(PushContract.daily(Address.of("telegram", "-" + i)), Optional.of(START));
        }
        long before = bytes();
        for (List<Due> due = rounds().due(START, 500); !due.isEmpty(); due = rounds().due(START, 500)) {
            rounds().enter(due.stream().map(FanOutTest::round).toList());
        }
        assertThat((bytes() - before) / SUBSCRIBERS).as("bytes a push, indexes included").isLessThan(1000);
        assertThat(texts()).isEqualTo(1);
        retention().dropBefore(START);
        assertThat(texts()).isEqualTo(1);
        assertThat(pushes().claim("telegram", 1, START).getFirst().sends().getFirst().intent().post().reply()).isEqualTo(DIGEST);
        retention().dropBefore(START.plusMillis(1));
        assertThat(texts()).isZero();
    }

    private static Round round(Due due) {
        Intent intent = Letters.intent(Intent.Kind.PUSH, "digest:" + due.subscription().address().chat() + ":1", 0,
                Post.of(due.subscription().address(), DIGEST));
        return new Round(due, List.of(intent), PushContract.told("s1"), DAY, due.at().plus(ONE_DAY));
    }

    private long bytes() {
        return database().jdbi().withHandle(handle -> handle.createQuery("PRAGMA page_count").mapTo(Long.class).one()) * 4096;
    }

    private int texts() {
        return database().jdbi().withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM push_text").mapTo(Integer.class).one());
    }
}
