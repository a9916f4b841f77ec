package samvad.doubles.telegram;

import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Several people with the bot, which hears little of it: see {@link PrivacyMode}; or a channel, of which it hears all. */
public final class GroupChat {

    private final World world;
    private Room room;

    GroupChat(World world, Room room) {
        this.world = world;
        this.room = room;
    }

    /** The id it has now; an upgrade changes it. */
    public synchronized long id() {
        return room.id();
    }

    private synchronized Room room() {
        return room;
    }

    public void join(TelegramPerson person) {
        world.bell.holding(() -> room().members.put(person.id(), "member"));
    }

    /** Makes a member an administrator. */
    public void promotes(TelegramPerson person) {
        world.bell.holding(() -> room().members.put(person.id(), "administrator"));
    }

    /** Gives the chat to somebody. */
    public void belongsTo(TelegramPerson person) {
        world.bell.holding(() -> room().members.put(person.id(), "creator"));
    }

    /** Somebody who may do so speaks as the chat itself: an anonymous administrator of a group, whoever posts in a channel. */
    public ChatMessage speaks(String words) {
        return Speech.say(world, room(), TelegramSetup.ANONYMOUS_ADMIN_ID, Speech.text(words), ChatMessage.Place.PLAIN);
    }

    public ChatMessage says(TelegramPerson person, String words) {
        return say(person, Speech.text(words), ChatMessage.Place.PLAIN);
    }

    public ChatMessage says(TelegramPerson person, Topic topic, String words) {
        return say(person, Speech.text(words), new ChatMessage.Place(null, topic.thread()));
    }

    /** Answers a message, in the topic where that stands. */
    public ChatMessage replies(TelegramPerson person, ChatMessage to, String words) {
        return say(person, Speech.text(words), new ChatMessage.Place(to.id(), to.thread()));
    }

    private ChatMessage say(TelegramPerson person, ChatMessage.Body body, ChatMessage.Place place) {
        if (!world.bell.holding(() -> room().members.containsKey(person.id()))) {
            throw new IllegalStateException(person.firstName() + " is not in the group");
        }
        return Speech.say(world, room(), person.id(), body, place);
    }

    public ChatMessage edits(ChatMessage sent, String words) {
        return Speech.edit(world, room(), sent, words);
    }

    /** Presses a button under a message as it stands now. */
    public Press presses(TelegramPerson person, ChatMessage shown, String label) {
        return world.bell.holding(() -> Press.make(world, room(), person.id(), shown, label));
    }

    /** A topic of a forum; its thread is the id of the message that opened it. */
    public record Topic(int thread, String name) {}

    /**
     * Opens a topic; only a supergroup has some.
     *
     * @see <a href="https://core.telegram.org/bots/api#forumtopiccreated">ForumTopicCreated</a>
     */
    public Topic topic(TelegramPerson person, String name) {
        if (room().kind() != Room.Kind.SUPERGROUP) {
            throw new IllegalStateException("a basic group has no topics");
        }
        return world.bell.holding(() -> {
            // the opening message stands in the topic it opens, so its id is needed before it is said
            int thread = room().lastMessageId() + 1;
            room().topics.put(thread, name);
            say(person, new ChatMessage.Body("forum_topic_created", name, name, List.of()), new ChatMessage.Place(null, thread));
            return new Topic(thread, name);
        });
    }

    /**
     * Becomes a supergroup under a new id: both chats say so, and the old one refuses the bot with the new id.
     *
     * @see <a href="https://core.telegram.org/bots/api#responseparameters">migrate_to_chat_id</a>
     */
    public void upgrades(TelegramPerson by, long supergroupId) {
        world.bell.holding(() -> {
            Room before = room();
            Room after = world.open(new Room(supergroupId, Room.Kind.SUPERGROUP, before.title));
            after.members.putAll(before.members);
            service(before, by, "migrate_to_chat_id", supergroupId);
            service(after, by, "migrate_from_chat_id", before.id());
            before.movedTo = after;
            moveTo(after);
            return after;
        });
    }

    private void service(Room where, TelegramPerson by, String kind, long id) {
        String words = Long.toString(id);
        Speech.say(world, where, by.id(), new ChatMessage.Body(kind, words, words, List.of()), ChatMessage.Place.PLAIN);
    }

    private synchronized void moveTo(Room after) {
        room = after;
    }

    /** The bot hears of it, and nothing more. */
    public void kicksBot(TelegramPerson by) {
        stand(by, Room.Access.KICKED, "member", "kicked");
    }

    public void addsBot(TelegramPerson by) {
        stand(by, Room.Access.OPEN, "left", "member");
    }

    private void stand(TelegramPerson by, Room.Access access, String before, String after) {
        world.bell.holding(() -> {
            Membership.changed(world, room(), by.id(), before, after);
            room().access = access;
            return access;
        });
    }

    /** All there is to see now. */
    public Conversation conversation() {
        return world.bell.holding(() -> world.conversation(room()));
    }

    public List<ChatMessage> messages() {
        return conversation().messages();
    }

    public List<ChatMessage> fromBot() {
        return conversation().fromBot();
    }

    /** Waits until the conversation is as wished; an IllegalStateException shows what it looks like if it never is. */
    public Conversation await(Predicate<Conversation> wish, Duration atMost) {
        return world.await(room(), wish, atMost);
    }

    /** Waits until anything differs from what was seen, for whoever draws a screen; the same again if the time passes before. */
    public Conversation awaitChange(Conversation seen, Duration atMost) {
        return world.change(room(), seen, atMost);
    }

    /** Waits for a message of the bot as wished, and returns the newest such. */
    public ChatMessage awaitFromBot(Predicate<ChatMessage> wish, Duration atMost) {
        Conversation seen = await(now -> now.fromBot().stream().anyMatch(wish), atMost);
        return seen.fromBot().reversed().stream().filter(wish).findFirst().orElseThrow();
    }
}
