package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;

final class SharedTollsTest {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final Address CHAT = Address.of("telegram", "77");

    private final Tolls app = (address, _) -> List.of(new Toll("all", 30, SECOND), new Toll(address.budgetKey() + " in a minute", 20, SECOND));

    @Test
    void three_instances_have_a_third_each_of_what_counts_everywhere_and_all_of_what_counts_in_a_chat() {
        assertThat(new SharedTolls(app, () -> 3).of(CHAT, Tolls.Act.POST)).extracting(Toll::count).containsExactly(10, 20);
    }

    @Test
    void however_many_there_are_each_may_send_something() {
        assertThat(new SharedTolls(app, () -> 100).of(CHAT, Tolls.Act.POST)).extracting(Toll::count).containsExactly(1, 20);
    }

    @Test
    void a_budget_keeps_to_the_share_of_now() throws InterruptedException {
        int[] instances = {1};
        long[] now = {0};
        OutgoingBudget budget = new OutgoingBudget(new SharedTolls((_, _) -> List.of(new Toll("all", 4, SECOND)), () -> instances[0]),
                () -> now[0]);
        budget.take(CHAT, Tolls.Act.POST, Intent.Kind.PUSH).close();
        instances[0] = 2;
        budget.take(CHAT, Tolls.Act.POST, Intent.Kind.PUSH).close();
        assertThat(budget.tryTake(CHAT, Tolls.Act.POST)).as("two of two are spent").isEmpty();
        now[0] = SECOND.toNanos() + 1;
        assertThat(budget.tryTake(CHAT, Tolls.Act.POST)).isPresent();
    }
}
