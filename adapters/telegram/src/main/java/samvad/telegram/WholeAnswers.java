package samvad.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import okhttp3.Interceptor;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer to its end and looks whether it is one of the Bot API before the library does: the library's future never
 * completes if the connection is cut inside an answer or the answer has no {@code ok}.
 */
final class WholeAnswers implements Interceptor {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public Response intercept(Chain chain) throws IOException {
        try (Response response = chain.proceed(chain.request())) {
            ResponseBody body = response.body();
            String text = body == null ? "" : body.string();
            if (!isAnswer(text)) {
                throw new IOException("not an answer of the Bot API: " + response.code());
            }
            return response.newBuilder().body(ResponseBody.create(text, body == null ? null : body.contentType())).build();
        }
    }

    private static boolean isAnswer(String text) {
        JsonNode answer = tree(text);
        return answer != null && answer.path("ok").isBoolean();
    }

    /** Null if it is no JSON. */
    static @Nullable JsonNode tree(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            return null;
        }
    }
}
