package samvad.doubles.slack;

import java.util.Set;

/**
 * A Web API method.
 *
 * @param anyScopeOf one of them is enough; empty if the method needs none
 */
public record SlackMethod(String name, Set<String> anyScopeOf, Tier tier) {
    public SlackMethod {
        anyScopeOf = Set.copyOf(anyScopeOf);
    }

    boolean allowedTo(SlackApp app) {
        return anyScopeOf.isEmpty() || anyScopeOf.stream().anyMatch(app.scopes()::contains);
    }
}
