package samvad.telegram;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.objects.User;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Membership;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.Reception;
import samvad.engine.delivery.Tolls;

/** A Telegram bot: polls for what people write, and speaks. No connection is opened before it is asked to introduce itself or to listen. */
public final class TelegramApp implements ChatApp {
    private final TelegramSettings settings;
    private final Tolls tolls;
    private final BotApi sending;
    private final BotApi aside;
    private final TelegramSurface surface;
    private final TelegramMembership membership;
    private final OpenTime openTime = new OpenTime();
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
        this.sending = new BotApi(settings);
        this.aside = new BotApi(settings);
        this.surface = new TelegramSurface(sending, aside, new DeliveryOfCall(settings.clock()));
        this.membership = new TelegramMembership(aside, settings.clock());
        this.polling = new LongPolling(settings, openTime, offset);
    }

    @Override
    public ChatSurface surface() {
        return surface;
    }

    @Override
    public Membership membership() {
        return membership;
    }

    @Override
    public Tolls tolls() {
        return tolls;
    }

    @Override
    public String introduce() {
        return switch (aside.call(new GetMe())) {
            case Called.Done<User>(User me) -> "@" + me.getUserName();
            case Called.Denied<User> denied when denied.isOfToken() -> throw new ChatAppUnavailable(
                    "Telegram does not know this token. @BotFather in Telegram shows the bot's token, or gives a new one with /token.");
            case Called.Denied<User> denied -> throw new ChatAppUnavailable(settings.api() + " does not answer now: " + denied.why());
            case Called.NeverSent<User>(String why) -> throw new ChatAppUnavailable(
                    settings.api() + " cannot be reached (" + why + "). Is the address right, and is there a way to the internet?");
            case Called.Lost<User>(String why) -> throw new ChatAppUnavailable(
                    settings.api() + " did not answer as a Bot API server does (" + why + "). Is the address right?");
        };
    }

    @Override
    public void listen(Reception reception) {
        if (!listens.compareAndSet(false, true)) {
            throw new IllegalStateException("a bot is listened to once");
        }
        Thread.ofVirtual().name("telegram-start").start(() -> begin(reception));
    }

    private void begin(Reception reception) {
        Optional<Self> self = new Introduction(aside, settings, openTime).self();
        if (self.isPresent() && !openTime.isOver()) {
            polling.begin(hearing(self.get(), reception));
            new BotCard(aside).show();
        }
    }

    private Hearing hearing(Self self, Reception reception) {
        Presses presses = new Presses(aside, reception);
        Glances glances = new Glances(aside, reception, settings.pacing().glance());
        Hearing.Prompt prompt = heard -> {
            switch (heard) {
                case Heard.Pressed pressed -> presses.answer(pressed);
                case Heard.PressedSomewhere pressed -> presses.answer(pressed);
                case Heard.Typed typed -> glances.answer(typed);
                case Heard.Written _, Heard.Nothing _ -> {}
            }
        };
        return new Hearing(new UpdateReader(self, settings.clock()), new Storing(reception), prompt, offset,
                new GrowingPause(settings.pacing(), openTime));
    }

    @Override
    public Optional<Instant> lastHeard() {
        return polling.lastHeard();
    }

    @Override
    public void close() {
        polling.end();
        // neither is shut: the surface has last words
        aside.rest();
        sending.rest();
    }
}
