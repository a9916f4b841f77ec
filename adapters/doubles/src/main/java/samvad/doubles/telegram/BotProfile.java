package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What the bot has set about itself: name, descriptions and commands, by language and scope. */
final class BotProfile {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> commands = new HashMap<>();

    /** An empty text removes what stood for that language. */
    void setText(String what, String language, String text) {
        if (text.isEmpty()) {
            texts.remove(what + "/" + language);
        } else {
            texts.put(what + "/" + language, text);
        }
    }

    /**
     * The text for a language, or else the one for all.
     *
     * @see <a href="https://core.telegram.org/bots/api#setmyname">language_code</a>
     */
    String text(String what, String language) {
        return Optional.ofNullable(texts.get(what + "/" + language)).orElse(texts.getOrDefault(what + "/", ""));
    }

    void setCommands(String scope, String language, JsonNode list) {
        commands.put(scope + "/" + language, list);
    }

    Optional<JsonNode> commands(String scope, String language) {
        return Optional.ofNullable(commands.get(scope + "/" + language));
    }
}
