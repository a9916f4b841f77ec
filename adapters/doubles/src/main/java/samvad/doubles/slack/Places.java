package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Finds the conversation and the message a call speaks of, and says why the bot may not touch them. */
final class Places {
    private final Workspace workspace;

    Places(Workspace workspace) {
        this.workspace = workspace;
    }

    /** A person's id stands for the direct conversation: https://docs.slack.dev/reference/methods/chat.postMessage#channels */
    Optional<SlackChannel> channel(JsonNode arguments) {
        String id = arguments.path("channel").asText();
        return workspace.channel(id).or(() -> workspace.person(id).map(workspace::direct));
    }

    Optional<SlackMessage> message(Optional<SlackChannel> channel, JsonNode arguments) {
        // an ephemeral message is kept nowhere: https://docs.slack.dev/reference/methods/chat.postEphemeral
        return channel.flatMap(each -> each.message(arguments.path("ts").asText())).filter(each -> !each.ephemeral());
    }

    /** https://docs.slack.dev/reference/methods/chat.postMessage#errors */
    Optional<String> refusalToPost(Optional<SlackChannel> channel) {
        return channel.map(each -> {
                    boolean everywhere = each.kind() == SlackChannel.Kind.PUBLIC
                            && workspace.app().scopes().contains(SlackMethods.ANYWHERE);
                    if (each.archived()) {
                        return Optional.of("is_archived");
                    }
                    return each.botIsMember() || everywhere ? Optional.<String>empty() : Optional.of("not_in_channel");
                })
                .orElse(Optional.of("channel_not_found"));
    }

    /** @param notYours the error for a message of somebody else */
    Optional<String> refusalToChange(Optional<SlackChannel> channel, Optional<SlackMessage> message, String notYours) {
        if (channel.isEmpty()) {
            return Optional.of("channel_not_found");
        }
        if (channel.get().archived()) {
            return Optional.of("is_archived");
        }
        return message.map(each -> each.byBot() ? Optional.<String>empty() : Optional.of(notYours))
                .orElse(Optional.of("message_not_found"));
    }
}
