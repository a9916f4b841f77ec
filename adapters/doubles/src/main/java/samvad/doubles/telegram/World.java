package samvad.doubles.telegram;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** All the server knows, in memory; whoever touches it holds the {@link #bell}. */
final class World {

    final Bell bell = new Bell();
    final TelegramSetup setup;
    final UpdateQueue updates = new UpdateQueue();
    final SendingBudget budget;
    final BotProfile profile;
    final Queries queries = new Queries();
    final List<BotCall> calls = new ArrayList<>();
    final UpdateJson json = new UpdateJson(this);
    private final Map<Long, Profile> people = new HashMap<>();
    private final Map<Long, Room> rooms = new HashMap<>();
    boolean closed;

    /** A person as Telegram knows them. */
    record Profile(long id, String firstName, String languageCode) {}

    World(TelegramSetup setup) {
        this.setup = setup;
        this.budget = new SendingBudget(setup.budgets());
        this.profile = new BotProfile();
    }

    Instant now() {
        return setup.clock().instant();
    }

    void meet(Profile person) {
        people.put(person.id(), person);
    }

    Optional<Profile> person(long id) {
        return Optional.ofNullable(people.get(id));
    }

    Room open(Room room) {
        Room before = rooms.putIfAbsent(room.id(), room);
        return before == null ? room : before;
    }

    /** The chat a request names, or the refusal that goes with it. */
    Room room(Parameters parameters) {
        Room room = parameters.text("chat_id").matches("-?\\d{1,18}") ? rooms.get(parameters.number("chat_id", 0)) : null;
        if (room == null) {
            throw Refused.badRequest("chat not found");
        }
        return room;
    }

    /**
     * The chat a request names, if the bot may write there.
     *
     * @see <a href="https://core.telegram.org/bots/api#responseparameters">migrate_to_chat_id</a>
     */
    Room roomToWriteIn(Parameters parameters) {
        Room room = room(parameters);
        Room moved = room.movedTo;
        if (moved != null) {
            throw Refused.migratedTo(moved.id());
        }
        return switch (room.access) {
            case OPEN -> room;
            case BLOCKED -> throw Refused.forbidden("bot was blocked by the user");
            case DEACTIVATED -> throw Refused.forbidden("user is deactivated");
            case KICKED -> throw Refused.forbidden("bot was kicked from the " + room.kind().word() + " chat");
            case LEFT -> throw Refused.forbidden("bot is not a member of the " + room.kind().word() + " chat");
        };
    }

    /**
     * The draft on screen: it vanishes when its time is over.
     *
     * @see <a href="https://core.telegram.org/bots/api#sendmessagedraft">a 30-second preview</a>
     */
    Optional<Draft> draftIn(Room room) {
        return Optional.ofNullable(room.draft).filter(draft -> now().isBefore(draft.at().plus(setup.lives().draft())));
    }

    /** Shows a draft, and rings when it vanishes, so that who waits for that is woken. */
    void show(Room room, Draft draft) {
        room.draft = draft;
        room.drafts.add(draft);
        CompletableFuture.delayedExecutor(setup.lives().draft().toMillis() + 1, TimeUnit.MILLISECONDS).execute(bell::rings);
    }

    Conversation conversation(Room room) {
        return new Conversation(List.copyOf(room.messages.values()), draftIn(room).orElse(null), room.drafts, room.actions);
    }

    /** Waits until the conversation is as wished; says what it looks like if it never is. */
    Conversation await(Room room, Predicate<Conversation> wish, Duration atMost) {
        if (!bell.await(() -> wish.test(conversation(room)), atMost)) {
            Conversation now = bell.holding(() -> conversation(room));
            throw new IllegalStateException("waited " + atMost + " in vain; the chat reads:\n" + now);
        }
        return bell.holding(() -> conversation(room));
    }

    /** Waits until the conversation differs from what was seen; the same again if the time passes before. */
    Conversation change(Room room, Conversation seen, Duration atMost) {
        bell.await(() -> !conversation(room).equals(seen), atMost);
        return bell.holding(() -> conversation(room));
    }

    ChatMessage message(Room room, int id) {
        return Objects.requireNonNull(room.messages.get(id), () -> "no message " + id + " in chat " + room.id());
    }
}
