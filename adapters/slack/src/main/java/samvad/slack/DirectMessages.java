package samvad.slack;

import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import java.util.List;
import samvad.engine.chat.Address;
import samvad.engine.delivery.ChatAppUnavailable;

/** Where each person's direct messages with Samvad are. */
final class DirectMessages {
    private final WebApi api;
    private final Heard heard;
    private final Recent<String> channels = new Recent<>();

    DirectMessages(WebApi api, Heard heard) {
        this.api = api;
        this.heard = heard;
    }

    /** Slack has told it without being asked. */
    void note(String user, String channel) {
        channels.keep(user, channel);
    }

    /** Asks Slack the first time; throws {@link ChatAppUnavailable} if it does not say. */
    Address of(String user) {
        String channel = channels.find(user).orElseGet(() -> open(user));
        note(user, channel);
        return heard.address(channel, null);
    }

    private String open(String user) {
        return switch (api.callQuickly(methods -> methods.conversationsOpen(open -> open.users(List.of(user))))) {
            case WebApi.Result.Done<ConversationsOpenResponse>(var response) -> response.getChannel().getId();
            case WebApi.Result.Failed<ConversationsOpenResponse>(var error, var _) ->
                    throw new ChatAppUnavailable("Slack did not open the direct messages (" + error + ").");
        };
    }
}
