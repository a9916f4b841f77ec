package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import samvad.engine.people.ModelBudget;
import samvad.testkit.MemorySpentTokens;

class WithinBudgetTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-08-20T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_person_who_has_used_theirs_up_has_none_left_and_others_have() {
        ModelBudget budget = new ModelBudget(new ModelBudget.Limits(100, 1_000, 10_000), new MemorySpentTokens(), CLOCK);

        budget.use("anna", "chat", 100);

        assertThat(budget.allows("anna", "chat")).isFalse();
        assertThat(budget.allows("bela", "chat")).isTrue();
    }

    @Test
    void a_chat_and_all_together_have_a_limit_too() {
        ModelBudget chat = new ModelBudget(new ModelBudget.Limits(1_000, 100, 10_000), new MemorySpentTokens(), CLOCK);
        ModelBudget all = new ModelBudget(new ModelBudget.Limits(1_000, 1_000, 100), new MemorySpentTokens(), CLOCK);

        chat.use("anna", "chat", 100);
        all.use("anna", "chat", 100);

        assertThat(chat.allows("bela", "chat")).isFalse();
        assertThat(chat.allows("bela", "other chat")).isTrue();
        assertThat(all.allows("bela", "other chat")).isFalse();
        assertThat(all.used()).isEqualTo(100);
    }
}
