package samvad.slack;

import com.slack.api.model.block.ActionsBlock;
import com.slack.api.model.block.ContextActionsBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.FeedbackButtonObject;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.block.element.FeedbackButtonsElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.chat.Reply;
import samvad.engine.language.PlainText;

/** Renders buttons: the two that rate an answer as Slack's own feedback buttons, unless this workspace does not take them. */
enum Buttons {
    /** https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
    WITH_FEEDBACK,
    PLAIN;

    /** The action_id of each button; what is pressed stands in its value. */
    static final Pattern PRESSED = Pattern.compile("samvad:\\d+|samvad:feedback");

    static final String HELPFUL = "/helpful";
    static final String UNHELPFUL = "/unhelpful";

    /** https://docs.slack.dev/reference/block-kit/block-elements/button-element */
    private static final int LONGEST_LABEL = 75;

    /** https://docs.slack.dev/reference/block-kit/blocks/actions-block */
    static final int MOST = 25;

    /** More would wrap where they happen to. */
    private static final int IN_A_ROW = 5;

    List<LayoutBlock> of(List<Reply.Choice> choices) {
        Optional<Reply.Choice> helpful = find(choices, HELPFUL);
        Optional<Reply.Choice> unhelpful = find(choices, UNHELPFUL);
        boolean feedback = this == WITH_FEEDBACK && helpful.isPresent() && unhelpful.isPresent();
        List<LayoutBlock> blocks = new ArrayList<>();
        List<BlockElement> plain = new ArrayList<>();
        for (int n = 0; n < choices.size(); n++) {
            Reply.Choice choice = choices.get(n);
            if (!(feedback && isRating(choice))) {
                plain.add(ButtonElement.builder().actionId("samvad:" + n).value(choice.command())
                        .text(ReplyBlocks.plain(label(choice))).build());
            }
        }
        for (int n = 0; n < plain.size(); n += IN_A_ROW) {
            blocks.add(ActionsBlock.builder().elements(plain.subList(n, Math.min(plain.size(), n + IN_A_ROW))).build());
        }
        if (feedback) {
            blocks.add(ContextActionsBlock.builder().elements(List.of(FeedbackButtonsElement.builder().actionId("samvad:feedback")
                    .positiveButton(rating(helpful.orElseThrow())).negativeButton(rating(unhelpful.orElseThrow())).build())).build());
        }
        return blocks;
    }

    static boolean isRating(Reply.Choice choice) {
        return choice.command().equals(HELPFUL) || choice.command().equals(UNHELPFUL);
    }

    private static Optional<Reply.Choice> find(List<Reply.Choice> choices, String command) {
        return choices.stream().filter(choice -> choice.command().equals(command)).findFirst();
    }

    private static FeedbackButtonObject rating(Reply.Choice choice) {
        return FeedbackButtonObject.builder().text(ReplyBlocks.plain(label(choice))).value(choice.command()).build();
    }

    private static String label(Reply.Choice choice) {
        String label = PlainText.of(choice.label());
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, Cutting.before(label, LONGEST_LABEL - 1)) + "…";
    }
}
