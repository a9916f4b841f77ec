package samvad.telegram;

import samvad.engine.chat.Message;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;

/** What an update tells. */
sealed interface Heard {
    /** Somebody wrote to Samvad. */
    record Written(Incoming incoming) implements Heard {}

    /**
     * Somebody pressed a button.
     *
     * @param query what waits to be answered, or else shows a clock for a while
     * @param under the message with the button
     */
    record Pressed(String query, Incoming incoming, Receipt under) implements Heard {}

    /** A button whose message Telegram does not tell. */
    record PressedSomewhere(String query) implements Heard {}

    /** Somebody types after the bot's name in another chat. */
    record Typed(String query, Message message) implements Heard {}

    /** Nothing for Samvad. */
    record Nothing() implements Heard {}
}
