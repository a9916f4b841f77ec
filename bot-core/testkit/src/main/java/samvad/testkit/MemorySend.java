package samvad.testkit;

import java.time.Instant;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;

/** One line of the ledger in {@link MemoryDelivery}, which guards it. */
final class MemorySend {
    enum State { INTENDED, BEGUN, SENT, UNKNOWN, REFUSED, BLOCKED }

    final long id;
    final Optional<PersonId> person;
    /** When what it answers was received, or it was intended. */
    final Instant at;

    Intent intent;
    State state = State.INTENDED;
    int possibleDoubles;
    Optional<Receipt> receipt = Optional.empty();
    /** Of a push: the instance that may say it; empty if any may claim it. */
    Optional<String> claimedBy = Optional.empty();
    /** Of a push. */
    Instant due;
    Instant notBefore = Instant.MIN;

    MemorySend(long id, Intent intent, Optional<PersonId> person, Instant at) {
        this.id = id;
        this.intent = intent;
        this.person = person;
        this.at = at;
        this.due = at;
    }

    Send send() {
        return new Send(id, intent);
    }

    boolean isPush() {
        return intent.kind() == Intent.Kind.PUSH;
    }

    boolean isSketch() {
        return intent.kind() == Intent.Kind.SKETCH;
    }

    boolean isUnsettled() {
        return state == State.INTENDED || state == State.BEGUN;
    }

    void begin() {
        if (isUnsettled()) {
            possibleDoubles += state == State.BEGUN ? 1 : 0;
            state = State.BEGUN;
        }
    }

    void settle(Delivery delivery) {
        boolean proof = delivery instanceof Delivery.Sent || delivery instanceof Delivery.Passing;
        if (!isUnsettled() && !(proof && state == State.UNKNOWN)) {
            return;
        }
        switch (delivery) {
            case Delivery.Sent(Receipt proven) -> {
                state = State.SENT;
                receipt = Optional.of(proven);
            }
            case Delivery.Passing _ -> state = State.SENT;
            case Delivery.NotSent _, Delivery.NotAllowedNow _ -> state = State.INTENDED;
            case Delivery.Moved(Address to) -> {
                Address from = intent.post().address();
                change(to, intent.post().secret(), replacing(from, to));
                state = State.INTENDED;
            }
            case Delivery.Unknown _ -> state = intent.kind() == Intent.Kind.ANSWER ? State.BEGUN : State.UNKNOWN;
            case Delivery.Refused _ -> state = State.REFUSED;
            case Delivery.Blocked _ -> state = State.BLOCKED;
        }
    }

    void endSketch() {
        settle(state == State.BEGUN ? new Delivery.Unknown("") : new Delivery.Refused(""));
    }

    void dropSecret() {
        change(intent.post().address(), Optional.empty(), intent.replaces());
    }

    void move(Address from, Address to) {
        change(MemoryDelivery.moved(intent.post().address(), from, to), intent.post().secret(), replacing(from, to));
        receipt = receipt.map(old -> new Receipt(MemoryDelivery.moved(old.address(), from, to), old.messageId()));
    }

    private Optional<Receipt> replacing(Address from, Address to) {
        return intent.replaces().map(old -> new Receipt(MemoryDelivery.moved(old.address(), from, to), old.messageId()));
    }

    private void change(Address address, Optional<String> secret, Optional<Receipt> replaces) {
        Post post = intent.post();
        intent = new Intent(intent.kind(), intent.because(), intent.part(), new Post(address, post.reply(), post.answers(), secret), replaces);
    }
}
