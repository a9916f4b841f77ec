package samvad.slack;

import com.slack.api.bolt.App;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TokensRevokedEvent;

/** Hears that Samvad is no longer wanted in a workspace: what it kept of it goes. */
final class Departure {
    private final Heard heard;

    Departure(Heard heard) {
        this.heard = heard;
    }

    void register(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            leave(payload.getTeamId());
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            // a person's own token may go without Samvad's
            var tokens = payload.getEvent().getTokens();
            if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
                leave(payload.getTeamId());
            }
            return context.ack();
        });
    }

    private void leave(String team) {
        heard.reception().leave(Heard.APP, team);
        Switchboard.LOG.info("Slack: Samvad was removed from the workspace {}; what was kept of it is deleted", team);
    }
}
