package samvad.telegram;

import java.io.Serializable;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Call;
import okhttp3.Dispatcher;
import okhttp3.EventListener;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiValidationException;

/** Calls methods of the Bot API, once each, and tells what became of it without an exception. */
final class BotApi {
    private static final Duration LONGEST_CALL = Duration.ofSeconds(30);

    /** So that a client that never answers holds nobody up. */
    private static final Duration PATIENCE = LONGEST_CALL.plusSeconds(5);

    /** Unlike OkHttp's 5: slow calls to one chat must not keep all others waiting. */
    private static final int AT_ONCE = 64;

    /** What the library makes of a method; asked for while it makes it, in the same thread. */
    private static final ScopedValue<AtomicReference<@Nullable Call>> MADE = ScopedValue.newInstance();

    private final OkHttpClient http = http();
    private final OkHttpTelegramClient client;
    private final Duration patience;

    BotApi(TelegramSettings settings) {
        this(settings, PATIENCE);
    }

    /** @param patience how long one call may take; a test has less */
    BotApi(TelegramSettings settings, Duration patience) {
        this.client = new OkHttpTelegramClient(http, settings.token(), settings.url());
        this.patience = patience;
    }

    /** A send that OkHttp tried again by itself could arrive twice; a redirect would carry the token elsewhere. */
    private static OkHttpClient http() {
        Dispatcher dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
        dispatcher.setMaxRequests(AT_ONCE);
        dispatcher.setMaxRequestsPerHost(AT_ONCE);
        return new OkHttpClient.Builder().dispatcher(dispatcher).addInterceptor(new WholeAnswers())
                .eventListenerFactory(BotApi::noted)
                .retryOnConnectionFailure(false).followRedirects(false).callTimeout(LONGEST_CALL).readTimeout(LONGEST_CALL).build();
    }

    /** The library shows no call of its own to cancel. */
    private static EventListener noted(Call call) {
        if (MADE.isBound()) {
            MADE.get().set(call);
        }
        return EventListener.NONE;
    }

    /** What was not done in time is not done later, unless it has left already. */
    <T extends Serializable> Called<T> call(BotApiMethod<T> method) {
        AtomicReference<@Nullable Call> made = new AtomicReference<>();
        try {
            T result = ScopedValue.where(MADE, made).call(() -> client.executeAsync(method)).get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return result == null ? new Called.Lost<>("an answer without a result") : new Called.Done<>(result);
        } catch (TimeoutException e) {
            cancel(made.get());
            return new Called.Lost<>("no answer in time");
        } catch (InterruptedException e) {
            cancel(made.get());
            Thread.currentThread().interrupt();
            return new Called.Lost<>("interrupted");
        } catch (ExecutionException | TelegramApiException e) {
            return failed(e);
        }
    }

    private static void cancel(@Nullable Call call) {
        if (call != null) {
            call.cancel();
        }
    }

    /** Calls a method nobody waits for. */
    void callAside(BotApiMethod<? extends Serializable> method) {
        try {
            CompletableFuture<? extends Serializable> unused = client.executeAsync(method);
        } catch (TelegramApiException e) {
            // what is only shown in passing may fail
        }
    }

    /** Closes connections nobody uses now; a call may still be made. Its threads are virtual and end with their calls. */
    void rest() {
        http.connectionPool().evictAll();
    }

    /** Messages of exceptions are left out: OkHttp's may hold the address with the token in it. */
    private static <T> Called<T> failed(Throwable failure) {
        String why = failure.getClass().getSimpleName();
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TelegramApiRequestException denied && denied.getErrorCode() != null && denied.getErrorCode() > 0) {
                return new Called.Denied<>(denied.getErrorCode(), Optional.ofNullable(denied.getApiResponse()).orElse(""),
                        Optional.ofNullable(denied.getParameters()));
            }
            if (cause instanceof TelegramApiValidationException) {
                // the library did not send what Telegram would not take
                return new Called.Denied<>(400, "not valid", Optional.empty());
            }
            if (cause instanceof ConnectException || cause instanceof UnknownHostException || cause instanceof NoRouteToHostException) {
                return new Called.NeverSent<>(cause.getClass().getSimpleName());
            }
            why = cause.getClass().getSimpleName();
        }
        return new Called.Lost<>(why);
    }
}
