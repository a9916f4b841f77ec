package samvad.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.delivery.Inbox.TakenUp;
import samvad.engine.delivery.Incoming;

/** What was received in a {@link MemoryDelivery}, which guards it, in the order it was accepted. */
final class MemoryInbox {
    private final Set<String> seen = new HashSet<>();
    private final List<Stored> all = new ArrayList<>();

    /** @param order when it was accepted, before and after which others */
    record Stored(Incoming incoming, int order, int times, boolean finished) {
        boolean isWish() {
            return Command.of(incoming.text()) instanceof Command.Forget;
        }

        private Stored with(Incoming other) {
            return new Stored(other, order, times, finished);
        }

        Optional<String> question() {
            return Command.of(incoming.text()) instanceof Command.Ask(String question) && !question.isBlank()
                    ? Optional.of(question) : Optional.empty();
        }
    }

    List<Incoming> accept(List<Incoming> incoming) {
        List<Incoming> fresh = incoming.stream().filter(one -> seen.add(one.key())).toList();
        fresh.forEach(one -> all.add(new Stored(one, seen.size() + all.size(), 0, false)));
        return fresh;
    }

    List<TakenUp> takeUp() {
        all.replaceAll(one -> one.finished() ? one : new Stored(one.incoming(), one.order(), one.times() + 1, false));
        return all.stream().filter(one -> !one.finished()).map(one -> new TakenUp(one.incoming(), one.times())).toList();
    }

    void finish(Incoming incoming) {
        all.replaceAll(one -> one.incoming().key().equals(incoming.key()) ? new Stored(one.incoming(), one.order(), one.times(), true) : one);
    }

    Optional<Stored> find(String key) {
        return all.stream().filter(one -> one.incoming().key().equals(key)).findFirst();
    }

    Optional<String> questionBefore(Incoming incoming) {
        int order = find(incoming.key()).map(Stored::order).orElse(Integer.MAX_VALUE);
        return newestFirst().filter(one -> one.order() < order && one.incoming().lane().equals(incoming.lane())
                && !isVersionOf(one.incoming(), incoming)).flatMap(one -> one.question().stream()).findFirst();
    }

    private static boolean isVersionOf(Incoming one, Incoming other) {
        return one.context().messageId().isPresent() && one.context().messageId().equals(other.context().messageId());
    }

    Stream<Stored> all() {
        return all.stream();
    }

    Stream<Stored> newestFirst() {
        return all.reversed().stream();
    }

    /** What was accepted before this; nothing if this is not here. */
    List<Stored> before(String key) {
        return List.copyOf(all.subList(0, find(key).map(all::indexOf).orElse(0)));
    }

    void removeIf(Predicate<Stored> which) {
        all.removeIf(which);
    }

    int size() {
        return all.size();
    }

    /** Returns how many had one. */
    int dropSecretsBefore(Instant time) {
        int secret = Math.toIntExact(all.stream().filter(one -> hasOldSecret(one, time)).count());
        all.replaceAll(one -> hasOldSecret(one, time) ? one.with(withoutSecret(one.incoming())) : one);
        return secret;
    }

    private static boolean hasOldSecret(Stored one, Instant time) {
        return one.incoming().at().isBefore(time) && one.incoming().context().secret().isPresent();
    }

    private static Incoming withoutSecret(Incoming incoming) {
        Incoming.Context context = incoming.context();
        return new Incoming(incoming.key(), incoming.address(), incoming.from(), incoming.text(), new Incoming.Context(
                context.messageId(), context.repliesTo(), context.about(), context.appLanguage(), Optional.empty()), incoming.at());
    }

    void move(Address from, Address to) {
        all.replaceAll(one -> one.with(moved(one.incoming(), from, to)));
    }

    private static Incoming moved(Incoming incoming, Address from, Address to) {
        return new Incoming(incoming.key(), MemoryDelivery.moved(incoming.address(), from, to), incoming.from(), incoming.text(),
                incoming.context(), incoming.at());
    }
}
