package samvad.compose.langchain4j;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.http.client.jdk.JdkHttpClientBuilder;
import dev.langchain4j.model.anthropic.AnthropicChatModel;
import dev.langchain4j.model.anthropic.AnthropicStreamingChatModel;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiChatModel;
import dev.langchain4j.model.googleai.GoogleAiGeminiStreamingChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import dev.langchain4j.model.ollama.OllamaStreamingChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.model.openai.OpenAiStreamingChatModel;
import java.net.http.HttpClient;

/**
 * The chat models Samvad can speak to. None is connected before the first question, and none tries again by itself: a person waits,
 * and the client also logs what it retries, key and all.
 *
 * @param whole answers at once
 * @param streamed answers as it is written
 */
public record ChatModels(ChatModel whole, StreamingChatModel streamed) {
    /** Far more than an answer has, for a server that has to be told. */
    private static final int MOST_TOKENS = 1024;

    public static ChatModels of(ModelProvider provider, ModelEndpoint endpoint) {
        return switch (provider) {
            case OPENAI -> new ChatModels(openAi(endpoint), openAiStreamed(endpoint));
            case OLLAMA -> new ChatModels(ollama(endpoint), ollamaStreamed(endpoint));
            case ANTHROPIC -> new ChatModels(anthropic(endpoint), anthropicStreamed(endpoint));
            case GEMINI -> new ChatModels(gemini(endpoint), geminiStreamed(endpoint));
        };
    }

    /** Some local servers stumble over the offer of HTTP/2 that the JDK's client makes unasked. */
    private static JdkHttpClientBuilder http() {
        return JdkHttpClient.builder().httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1));
    }

    private static ChatModel openAi(ModelEndpoint endpoint) {
        return OpenAiChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0).maxRetries(0)
                .logRequests(false).logResponses(false).build();
    }

    private static StreamingChatModel openAiStreamed(ModelEndpoint endpoint) {
        return OpenAiStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0)
                .logRequests(false).logResponses(false).build();
    }

    private static ChatModel ollama(ModelEndpoint endpoint) {
        return OllamaChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).modelName(endpoint.modelName())
                .timeout(endpoint.timeout()).temperature(0.0).maxRetries(0).logRequests(false).logResponses(false).build();
    }

    private static StreamingChatModel ollamaStreamed(ModelEndpoint endpoint) {
        return OllamaStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).modelName(endpoint.modelName())
                .timeout(endpoint.timeout()).temperature(0.0).logRequests(false).logResponses(false).build();
    }

    private static ChatModel anthropic(ModelEndpoint endpoint) {
        return AnthropicChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0).maxTokens(MOST_TOKENS).maxRetries(0)
                .logRequests(false).logResponses(false).build();
    }

    private static StreamingChatModel anthropicStreamed(ModelEndpoint endpoint) {
        return AnthropicStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0).maxTokens(MOST_TOKENS)
                .logRequests(false).logResponses(false).build();
    }

    private static ChatModel gemini(ModelEndpoint endpoint) {
        return GoogleAiGeminiChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0).maxRetries(0)
                .logRequests(false).logResponses(false).build();
    }

    private static StreamingChatModel geminiStreamed(ModelEndpoint endpoint) {
        return GoogleAiGeminiStreamingChatModel.builder().httpClientBuilder(http()).baseUrl(endpoint.baseUrl()).apiKey(endpoint.key())
                .modelName(endpoint.modelName()).timeout(endpoint.timeout()).temperature(0.0)
                .logRequests(false).logResponses(false).build();
    }
}
