package samvad.doubles.slack;

import java.util.Optional;

/** Whether a token may call a method: https://docs.slack.dev/authentication/tokens */
final class Authority {
    private final SlackApp app;
    private volatile Optional<String> withdrawn = Optional.empty();

    Authority(SlackApp app) {
        this.app = app;
    }

    /** From now on every call of the bot ends in this error: account_inactive, token_revoked … */
    void withdraw(String error) {
        withdrawn = Optional.of(error);
    }

    /** The error, if the token does not open the method. */
    Optional<String> refusal(String token, SlackMethod method) {
        boolean forApp = method.name().startsWith("apps.");
        if (token.isEmpty()) {
            return Optional.of("not_authed");
        }
        if (!token.equals(app.botToken()) && !token.equals(app.appToken())) {
            return Optional.of("invalid_auth");
        }
        if (token.equals(app.appToken()) != forApp && !method.name().equals("auth.test")) {
            return Optional.of("not_allowed_token_type");
        }
        return forApp ? Optional.empty() : withdrawn;
    }
}
