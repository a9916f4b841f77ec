package samvad.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.app_backend.interactive_components.ActionResponseSender;
import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import samvad.engine.chat.Delivery;

/** Calls Slack, each time once: Slack's own client waits for no rates, and its connections repeat nothing by themselves. */
final class WebApi {
    private static final Duration PATIENT = Duration.ofSeconds(20);

    /** Somebody's click is to be acknowledged within 3 s (https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response). */
    private static final Duration QUICK = Duration.ofMillis(1_200);

    private final Slack patient;
    private final Slack quick;
    private final SlackSettings settings;

    /** A method of the Web API. */
    interface Call<R extends SlackApiTextResponse> {
        R make(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** What came of a call. */
    sealed interface Result<R> {
        record Done<R>(R response) implements Result<R> {}

        /** @param error Slack's word for it; empty if Slack did not say one */
        record Failed<R>(String error, Delivery delivery) implements Result<R> {}
    }

    WebApi(SlackSettings settings) {
        this.settings = settings;
        this.patient = slack(settings, PATIENT);
        this.quick = slack(settings, QUICK);
    }

    <R extends SlackApiTextResponse> Result<R> call(Call<R> call) {
        return call(patient, call, true);
    }

    /** For what posts in a channel, where the limits are each channel's own. */
    <R extends SlackApiTextResponse> Result<R> callInChannel(Call<R> call) {
        return call(patient, call, false);
    }

    /** For what somebody is waiting for before they see anything. */
    <R extends SlackApiTextResponse> Result<R> callQuickly(Call<R> call) {
        return call(quick, call, true);
    }

    /** Posts to a response_url; the status of HTTP, or what came of it otherwise. */
    Result<Integer> respond(String responseUrl, ActionResponse response) {
        try {
            int status = new ActionResponseSender(patient).send(responseUrl, response).getCode();
            return status >= 200 && status < 300 ? new Result.Done<>(status)
                    : new Result.Failed<>("", Outcomes.ofStatus(status, Duration.ofSeconds(1), false));
        } catch (IOException failure) {
            return new Result.Failed<>("", Outcomes.of(failure));
        } catch (RuntimeException failure) {
            return new Result.Failed<>("", new Delivery.Unknown("unreadable: " + failure.getClass().getSimpleName()));
        }
    }

    /** What Bolt is built with. */
    Slack slack() {
        return patient;
    }

    private <R extends SlackApiTextResponse> Result<R> call(Slack slack, Call<R> call, boolean everywhere) {
        try {
            R response = call.make(slack.methods(settings.secrets().botToken()));
            return response.isOk() ? new Result.Done<>(response)
                    : new Result.Failed<>(Outcomes.word(response.getError()), Outcomes.ofError(response.getError(), everywhere));
        } catch (SlackApiException failure) {
            return new Result.Failed<>("", Outcomes.of(failure, everywhere));
        } catch (IOException failure) {
            return new Result.Failed<>("", Outcomes.of(failure));
        } catch (RuntimeException failure) {
            // an answer that is no JSON: what was asked for may have been done
            return new Result.Failed<>("", new Delivery.Unknown("unreadable: " + failure.getClass().getSimpleName()));
        }
    }

    private static Slack slack(SlackSettings settings, Duration patience) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl());
        config.setStatsEnabled(false);
        config.setHttpClientCallTimeoutMillis((int) patience.toMillis());
        config.setHttpClientReadTimeoutMillis((int) patience.toMillis());
        // OkHttp would post again when a connection breaks, and people would read an answer twice
        OkHttpClient once = SlackHttpClient.buildOkHttpClient(config).newBuilder().retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(5, 15, TimeUnit.SECONDS)).build();
        return Slack.getInstance(config, new SlackHttpClient(once));
    }
}
