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
            heard.reception().leave(Heard.APP, payload.getTeamId());
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            // a person's own token may go without Samvad's
            var tokens = payload.getEvent().getTokens();
            if (tokens != null && tokens.getBot() != null && !tokens.getBot().isEmpty()) {
                heard.reception().leave(Heard.APP, payload.getTeamId());
            }
            return context.ack();
        });
    }
}
