package samvad.doubles.slack;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Token, scope, budget, in this order: what a call passes before its method runs. */
final class Gate {
    private final SlackApp app;
    private final Authority authority;
    private final BudgetLedger budgets;

    Gate(SlackApp app, Authority authority, BudgetLedger budgets) {
        this.app = app;
        this.authority = authority;
        this.budgets = budgets;
    }

    Optional<Reply> refusal(SlackMethod method, String token, ObjectNode arguments) {
        return authority.refusal(token, method)
                .map(Reply::refused)
                .or(() -> method.allowedTo(app) ? Optional.empty() : Optional.of(missingScope(method)))
                .or(() -> budgets.spend(method, arguments.path("channel").asText("")).map(Reply::rateLimited));
    }

    /** https://docs.slack.dev/authentication/installing-with-oauth#errors */
    private Reply missingScope(SlackMethod method) {
        ObjectNode error = Json.error("missing_scope");
        error.put("needed", String.join(",", method.anyScopeOf().stream().sorted().toList()));
        error.put("provided", String.join(",", app.scopes().stream().sorted().toList()));
        return new Reply(200, Optional.empty(), error);
    }
}
