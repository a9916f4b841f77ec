package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.incoming;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.SendLedger;

final class MemoryDeliveryTest implements InboxContract, SendLedgerContract, RetentionContract {
    private final MovingClock clock = new MovingClock(START);
    private final MemoryDelivery delivery = new MemoryDelivery(clock);

    @Override
    public Inbox inbox() {
        return delivery;
    }

    @Override
    public SendLedger ledger() {
        return delivery;
    }

    @Override
    public Retention retention() {
        return delivery;
    }

    @Override
    public MovingClock clock() {
        return clock;
    }

    @Test
    void forgets_a_person_and_still_knows_what_was_seen() {
        Incoming asked = incoming(1, ASHA, "Who visited Moscow?");
        Incoming other = incoming(2, BILAL, "What happened in Havana?");
        answered(asked, "Jaishankar did.", "m50");
        answered(other, "A storm.", "m51");
        delivery.forget(ASHA);
        assertThat(delivery.find(asked.key())).isEmpty();
        assertThat(delivery.answers(asked.key())).isEmpty();
        assertThat(delivery.answers(other.key())).hasSize(1);
        assertThat(delivery.accept(List.of(asked))).isEmpty();
    }
}
