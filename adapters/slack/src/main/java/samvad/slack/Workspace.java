package samvad.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Delivery;
import samvad.engine.delivery.ChatAppUnavailable;

/** Where Samvad is installed, and who it is there. */
final class Workspace {
    private final WebApi api;
    private volatile @Nullable Identity known;

    /** @param team the workspace's id */
    record Identity(String team, String teamName, String user, String name) {}

    Workspace(WebApi api) {
        this.api = api;
    }

    /** Asked once; throws {@link ChatAppUnavailable} while Slack does not say. */
    Identity identity() {
        Identity identity = known;
        return identity != null ? identity : ask();
    }

    /** Asks anew. */
    Identity ask() {
        return switch (api.callQuickly(methods -> methods.authTest(test -> test))) {
            case WebApi.Result.Done<AuthTestResponse>(var who) -> {
                Identity identity = new Identity(who.getTeamId(), who.getTeam(), who.getUserId(), who.getUser());
                known = identity;
                yield identity;
            }
            case WebApi.Result.Failed<AuthTestResponse>(var error, var delivery) -> throw new ChatAppUnavailable(wayOut(error, delivery));
        };
    }

    private static String wayOut(String error, Delivery delivery) {
        if (Outcomes.isOfToken(error)) {
            return "Slack does not accept the bot token (" + error
                    + "). Copy the Bot User OAuth Token (xoxb-…) of the app anew; api.slack.com/apps, OAuth & Permissions, shows it.";
        }
        return switch (delivery) {
            case Delivery.NotAllowedNow _ -> "Slack asks to wait before it is asked again.";
            case Delivery.NotSent(String why) -> "Slack cannot be reached (" + why + "). Look at the network and at the address of its API.";
            case Delivery.Unknown(String why) -> "Slack did not answer (" + why + ").";
            case Delivery.Refused(String why) -> "Slack refuses (" + why + ").";
            case Delivery.Blocked(String why) -> "Slack refuses (" + why + ").";
            case Delivery.Sent _, Delivery.Passing _, Delivery.Moved _ -> "Slack did not answer.";
        };
    }
}
