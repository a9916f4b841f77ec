package samvad.slack;

import com.slack.api.model.block.LayoutBlock;
import java.util.List;

/**
 * A reply as Slack takes it.
 *
 * @param text all its words, for notifications and for screen readers
 */
record Said(String text, List<LayoutBlock> blocks) {
    Said {
        blocks = List.copyOf(blocks);
    }

    /** When Slack does not take the blocks. */
    Said withoutBlocks() {
        return new Said(text, List.of());
    }

    @Override
    public String toString() {
        return "a message of " + blocks.size() + " blocks";
    }
}
