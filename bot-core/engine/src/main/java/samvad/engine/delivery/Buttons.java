package samvad.engine.delivery;

import java.util.ArrayList;
import java.util.List;
import samvad.engine.chat.Command;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.desk.Phrases;

/** The buttons under an answer: to rate it, and to share one that only one person sees. */
final class Buttons {
    /** Under answers only: what supports no sentence has nothing to rate. */
    Reply under(Reply reply, Command command, Incoming incoming) {
        boolean answers = (command instanceof Command.Ask || command instanceof Command.Start || command instanceof Command.Which)
                && reply.blocks().stream().anyMatch(Block.Said.class::isInstance);
        if (!answers) {
            return reply;
        }
        Phrases phrases = Phrases.in(reply.language());
        List<Choice> choices = new ArrayList<>(List.of(
                new Choice(phrases.say("helpful-button"), "/helpful"),
                new Choice(phrases.say("unhelpful-button"), "/unhelpful")));
        if (incoming.address().onlyFor().isPresent()) {
            choices.add(new Choice(phrases.say("share-button"), "/share " + incoming.key()));
        }
        return reply.with(new Block.Choices(choices));
    }
}
