package samvad.slack;

import com.slack.api.model.block.element.RichTextElement;
import java.util.Map;

/**
 * Bold words in prose. The client's own style also sends what Slack knows for other elements only
 * (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block#text-element-type).
 */
final class BoldText implements RichTextElement {
    private final String type = "text";
    private final String text;
    private final Map<String, Boolean> style = Map.of("bold", true);

    BoldText(String text) {
        this.text = text;
    }

    @Override
    public String getType() {
        return type;
    }

    String text() {
        return text;
    }

    Map<String, Boolean> style() {
        return style;
    }
}
