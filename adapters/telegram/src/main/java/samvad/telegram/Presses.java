package samvad.telegram;

import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import samvad.engine.chat.Command;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;

/**
 * Answers pressed buttons. A press is the same as writing its command and is handed in like one, but for two: whether an answer helped is
 * thanked for on the spot, and an unfinished answer stops at once.
 */
final class Presses {
    /** In characters (https://core.telegram.org/bots/api#answercallbackquery). */
    private static final int LONGEST_WORDS = 200;

    private final BotApi api;
    private final Reception reception;

    Presses(BotApi api, Reception reception) {
        this.api = api;
        this.reception = reception;
    }

    /** What of it is stored and answered by a message. */
    static Optional<Incoming> toStore(Heard heard) {
        return switch (heard) {
            case Heard.Written(Incoming incoming) -> Optional.of(incoming);
            case Heard.Pressed(String _, Incoming incoming, var _) -> switch (Command.of(incoming.text())) {
                case Command.Rate _, Command.Stop _ -> Optional.empty();
                default -> Optional.of(incoming);
            };
            case Heard.PressedSomewhere _, Heard.Typed _, Heard.Nothing _ -> Optional.empty();
        };
    }

    /** Whatever happens, the button's clock stops turning. */
    void answer(Heard.Pressed pressed) {
        String words = "";
        try {
            words = act(pressed);
        } finally {
            answer(pressed.query(), words);
        }
    }

    /** A press that nothing is known of. */
    void answer(Heard.PressedSomewhere pressed) {
        answer(pressed.query(), "");
    }

    private String act(Heard.Pressed pressed) {
        Incoming incoming = pressed.incoming();
        return switch (Command.of(incoming.text())) {
            case Command.Rate(boolean helpful) -> reception.rate(incoming.from(), pressed.under(), helpful, incoming.context().appLanguage());
            case Command.Stop() -> {
                reception.stop(incoming);
                yield "";
            }
            default -> "";
        };
    }

    /** One that is too old is not answered any more, and nobody misses it. */
    private void answer(String query, String words) {
        AnswerCallbackQuery answer = new AnswerCallbackQuery(query);
        TextCut.pieces(words, LONGEST_WORDS).stream().findFirst().ifPresent(answer::setText);
        api.call(answer);
    }
}
