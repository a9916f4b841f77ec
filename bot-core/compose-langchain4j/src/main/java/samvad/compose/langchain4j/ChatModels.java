package samvad.compose.langchain4j;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.net.http.HttpClient;

/** Makes the chat models Samvad can speak to. None is connected before the first question. */
public final class ChatModels {
    private ChatModels() {}

    /** Any server that speaks OpenAI's chat completions. */
    public static ChatModel openAiCompatible(ModelEndpoint endpoint) {
        return OpenAiChatModel.builder()
                // some local servers stumble over the offer of HTTP/2 that the JDK's client makes unasked
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.key())
                .modelName(endpoint.modelName())
                .timeout(endpoint.timeout())
                .temperature(0.0)
                // a person waits, and the articles can be quoted at once; the client also logs what it retries, key and all
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }
}
