package samvad.doubles.telegram;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A message as it stands in a chat at one moment. */
public record ChatMessage(int id, long from, Instant at, Place place, Body body, List<List<Button>> buttons, int edits, Set<String> reactions) {

    public ChatMessage {
        buttons = buttons.stream().map(List::copyOf).toList();
        reactions = Set.copyOf(reactions);
    }

    /** Where in its chat it stands: what it answers and the topic it is in, each null for none. */
    public record Place(@Nullable Integer replyTo, @Nullable Integer thread) {
        static final Place PLAIN = new Place(null, null);
    }

    /** Its words: as people read them, as the bot sent them, and the entities between; kind is text, voice, photo, sticker or a service. */
    public record Body(String kind, String text, String html, List<TextEntity> entities) {
        public Body {
            entities = List.copyOf(entities);
        }

        boolean readsAs(Body other) {
            return text.equals(other.text) && entities.equals(other.entities);
        }
    }

    /** Said by the bot, not by a person. */
    public boolean fromBot() {
        return from == TelegramSetup.BOT_ID;
    }

    public String text() {
        return body.text();
    }

    /** The text parameter as the bot sent it, tags and all. */
    public String html() {
        return body.html();
    }

    public List<TextEntity> entities() {
        return body.entities();
    }

    public @Nullable Integer replyTo() {
        return place.replyTo();
    }

    public @Nullable Integer thread() {
        return place.thread();
    }

    /** The labels of all buttons, row by row. */
    public List<String> labels() {
        return buttons.stream().flatMap(List::stream).map(Button::label).toList();
    }

    ChatMessage rewritten(Body newBody, List<List<Button>> newButtons) {
        return new ChatMessage(id, from, at, place, newBody, newButtons, edits + 1, reactions);
    }

    ChatMessage reactedTo(Set<String> newReactions) {
        return new ChatMessage(id, from, at, place, body, buttons, edits, newReactions);
    }
}
