package samvad.telegram;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import samvad.engine.chat.Address;
import samvad.engine.delivery.Toll;
import samvad.engine.delivery.Tolls;

/**
 * Telegram's documented limits: 30 messages a second in all, one a second in a chat, 20 a minute in a group
 * (https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this). Edits count like messages. Of drafts nothing
 * is documented, so they count too.
 */
public final class TelegramTolls implements Tolls {
    private static final int IN_ALL_A_SECOND = 30;
    private static final int IN_A_GROUP_A_MINUTE = 20;

    private final int inAll;
    private final Duration second;
    private final Duration minute;

    /** The limits as documented. */
    public TelegramTolls() {
        this(IN_ALL_A_SECOND, 1);
    }

    /** As documented, but for the messages of all chats together: more than 30 a second where Telegram has granted it. */
    public static TelegramTolls aSecond(int inAll) {
        return new TelegramTolls(inAll, 1);
    }

    /** @param factor by which the windows of time are longer than documented; a test takes a small one */
    public TelegramTolls(double factor) {
        this(IN_ALL_A_SECOND, factor);
    }

    private TelegramTolls(int inAll, double factor) {
        this.inAll = inAll;
        this.second = Duration.ofNanos(Math.round(factor * Duration.ofSeconds(1).toNanos()));
        this.minute = Duration.ofNanos(Math.round(factor * Duration.ofMinutes(1).toNanos()));
    }

    @Override
    public List<Toll> of(Address address, Act act) {
        String chat = address.budgetKey();
        List<Toll> tolls = new ArrayList<>(List.of(new Toll("all", inAll, second), new Toll(chat, 1, second)));
        if (TelegramChats.isGroup(address)) {
            tolls.add(new Toll(chat + " in a minute", IN_A_GROUP_A_MINUTE, minute));
        }
        return List.copyOf(tolls);
    }
}
