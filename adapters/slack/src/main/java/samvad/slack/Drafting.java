package samvad.slack;

import java.util.Set;
import java.util.function.Function;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Reply;

/** Finds the form of a reply that Slack takes: with feedback buttons, else with plain ones, else as text alone. */
final class Drafting {
    /** Slack does not take the blocks; the message was not sent. */
    private static final Set<String> BLOCKS_REFUSED =
            Set.of("invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long", "unsupported_block_type");

    private volatile Buttons buttons = Buttons.WITH_FEEDBACK;

    Delivery say(Reply reply, Function<Said, Delivery> way) {
        Delivery delivery = way.apply(render(reply));
        if (isRefused(delivery) && buttons == Buttons.WITH_FEEDBACK && rates(reply)) {
            delivery = way.apply(ReplyBlocks.render(reply, Buttons.PLAIN));
            if (delivery instanceof Delivery.Sent) {
                buttons = Buttons.PLAIN;
            }
        }
        return isRefused(delivery) ? way.apply(render(reply).withoutBlocks()) : delivery;
    }

    Said render(Reply reply) {
        return ReplyBlocks.render(reply, buttons);
    }

    private static boolean isRefused(Delivery delivery) {
        return delivery instanceof Delivery.Refused(String why) && BLOCKS_REFUSED.contains(why);
    }

    private static boolean rates(Reply reply) {
        return reply.blocks().stream().anyMatch(block ->
                block instanceof Reply.Block.Choices(var choices) && choices.stream().anyMatch(Buttons::isRating));
    }
}
