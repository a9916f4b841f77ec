package samvad.compose.langchain4j;

import java.util.Locale;
import java.util.Optional;

/** Whose language a model's server speaks. */
public enum ModelProvider {
    /** Any server with OpenAI's chat completions. */
    OPENAI(Optional.empty()),
    /** Ollama's own. */
    OLLAMA(Optional.of("http://localhost:11434")),
    ANTHROPIC(Optional.of("https://api.anthropic.com/v1/")),
    GEMINI(Optional.of("https://generativelanguage.googleapis.com/v1beta"));

    private final Optional<String> baseUrl;

    ModelProvider(Optional<String> baseUrl) {
        this.baseUrl = baseUrl;
    }

    /** Where it is spoken to unless something else is set; empty where that has to be set. */
    public Optional<String> baseUrl() {
        return baseUrl;
    }

    /** As the setting names it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Empty for what names none. */
    public static Optional<ModelProvider> ofKey(String key) {
        for (ModelProvider provider : values()) {
            if (provider.key().equals(key)) {
                return Optional.of(provider);
            }
        }
        return Optional.empty();
    }
}
