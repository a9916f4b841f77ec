package samvad.testkit;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.PushWithdrawn;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.Rounds;
import samvad.engine.delivery.Send;
import samvad.engine.delivery.SendLedger;
import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.StoryLedger;
import samvad.engine.subscription.Subscriptions;
import samvad.testkit.MemoryInbox.Stored;
import samvad.testkit.MemorySend.State;

/** An inbox and a ledger, with subscriptions and pushes beside them, that forget all when they are gone themselves. */
public final class MemoryDelivery implements Inbox, SendLedger, Retention {
    private final MemoryInbox inbox = new MemoryInbox();
    private final MemorySends sends = new MemorySends();
    private final MemorySubscriptions subscriptions = new MemorySubscriptions(this, sends);
    private final PassingStoryLedger storyLedger = new PassingStoryLedger();
    private final MemoryPushQueue pushes;
    private final InstantSource clock;

    public MemoryDelivery(InstantSource clock) {
        this.clock = clock;
        this.pushes = new MemoryPushQueue(this, sends, subscriptions, clock);
    }

    public Subscriptions subscriptions() {
        return subscriptions;
    }

    public Rounds rounds() {
        return new MemoryRounds(this, sends, subscriptions, clock);
    }

    public StoryLedger stories() {
        return storyLedger;
    }

    public PushQueue pushes() {
        return pushes;
    }

    /** As if the program ended and began again on the same store. */
    public synchronized void restart() {
        pushes.restart();
    }

    @Override
    public synchronized List<Incoming> accept(List<Incoming> incoming) {
        return inbox.accept(incoming);
    }

    @Override
    public synchronized List<TakenUp> takeUp() {
        return inbox.takeUp();
    }

    @Override
    public synchronized List<Send> finish(Incoming incoming, List<Intent> intents) {
        Optional<Stored> stored = inbox.find(incoming.key());
        List<Send> earlier = sends.because(incoming.key()).filter(send -> !send.isSketch()).map(MemorySend::send).toList();
        if (stored.map(Stored::finished).orElse(!earlier.isEmpty())) {
            return earlier;
        }
        inbox.finish(incoming);
        sends.because(incoming.key()).filter(MemorySend::isSketch).forEach(MemorySend::endSketch);
        return intents.stream().map(intent -> sends.enter(intent, Optional.of(incoming.from()), incoming.at()).send()).toList();
    }

    @Override
    public synchronized Optional<String> questionAnsweredBy(Receipt answer) {
        return sends.newestFirst().filter(send -> send.receipt.filter(receipt -> same(receipt, answer)).isPresent())
                .flatMap(send -> inbox.find(send.intent.because()).stream()).findFirst().flatMap(Stored::question);
    }

    @Override
    public synchronized Optional<String> questionBefore(Incoming incoming) {
        return inbox.questionBefore(incoming);
    }

    @Override
    public synchronized Optional<Incoming> find(String key) {
        return inbox.find(key).map(Stored::incoming);
    }

    @Override
    public synchronized Send intend(Intent intent) {
        Optional<Incoming> answered = inbox.find(intent.because()).map(Stored::incoming);
        MemorySend send = sends.enter(intent, answered.map(Incoming::from), answered.map(Incoming::at).orElseGet(clock::instant));
        pushes.claim(send);
        return send.send();
    }

    @Override
    public synchronized void begin(Send send) {
        Optional<MemorySend> found = sends.find(send);
        if (send.intent().kind() == Intent.Kind.PUSH && !found.filter(pushes::isOurs).isPresent()) {
            throw new PushWithdrawn(send);
        }
        found.ifPresent(MemorySend::begin);
    }

    @Override
    public synchronized void settle(Send send, Delivery delivery) {
        Optional<MemorySend> found = sends.find(send);
        found.ifPresent(one -> one.settle(delivery));
        found.filter(one -> one.isPush() && one.state == State.BLOCKED).ifPresent(one -> subscriptions.end(one.intent.post().address()));
    }

    @Override
    public synchronized List<Send> unsettled() {
        return sends.all().filter(send -> send.isUnsettled() && !send.isPush() && !send.isSketch())
                .map(MemorySend::send).toList();
    }

    @Override
    public synchronized Optional<Receipt> sketchFor(String because) {
        return sends.because(because).filter(MemorySend::isSketch)
                .flatMap(send -> send.receipt.stream()).reduce((_, later) -> later);
    }

    @Override
    public synchronized List<Receipt> answersTo(Address address, String messageId) {
        return inbox.newestFirst()
                .filter(one -> sameChat(one.incoming().address(), address) && one.incoming().context().messageId().equals(Optional.of(messageId)))
                .map(one -> answering(one.incoming().key()).flatMap(send -> send.receipt.stream()).toList())
                .filter(receipts -> !receipts.isEmpty()).findFirst().orElse(List.of());
    }

    @Override
    public synchronized List<Intent> answers(String because) {
        return answering(because).map(send -> send.intent).toList();
    }

    private Stream<MemorySend> answering(String key) {
        return sends.because(key).filter(send -> send.intent.kind() == Intent.Kind.ANSWER)
                .sorted(Comparator.comparingInt(send -> send.intent.part()));
    }

    @Override
    public synchronized Tally tally() {
        return sends.tally();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public synchronized int dropBefore(Instant time) {
        int before = inbox.size() + sends.size();
        int stories = storyLedger.dropBefore(StoryLedger.droppedBefore(time, clock.instant()));
        inbox.removeIf(one -> one.incoming().at().isBefore(time));
        sends.removeIf(send -> send.at.isBefore(time));
        return stories + before - inbox.size() - sends.size() + forgetFulfilledWishes();
    }

    @Override
    public synchronized int dropSecretsBefore(Instant time) {
        int received = inbox.dropSecretsBefore(time);
        List<MemorySend> secret = sends.all().filter(send -> send.at.isBefore(time) && send.intent.post().secret().isPresent()).toList();
        secret.forEach(MemorySend::dropSecret);
        return received + secret.size();
    }

    @Override
    public synchronized void forget(Incoming wish) {
        letGo(inbox.before(wish.key()).stream().filter(one -> one.incoming().from().equals(wish.from()) && !one.isWish()).toList());
        sends.removeIf(send -> send.person.equals(Optional.of(wish.from())) && !send.intent.because().equals(wish.key())
                && inbox.find(send.intent.because()).isEmpty());
        subscriptions.forget(wish.from());
    }

    /** What is cited is not kept here. */
    @Override
    public void silence(PersonId person, Address chat) {}

    @Override
    public synchronized int forgetFulfilledWishes() {
        return letGo(inbox.all().filter(one -> one.isWish() && one.finished() && sends.because(one.incoming().key())
                .noneMatch(send -> send.isUnsettled() && !send.isSketch())).toList());
    }

    private int letGo(List<Stored> all) {
        int before = inbox.size() + sends.size();
        Set<String> keys = all.stream().map(one -> one.incoming().key()).collect(Collectors.toSet());
        sends.removeIf(send -> keys.contains(send.intent.because()));
        inbox.removeIf(one -> keys.contains(one.incoming().key()));
        return before - inbox.size() - sends.size();
    }

    @Override
    public synchronized void forgetSpace(String app, String space) {
        if (space.isEmpty()) {
            throw new IllegalArgumentException("no workspace: this would forget everybody in " + app);
        }
        inbox.removeIf(one -> isIn(one.incoming().address(), app, space) || one.incoming().from().isOf(app, space));
        sends.removeIf(send -> isIn(send.intent.post().address(), app, space) || send.person.filter(one -> one.isOf(app, space)).isPresent());
        subscriptions.endIf(one -> isIn(one.address(), app, space) || one.owner().filter(owner -> owner.isOf(app, space)).isPresent());
    }

    private static boolean isIn(Address address, String app, String space) {
        return address.app().equals(app) && address.space().equals(space);
    }

    @Override
    public synchronized void move(Address from, Address to) {
        inbox.move(from, to);
        sends.all().forEach(send -> send.move(from, to));
        subscriptions.move(from, to);
    }

    /** The address after the chat moved, if it is in it. */
    static Address moved(Address address, Address from, Address to) {
        return sameChat(address, from) ? new Address(address.app(), to.space(), to.chat(), address.thread(), address.onlyFor()) : address;
    }

    static boolean same(Receipt one, Receipt other) {
        return sameChat(one.address(), other.address()) && one.messageId().equals(other.messageId());
    }

    private static boolean sameChat(Address one, Address other) {
        return Objects.equals(one.app(), other.app()) && one.budgetKey().equals(other.budgetKey());
    }
}
