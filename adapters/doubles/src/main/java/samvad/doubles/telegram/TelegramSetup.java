package samvad.doubles.telegram;

import java.time.Clock;
import java.time.Duration;

/** What a server starts with. */
public record TelegramSetup(String token, String botUsername, Budgets budgets, Clock clock, Lives lives) {

    static final long BOT_ID = 7_000_000_001L;

    /** Whom the Bot API names in place of an administrator who speaks as the group (https://core.telegram.org/bots/api#message). */
    static final long ANONYMOUS_ADMIN_ID = 1_087_968_824L;

    /**
     * How long things last that Telegram forgets: a draft 30 seconds as documented; a press or an inline query some seconds, which is not
     * documented but met in practice.
     *
     * @see <a href="https://core.telegram.org/bots/api#sendmessagedraft">sendMessageDraft</a>
     */
    public record Lives(Duration draft, Duration query) {}

    public static TelegramSetup standard() {
        return new TelegramSetup(
                BOT_ID + ":AA-loopback-only-no-secret",
                "samvad_bot",
                Budgets.documented(),
                Clock.systemUTC(),
                new Lives(Duration.ofSeconds(30), Duration.ofSeconds(15)));
    }

    public TelegramSetup with(Budgets other) {
        return new TelegramSetup(token, botUsername, other, clock, lives);
    }

    public TelegramSetup with(Clock other) {
        return new TelegramSetup(token, botUsername, budgets, other, lives);
    }

    public TelegramSetup with(Lives other) {
        return new TelegramSetup(token, botUsername, budgets, clock, other);
    }
}
