package samvad.telegram;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;

/** Asks Telegram who the bot is, until it says so. */
final class Introduction {
    private static final Logger LOG = LoggerFactory.getLogger(Introduction.class);

    private final BotApi api;
    private final TelegramSettings settings;
    private final OpenTime openTime;
    private final GrowingPause growingPause;
    private boolean tokenIsDoubted;

    Introduction(BotApi api, TelegramSettings settings, OpenTime openTime) {
        this.api = api;
        this.settings = settings;
        this.openTime = openTime;
        this.growingPause = new GrowingPause(settings.pacing(), openTime);
    }

    /** Returns when Telegram has said it, however long that takes; empty when all is over before. */
    Optional<Self> self() {
        while (!openTime.isOver()) {
            Called<User> called = api.call(new GetMe());
            if (called instanceof Called.Done<User>(User me)) {
                return Optional.of(new Self(me.getId(), Optional.ofNullable(me.getUserName()).orElse("")));
            }
            waitAfter(called);
        }
        return Optional.empty();
    }

    private void waitAfter(Called<User> called) {
        if (called instanceof Called.Denied<User> denied && denied.isOfToken()) {
            if (!tokenIsDoubted) {
                LOG.error("telegram: Telegram does not know this token ({}); nothing is heard until it does, and that is tried again. "
                        + "A new token needs a new start", denied.code());
            }
            tokenIsDoubted = true;
            openTime.pause(settings.pacing().longestPause());
        } else {
            LOG.warn("telegram: {} does not answer yet ({})", settings.api(), called.why());
            growingPause.pause();
        }
    }
}
