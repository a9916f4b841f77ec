package samvad.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands between the library's poller and the network, and lets only answers through that the poller can live with; on everything else it
 * waits here and polls again. Left alone, the poller ignores how long Telegram wants it to wait, and ends or circles on what it cannot read.
 */
final class PatientPolling implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(PatientPolling.class);
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient network;
    private final TelegramSettings.Pacing pacing;
    private final OpenTime openTime;
    private final ReadableUpdates readableUpdates;
    private final Runnable cameBack;
    private final GrowingPause growingPause;
    private final Set<String> troubles = new HashSet<>();

    /**
     * @param network what calls go through; cancelling them there ends a poll without the poller taking it for a failure
     * @param cameBack told of each poll that came back
     */
    PatientPolling(OkHttpClient network, TelegramSettings.Pacing pacing, OpenTime openTime, ReadableUpdates readableUpdates, Runnable cameBack) {
        this.network = network;
        this.pacing = pacing;
        this.openTime = openTime;
        this.readableUpdates = readableUpdates;
        this.cameBack = cameBack;
        this.growingPause = new GrowingPause(pacing, openTime);
    }

    @Override
    public Response intercept(Chain chain) {
        while (!openTime.isOver()) {
            Optional<Response> answer = answer(chain.request());
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        return response(chain.request(), isPoll(chain.request()) ? "{\"ok\":true,\"result\":[]}" : "{\"ok\":true,\"result\":true}");
    }

    private Optional<Response> answer(Request request) {
        try (Response response = network.newCall(request).execute()) {
            ResponseBody body = response.body();
            String text = body == null ? "" : body.string();
            JsonNode answer = WholeAnswers.tree(text);
            if (response.isSuccessful() && answer != null && answer.path("ok").asBoolean()) {
                return Optional.of(response(request, good(request, answer, text)));
            }
            waitOut(response.code(), answer == null ? 0 : answer.path("parameters").path("retry_after").asInt(0));
        } catch (IOException e) {
            if (!openTime.isOver()) {
                // not its message: that may hold the address with the token
                say("cannot be reached (" + e.getClass().getSimpleName() + ")");
                growingPause.pause();
            }
        }
        return Optional.empty();
    }

    private String good(Request request, JsonNode answer, String text) {
        growingPause.reset();
        if (!troubles.isEmpty()) {
            LOG.info("telegram: answers again");
            troubles.clear();
        }
        if (!isPoll(request)) {
            return text;
        }
        cameBack.run();
        return readableUpdates.of(answer);
    }

    /** The codes are HTTP's; 404 is what a token gets that is none. */
    private void waitOut(int code, int retryAfter) {
        switch (code) {
            case 401, 404 -> {
                if (troubles.add("token")) {
                    LOG.error("telegram: Telegram does not take the token ({}); nothing is heard until it does, and that is tried again. "
                            + "A new token needs a new start", code);
                }
                openTime.pause(pacing.longestPause());
            }
            case 409 -> {
                say("has another instance polling with the same token; this one stands by");
                openTime.pause(pacing.standBy());
            }
            case 429 -> {
                say("asks for a pause");
                openTime.pause(retryAfter > 0 ? Duration.ofSeconds(retryAfter) : pacing.standBy());
            }
            default -> {
                say("failed (" + code + ")");
                growingPause.pause();
            }
        }
    }

    /** Each trouble once, however long it lasts. */
    private void say(String why) {
        if (troubles.add(why)) {
            LOG.warn("telegram: Telegram {}; will be tried again until it works", why);
        }
    }

    private static boolean isPoll(Request request) {
        return request.url().pathSegments().getLast().equalsIgnoreCase("getUpdates");
    }

    private static Response response(Request request, String body) {
        return new Response.Builder().request(request).protocol(Protocol.HTTP_1_1).code(200).message("OK")
                .body(ResponseBody.create(body, JSON)).build();
    }
}
