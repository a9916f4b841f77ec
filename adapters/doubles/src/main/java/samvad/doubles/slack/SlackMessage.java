package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message as people see it at one moment.
 *
 * @param author a person's id, or {@link SlackApp#BOT_USER}
 * @param onlyFor the only person who sees it, when it is ephemeral
 */
public record SlackMessage(Place place, String author, Content content, Optional<String> onlyFor, State state) {
    /** Where it stands; {@code ts} names it within its channel. */
    public record Place(String channel, String ts, Optional<String> threadTs) {}

    /** What it shows; {@code blocks} is an array, empty if there are none. */
    public record Content(String text, JsonNode blocks) {
        public static Content of(String text) {
            return new Content(text, JsonNodeFactory.instance.arrayNode());
        }
    }

    /** What happened to it since it was posted. */
    public record State(int edits, Streaming streaming, List<String> reactions) {
        static final State FRESH = new State(0, new Streaming.Never(), List.of());

        public State {
            reactions = List.copyOf(reactions);
        }
    }

    public String channel() {
        return place.channel();
    }

    public String ts() {
        return place.ts();
    }

    public Optional<String> threadTs() {
        return place.threadTs();
    }

    public String text() {
        return content.text();
    }

    public JsonNode blocks() {
        return content.blocks();
    }

    public int edits() {
        return state.edits();
    }

    public boolean byBot() {
        return author.equals(SlackApp.BOT_USER);
    }

    public boolean ephemeral() {
        return onlyFor.isPresent();
    }

    SlackMessage edited(Content changed) {
        return new SlackMessage(
                place, author, changed, onlyFor, new State(state.edits() + 1, state.streaming(), state.reactions()));
    }

    SlackMessage streamed(Content changed, Streaming streaming) {
        return new SlackMessage(place, author, changed, onlyFor, new State(state.edits(), streaming, state.reactions()));
    }

    SlackMessage reacted(String emoji) {
        List<String> more = new ArrayList<>(state.reactions());
        more.add(emoji);
        return new SlackMessage(place, author, content, onlyFor, new State(state.edits(), state.streaming(), more));
    }
}
