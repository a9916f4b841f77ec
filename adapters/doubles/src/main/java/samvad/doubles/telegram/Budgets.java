package samvad.doubles.telegram;

import java.time.Duration;

/**
 * How much a bot may send: so many messages in a window of time, over all chats, in one chat, and in one group.
 *
 * @see <a href="https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this">the documented limits</a>
 */
public record Budgets(Allowance overall, Allowance inChat, Allowance inGroup) {

    /** At most so many messages in any window of this length. */
    public record Allowance(int messages, Duration window) {
        public Allowance {
            if (messages < 1 || !window.isPositive()) {
                throw new IllegalArgumentException("an allowance needs a message and a time: " + messages + " in " + window);
            }
        }
    }

    /** About 30 messages a second in all, one a second in a chat, 20 a minute in a group. */
    public static Budgets documented() {
        return new Budgets(
                new Allowance(30, Duration.ofSeconds(1)),
                new Allowance(1, Duration.ofSeconds(1)),
                new Allowance(20, Duration.ofMinutes(1)));
    }

    /** For tests about something else: nothing one test sends meets it. */
    public static Budgets generous() {
        Allowance plenty = new Allowance(1_000_000, Duration.ofMillis(1));
        return new Budgets(plenty, plenty, plenty);
    }

    /** The documented counts in windows that are {@code times} as short, for a bot whose own clockwork runs as much faster. */
    public static Budgets scaled(int times) {
        Budgets documented = documented();
        return new Budgets(
                shorter(documented.overall, times), shorter(documented.inChat, times), shorter(documented.inGroup, times));
    }

    private static Allowance shorter(Allowance allowance, int times) {
        return new Allowance(allowance.messages, allowance.window.dividedBy(times));
    }
}
