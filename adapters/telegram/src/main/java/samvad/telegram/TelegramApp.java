package samvad.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import samvad.engine.chat.ChatSurface;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.Reception;
import samvad.engine.delivery.Tolls;

/** A Telegram bot: polls for what people write, and speaks. No connection is opened before it is asked to introduce itself or to listen. */
public final class TelegramApp implements ChatApp {
    private static final Logger LOG = LoggerFactory.getLogger(TelegramApp.class);

    private final TelegramSettings settings;
    private final Tolls tolls;
    private final BotApi api;
    private final TelegramSurface surface;
    private final Patience patience = new Patience();
    private final PollOffset offset = new PollOffset();
    private final LongPolling polling;
    private final AtomicBoolean listens = new AtomicBoolean();

    public TelegramApp(TelegramSettings settings) {
        this(settings, new TelegramTolls());
    }

    /** @param tolls shorter ones for a test */
    public TelegramApp(TelegramSettings settings, Tolls tolls) {
        this.settings = settings;
        this.tolls = tolls;
        this.api = new BotApi(settings);
        this.surface = new TelegramSurface(api, settings.oneMessage());
        this.polling = new LongPolling(settings, patience, offset);
    }

    @Override
    public ChatSurface surface() {
        return surface;
    }

    @Override
    public Tolls tolls() {
        return tolls;
    }

    @Override
    public String introduce() {
        return switch (api.call(new GetMe())) {
            case Called.Done<User>(User me) -> "@" + me.getUserName();
            case Called.Denied<User> denied when isOfToken(denied) -> throw new ChatAppUnavailable(
                    "Telegram does not know this token. @BotFather in Telegram shows the bot's token, or gives a new one with /token.");
            case Called.Denied<User> denied -> throw new ChatAppUnavailable(settings.api() + " does not answer now: " + denied.why());
            case Called.NeverSent<User>(String why) -> throw new ChatAppUnavailable(
                    settings.api() + " cannot be reached (" + why + "). Is the address right, and is there a way to the internet?");
            case Called.Lost<User>(String why) -> throw new ChatAppUnavailable(
                    settings.api() + " did not answer as a Bot API server does (" + why + "). Is the address right?");
        };
    }

    /** 404 is what a token gets that is none (https://core.telegram.org/bots/api#making-requests). */
    private static boolean isOfToken(Called.Denied<?> denied) {
        return denied.code() == 401 || denied.code() == 404;
    }

    @Override
    public void listen(Reception reception) {
        if (!listens.compareAndSet(false, true)) {
            throw new IllegalStateException("a bot is listened to once");
        }
        Thread.ofVirtual().name("telegram-start").start(() -> begin(reception));
    }

    private void begin(Reception reception) {
        GrowingPause pause = new GrowingPause(settings.pacing(), patience);
        Optional<Self> self = Optional.empty();
        while (self.isEmpty() && !patience.isOver()) {
            self = whoAmI();
            if (self.isEmpty()) {
                pause.pause();
            }
        }
        if (self.isPresent() && !patience.isOver()) {
            polling.begin(hearing(self.get(), reception));
            new BotCard(api).show();
        }
    }

    private Optional<Self> whoAmI() {
        Called<User> called = api.call(new GetMe());
        if (called instanceof Called.Done<User>(User me)) {
            return Optional.of(new Self(me.getId(), Optional.ofNullable(me.getUserName()).orElse("")));
        }
        if (called instanceof Called.Denied<User> denied && isOfToken(denied)) {
            LOG.error("telegram: Telegram does not know this token; nothing is heard until Samvad is started with a valid one");
            patience.end();
        } else {
            LOG.warn("telegram: {} does not answer yet ({})", settings.api(), called.why());
        }
        return Optional.empty();
    }

    private Hearing hearing(Self self, Reception reception) {
        Presses presses = new Presses(api, reception);
        Glances glances = new Glances(api, reception, settings.pacing().glance());
        Hearing.Prompt prompt = heard -> {
            switch (heard) {
                case Heard.Pressed pressed -> presses.answer(pressed);
                case Heard.PressedSomewhere pressed -> presses.answer(pressed);
                case Heard.Typed typed -> glances.answer(typed);
                case Heard.Written _, Heard.Nothing _ -> {}
            }
        };
        return new Hearing(new UpdateReader(self, settings.clock()), new Storing(reception), prompt, offset,
                new GrowingPause(settings.pacing(), patience));
    }

    @Override
    public Optional<Instant> lastHeard() {
        return polling.lastHeard();
    }

    @Override
    public void close() {
        polling.end();
    }
}
