package samvad.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.longpolling.BotSession;
import org.telegram.telegrambots.longpolling.interfaces.LongPollingUpdateConsumer;
import org.telegram.telegrambots.longpolling.util.ExponentialBackOff;
import org.telegram.telegrambots.meta.api.methods.updates.GetUpdates;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;

/**
 * Polls for updates with the library's session, one after the other, from an offset of its own: the session's would confirm what could
 * not be stored. A webhook that was set is taken away by the session when it starts.
 */
final class LongPolling {
    private static final Logger LOG = LoggerFactory.getLogger(LongPolling.class);

    /** What is handled; nothing else is delivered (https://core.telegram.org/bots/api#update). */
    private static final List<String> HANDLED = List.of("message", "edited_message", "channel_post", "callback_query", "inline_query");

    /** Longer than Telegram holds a poll. */
    private static final Duration GRACE = Duration.ofSeconds(15);

    /** For what is being handed in when all ends. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);

    private final TelegramSettings settings;
    private final OpenTime openTime;
    private final PollOffset offset;
    private final OkHttpClient network;
    private final OkHttpClient http;
    private final ScheduledExecutorService executor =
            Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform().name("telegram-polling").daemon().factory());
    private volatile Optional<BotSession> running = Optional.empty();
    private volatile Optional<Instant> lastHeard = Optional.empty();

    LongPolling(TelegramSettings settings, OpenTime openTime, PollOffset offset) {
        this.settings = settings;
        this.openTime = openTime;
        this.offset = offset;
        Clock clock = settings.clock();
        this.network = new OkHttpClient.Builder().followRedirects(false).readTimeout(settings.pacing().poll().plus(GRACE)).build();
        PatientPolling patient = new PatientPolling(network, settings.pacing(), openTime, new ReadableUpdates(offset),
                () -> lastHeard = Optional.of(clock.instant()));
        this.http = new OkHttpClient.Builder().addInterceptor(patient).build();
    }

    /** Returns when polling has begun, however long that takes, or when all is over. */
    void begin(LongPollingUpdateConsumer consumer) {
        BotSession session = new BotSession(new ObjectMapper(), http, executor, settings.token(), settings::url,
                _ -> request(), ExponentialBackOff::new, updates -> {
                    if (!openTime.isOver()) {
                        consumer.consume(updates);
                    }
                });
        running = Optional.of(session);
        try {
            session.start();
        } catch (TelegramApiException | RejectedExecutionException e) {
            if (!openTime.isOver()) {
                LOG.error("telegram: polling did not begin ({})", e.getClass().getSimpleName());
            }
        }
    }

    private GetUpdates request() {
        // what could not be stored must get past the session's own filter when it comes again
        running.ifPresent(session -> session.getLastReceivedUpdate().set(0));
        if (openTime.isOver()) {
            running.ifPresent(BotSession::stop);
        }
        return new GetUpdates(offset.next(), 100, (int) settings.pacing().poll().toSeconds(), HANDLED);
    }

    Optional<Instant> lastHeard() {
        return lastHeard;
    }

    /** Waits a little for what is being handed in. */
    void end() {
        openTime.end();
        running.ifPresent(BotSession::stop);
        network.dispatcher().cancelAll();
        executor.shutdown();
        try {
            if (!executor.awaitTermination(LAST_WORDS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("telegram: something was still being handed in at the end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        network.connectionPool().evictAll();
    }
}
