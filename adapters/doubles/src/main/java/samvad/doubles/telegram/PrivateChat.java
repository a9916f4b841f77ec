package samvad.doubles.telegram;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A person alone with the bot: what the person does there, and what they see. */
public final class PrivateChat {

    private final World world;
    private final Room room;
    private final TelegramPerson person;

    PrivateChat(World world, Room room, TelegramPerson person) {
        this.world = world;
        this.room = room;
        this.person = person;
    }

    public long id() {
        return room.id();
    }

    public ChatMessage says(String words) {
        return say(Speech.text(words), ChatMessage.Place.PLAIN);
    }

    /**
     * Presses Start, or follows a deep link with a payload.
     *
     * @see <a href="https://core.telegram.org/bots/features#deep-linking">deep linking</a>
     */
    public ChatMessage starts(String payload) {
        return says("/start " + payload);
    }

    public ChatMessage replies(ChatMessage to, String words) {
        return say(Speech.text(words), new ChatMessage.Place(to.id(), null));
    }

    public ChatMessage sendsVoice() {
        return say(Speech.attachment("voice", ""), ChatMessage.Place.PLAIN);
    }

    public ChatMessage sendsPhoto(String caption) {
        return say(Speech.attachment("photo", caption), ChatMessage.Place.PLAIN);
    }

    public ChatMessage sendsSticker() {
        return say(Speech.attachment("sticker", ""), ChatMessage.Place.PLAIN);
    }

    private ChatMessage say(ChatMessage.Body body, ChatMessage.Place place) {
        if (world.bell.holding(() -> room.access) == Room.Access.BLOCKED) {
            throw new IllegalStateException(person.firstName() + " has blocked the bot and cannot write to it");
        }
        return Speech.say(world, room, person.id(), body, place);
    }

    public ChatMessage edits(ChatMessage sent, String words) {
        return Speech.edit(world, room, sent, words);
    }

    /** Presses a button under a message as it stands now. */
    public Press presses(ChatMessage shown, String label) {
        return world.bell.holding(() -> Press.make(world, room, person.id(), shown, label));
    }

    /** Types the bot's name and some words, in any chat. */
    public InlineQuery asksInline(String words) {
        return world.bell.holding(() -> InlineQuery.make(world, person.id(), words));
    }

    /** The bot hears of it, and can no longer write. */
    public void blocksBot() {
        stand(Room.Access.BLOCKED, "member", "kicked");
    }

    public void unblocksBot() {
        stand(Room.Access.OPEN, "kicked", "member");
    }

    /** The account is gone; nobody tells the bot until it writes. */
    public void deletesAccount() {
        world.bell.holding(() -> {
            room.access = Room.Access.DEACTIVATED;
            return room;
        });
    }

    private void stand(Room.Access access, String before, String after) {
        world.bell.holding(() -> {
            Membership.changed(world, room, person.id(), before, after);
            room.access = access;
            return access;
        });
    }

    /** All there is to see now. */
    public Conversation conversation() {
        return world.bell.holding(() -> world.conversation(room));
    }

    public List<ChatMessage> messages() {
        return conversation().messages();
    }

    public List<ChatMessage> fromBot() {
        return conversation().fromBot();
    }

    public Optional<Draft> draft() {
        return conversation().draft();
    }

    /** Waits until the conversation is as wished; an IllegalStateException shows what it looks like if it never is. */
    public Conversation await(Predicate<Conversation> wish, Duration atMost) {
        return world.await(room, wish, atMost);
    }

    /** Waits until anything differs from what was seen, for whoever draws a screen; the same again if the time passes before. */
    public Conversation awaitChange(Conversation seen, Duration atMost) {
        return world.change(room, seen, atMost);
    }

    /** Waits for a message of the bot as wished, and returns the newest such. */
    public ChatMessage awaitFromBot(Predicate<ChatMessage> wish, Duration atMost) {
        Conversation seen = await(now -> now.fromBot().stream().anyMatch(wish), atMost);
        return seen.fromBot().reversed().stream().filter(wish).findFirst().orElseThrow();
    }
}
