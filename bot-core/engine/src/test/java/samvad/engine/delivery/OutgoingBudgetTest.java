package samvad.engine.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.chat.Address;

@Timeout(60)
final class OutgoingBudgetTest {
    private static final Toll ALL = new Toll("all", 30, Duration.ofMillis(20));

    /** The app's own limits, a hundred times as fast. */
    private static List<Toll> tolls(Address address, Tolls.Act act) {
        return List.of(ALL,
                new Toll(address.chat(), 1, Duration.ofMillis(4)),
                new Toll(address.chat() + " for long", 20, Duration.ofMillis(300)));
    }

    private final OutgoingBudget budget = new OutgoingBudget(OutgoingBudgetTest::tolls, System::nanoTime);

    @Test
    void never_lets_the_app_see_more_than_a_toll_allows() throws InterruptedException {
        Map<String, List<Long>> seen = new ConcurrentHashMap<>();
        List<Thread> senders = new ArrayList<>();
        for (int sender = 0; sender < 60; sender++) {
            Random random = new Random(sender);
            Address address = Address.of("test", "chat " + sender % 25);
            senders.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < 12; i++) {
                    send(address, random, seen);
                }
            }));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        assertThat(seen.get("all")).hasSize(720);
        seen.forEach((key, times) -> {
            Toll toll = key.equals("all") ? ALL : tolls(Address.of("test", key), Tolls.Act.POST).get(1);
            assertWithin(toll, times);
            assertWithin(key.equals("all") ? ALL : tolls(Address.of("test", key), Tolls.Act.POST).get(2), times);
        });
    }

    /** The app counts at some moment between the beginning and the end of a call. */
    private void send(Address address, Random random, Map<String, List<Long>> seen) {
        try (OutgoingBudget.Permit _ = budget.take(address, Tolls.Act.POST, Intent.Kind.ANSWER)) {
            busy(random.nextInt(300_000));
            long now = System.nanoTime();
            seen.computeIfAbsent("all", _ -> new CopyOnWriteArrayList<>()).add(now);
            seen.computeIfAbsent(address.chat(), _ -> new CopyOnWriteArrayList<>()).add(now);
            busy(random.nextInt(300_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void busy(int nanos) {
        long until = System.nanoTime() + nanos;
        while (System.nanoTime() < until) {
            Thread.onSpinWait();
        }
    }

    private static void assertWithin(Toll toll, Collection<Long> times) {
        List<Long> sorted = times.stream().sorted().toList();
        for (int i = toll.count(); i < sorted.size(); i++) {
            assertThat(sorted.get(i) - sorted.get(i - toll.count())).as("%s, send %d", toll, i)
                    .isGreaterThanOrEqualTo(toll.window().toNanos());
        }
    }

    @Test
    void lets_chats_take_turns_and_answers_go_ahead_of_pushes() throws InterruptedException {
        List<String> order = new CopyOnWriteArrayList<>();
        OutgoingBudget narrow = new OutgoingBudget((_, _) -> List.of(new Toll("all", 1, Duration.ofNanos(1))), System::nanoTime);
        List<Thread> waiting = new ArrayList<>();
        try (OutgoingBudget.Permit _ = narrow.take(Address.of("test", "first"), Tolls.Act.POST, Intent.Kind.ANSWER)) {
            for (String name : List.of("push", "busy 1", "busy 2", "busy 3", "quiet 1")) {
                CountDownLatch started = new CountDownLatch(1);
                Thread thread = Thread.ofVirtual().start(() -> {
                    started.countDown();
                    Intent.Kind kind = name.equals("push") ? Intent.Kind.PUSH : Intent.Kind.ANSWER;
                    try (OutgoingBudget.Permit _ = narrow.take(Address.of("test", name.split(" ")[0]), Tolls.Act.POST, kind)) {
                        order.add(name);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                });
                waiting.add(thread);
                started.await();
                while (thread.getState() != Thread.State.WAITING) {
                    Thread.onSpinWait();
                }
            }
        }
        for (Thread thread : waiting) {
            thread.join();
        }
        assertThat(order).containsExactly("busy 1", "quiet 1", "busy 2", "busy 3", "push");
    }

    @Test
    void a_chat_that_has_to_wait_holds_up_no_other() throws InterruptedException {
        budget.pause(Address.of("test", "slow"), Duration.ofHours(1), false);
        Thread slow = Thread.ofVirtual().start(() -> {
            try (OutgoingBudget.Permit _ = budget.take(Address.of("test", "slow"), Tolls.Act.POST, Intent.Kind.ANSWER)) {
                throw new AssertionError("an hour is not over");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        while (slow.getState() != Thread.State.TIMED_WAITING) {
            Thread.onSpinWait();
        }
        for (int i = 0; i < 10; i++) {
            budget.take(Address.of("test", "other"), Tolls.Act.POST, Intent.Kind.ANSWER).close();
        }
        assertThat(slow.isAlive()).isTrue();
        slow.interrupt();
        slow.join();
    }

    @Test
    void waits_everywhere_as_long_as_the_app_said() throws InterruptedException {
        AtomicLong now = new AtomicLong();
        OutgoingBudget told = new OutgoingBudget((_, _) -> List.of(), now::get);
        told.pause(Address.of("test", "one"), Duration.ofSeconds(3), true);
        assertThat(told.tryTake(Address.of("test", "two"), Tolls.Act.SKETCH)).isEmpty();
        now.addAndGet(Duration.ofSeconds(3).toNanos());
        assertThat(told.tryTake(Address.of("test", "two"), Tolls.Act.SKETCH)).isPresent();
    }

    @Test
    void sketches_leave_half_of_a_window_to_answers() {
        OutgoingBudget told = new OutgoingBudget((_, _) -> List.of(new Toll("group", 20, Duration.ofMinutes(1))), System::nanoTime);
        int sketches = 0;
        for (var permit = told.tryTake(Address.of("test", "group"), Tolls.Act.SKETCH); permit.isPresent();
                permit = told.tryTake(Address.of("test", "group"), Tolls.Act.SKETCH)) {
            permit.get().close();
            sketches++;
        }
        assertThat(sketches).isEqualTo(10);
    }

    /** A group of chats as large as a busy morning's, with limits as tight as it takes to finish in seconds. */
    @Test
    void ten_thousand_sends_in_three_hundred_chats_all_come_through_and_none_too_early() throws InterruptedException {
        Toll all = new Toll("all", 60, Duration.ofMillis(10));
        Function<String, List<Toll>> ofChat = chat -> List.of(new Toll(chat, 1, Duration.ofMillis(1)), new Toll(chat + " for long", 20, Duration.ofMillis(60)));
        OutgoingBudget busy = new OutgoingBudget((address, _) -> Stream.concat(Stream.of(all), ofChat.apply(address.chat()).stream()).toList(),
                System::nanoTime);
        Map<String, Queue<Long>> seen = new ConcurrentHashMap<>();
        List<Thread> chats = new ArrayList<>();
        for (int chat = 0; chat < 300; chat++) {
            Address address = Address.of("test", "chat " + chat);
            Random random = new Random(chat);
            int sends = chat < 100 ? 34 : 33;
            chats.add(Thread.ofVirtual().start(() -> {
                for (int i = 0; i < sends; i++) {
                    send(busy, address, random, seen);
                }
            }));
        }
        Address held = Address.of("test", "held");
        OutgoingBudget.Permit permit = busy.take(held, Tolls.Act.POST, Intent.Kind.ANSWER);
        List<Thread> impatient = impatient(busy, held);
        for (Thread chat : chats) {
            chat.join();
        }
        for (Thread thread : impatient) {
            thread.join();
        }
        assertThat(seen.get("all")).hasSize(10_000);
        seen.forEach((key, times) -> (key.equals("all") ? List.of(all) : ofChat.apply(key)).forEach(toll -> assertWithin(toll, times)));
        permit.close();
        // comes at once, or never if those who were interrupted left something behind
        busy.take(held, Tolls.Act.POST, Intent.Kind.ANSWER).close();
    }

    /** They wait in a chat where something is being sent all the time, and are interrupted there. */
    private static List<Thread> impatient(OutgoingBudget budget, Address address) {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            threads.add(Thread.ofVirtual().start(() -> takeOnce(budget, address, new CountDownLatch(1))));
        }
        threads.forEach(Thread::interrupt);
        return threads;
    }

    private static void send(OutgoingBudget budget, Address address, Random random, Map<String, Queue<Long>> seen) {
        try (OutgoingBudget.Permit _ = budget.take(address, Tolls.Act.POST, Intent.Kind.ANSWER)) {
            busy(random.nextInt(20_000));
            long now = System.nanoTime();
            seen.computeIfAbsent("all", _ -> new ConcurrentLinkedQueue<>()).add(now);
            seen.computeIfAbsent(address.chat(), _ -> new ConcurrentLinkedQueue<>()).add(now);
            busy(random.nextInt(20_000));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void who_is_interrupted_while_waiting_leaves_its_place_to_the_next() throws InterruptedException {
        OutgoingBudget narrow = new OutgoingBudget((_, _) -> List.of(new Toll("all", 1, Duration.ofNanos(1))), System::nanoTime);
        Address address = Address.of("test", "chat");
        CountDownLatch served = new CountDownLatch(1);
        Thread impatient;
        Thread next;
        try (OutgoingBudget.Permit _ = narrow.take(address, Tolls.Act.POST, Intent.Kind.ANSWER)) {
            impatient = Thread.ofVirtual().start(() -> takeOnce(narrow, address, new CountDownLatch(1)));
            while (impatient.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            next = Thread.ofVirtual().start(() -> takeOnce(narrow, address, served));
            while (next.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            impatient.interrupt();
            impatient.join();
        }
        assertThat(served.await(10, TimeUnit.SECONDS)).isTrue();
        next.join();
        assertThat(narrow.tryTake(address, Tolls.Act.POST)).isPresent();
    }

    private static void takeOnce(OutgoingBudget budget, Address address, CountDownLatch served) {
        try (OutgoingBudget.Permit _ = budget.take(address, Tolls.Act.POST, Intent.Kind.ANSWER)) {
            served.countDown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
