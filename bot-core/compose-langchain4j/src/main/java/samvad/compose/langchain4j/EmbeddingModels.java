package samvad.compose.langchain4j;

import dev.langchain4j.http.client.jdk.JdkHttpClient;
import dev.langchain4j.model.embedding.EmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxEmbeddingModel;
import dev.langchain4j.model.openai.OpenAiEmbeddingModel;
import java.net.http.HttpClient;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.vectors.VectorsUnavailable;

/** Makes the embeddings Samvad can use. None is connected or loaded before the first text. */
public final class EmbeddingModels {
    private EmbeddingModels() {}

    /** Any server that speaks OpenAI's embeddings. */
    public static TextEmbedding openAiCompatible(ModelEndpoint endpoint, TextPrefixes prefixes) {
        // the name is kept on disk, and an address may hold a password
        String name = "openai " + endpoint.modelName() + " at " + endpoint.baseUrl().replaceFirst("//[^/@]*@", "//");
        return new LangChain4jEmbedding(() -> client(endpoint), () -> name, prefixes);
    }

    private static EmbeddingModel client(ModelEndpoint endpoint) {
        return OpenAiEmbeddingModel.builder()
                // as for the chat models
                .httpClientBuilder(JdkHttpClient.builder()
                        .httpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)))
                .baseUrl(endpoint.baseUrl())
                .apiKey(endpoint.key())
                .modelName(endpoint.modelName())
                .timeout(endpoint.timeout())
                .maxRetries(0)
                .logRequests(false)
                .logResponses(false)
                .build();
    }

    /** A model that runs in this process, from files of the user's own. */
    public static TextEmbedding onnx(OnnxFiles files, TextPrefixes prefixes) {
        return new LangChain4jEmbedding(() -> loaded(files), files::fingerprint, prefixes);
    }

    private static EmbeddingModel loaded(OnnxFiles files) {
        // or DJL, which cuts texts into tokens, tells its makers where it runs and looks for a build of itself
        System.setProperty("ai.djl.offline", "true");
        try {
            return new OnnxEmbeddingModel(files.model(), files.tokenizer(), files.pooling().mode());
        } catch (LinkageError e) {
            throw new VectorsUnavailable("this Samvad was built without the ONNX runtime, or it does not run on this machine", e);
        } catch (RuntimeException e) {
            throw new VectorsUnavailable(files.model().getFileName() + " and " + files.tokenizer().getFileName()
                    + " cannot be loaded as an ONNX model and its tokenizer: " + e.getMessage(), e);
        }
    }

    /** Whether what ONNX models run on is part of this Samvad. */
    public static boolean canRunOnnx() {
        try {
            // by name, without loading what is native in it
            Class.forName("ai.onnxruntime.OrtEnvironment", false, EmbeddingModels.class.getClassLoader());
            Class.forName("ai.djl.huggingface.tokenizers.HuggingFaceTokenizer", false, EmbeddingModels.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
