package samvad.slack;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/**
 * The message a question is about, as the window keeps it while somebody types.
 *
 * @param responseUrl where the asker can be answered if Samvad is not let into the channel
 */
record AboutMessage(String channel, String thread, Optional<String> responseUrl, String words) {
    /** The window keeps 3000 characters (https://docs.slack.dev/reference/views/modal-views); an escaped one may take six. */
    private static final int LONGEST = 400;

    private static final ObjectMapper JSON = new ObjectMapper();

    AboutMessage {
        words = words.length() <= LONGEST ? words : words.substring(0, Cutting.before(words, LONGEST));
    }

    String metadata() {
        ObjectNode json = JSON.createObjectNode().put("channel", channel).put("thread", thread).put("words", words);
        responseUrl.ifPresent(url -> json.put("reply", url));
        return json.toString();
    }

    static AboutMessage of(String metadata) {
        try {
            JsonNode json = JSON.readTree(metadata);
            return new AboutMessage(json.path("channel").asText(), json.path("thread").asText(),
                    Optional.ofNullable(json.path("reply").asText(null)), json.path("words").asText());
        } catch (JsonProcessingException notOurs) {
            throw new IllegalArgumentException("The window holds nothing of Samvad's");
        }
    }

    @Override
    public String toString() {
        return "about " + channel + "/" + thread;
    }
}
