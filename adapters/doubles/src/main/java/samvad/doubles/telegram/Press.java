package samvad.doubles.telegram;

import java.time.Duration;
import java.util.Objects;

/** A button a person has pressed, and what the bot shows them for it. */
public final class Press {

    private final World world;
    private final String id;

    private Press(World world, String id) {
        this.world = world;
        this.id = id;
    }

    static Press make(World world, Room room, long person, ChatMessage shown, String label) {
        String id = world.queries.ask(world.now());
        Speech.press(world, room, person, shown, label, UpdateJson.object().put("id", id));
        return new Press(world, id);
    }

    /** The words the bot shows for the press, "" for none; an IllegalStateException if it never answers. */
    public String awaitAnswer(Duration atMost) {
        if (!world.bell.await(() -> world.queries.toast(id) != null, atMost)) {
            throw new IllegalStateException("the press was never answered, its clock still turns");
        }
        return world.bell.holding(() -> Objects.requireNonNull(world.queries.toast(id)));
    }
}
