package samvad.doubles.telegram;

/** A person with a Telegram account. */
public final class TelegramPerson {

    private final World world;
    private final long id;
    private final String firstName;
    private final String languageCode;

    TelegramPerson(World world, long id, String firstName, String languageCode) {
        if (id <= 0) {
            throw new IllegalArgumentException("a person's id is positive: " + id);
        }
        this.world = world;
        this.id = id;
        this.firstName = firstName;
        this.languageCode = languageCode;
    }

    public long id() {
        return id;
    }

    public String firstName() {
        return firstName;
    }

    public String languageCode() {
        return languageCode;
    }

    /** Opens the private chat with the bot; nothing is sent yet, and the bot may write. */
    public PrivateChat opens() {
        return world.bell.holding(() -> new PrivateChat(world, world.open(new Room(id, Room.Kind.PRIVATE, firstName)), this));
    }
}
