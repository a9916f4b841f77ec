package samvad.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import samvad.engine.language.Language;
import samvad.engine.people.People;
import samvad.engine.people.PeopleUnavailable;
import samvad.engine.people.Profile;

/** Which language people read: the one they chose, else the one of their question, else that of their Slack. */
final class Locales {
    private static final Duration HOLDS = Duration.ofHours(12);

    /** After a failure nobody else waits for another one. */
    private static final Duration FAILED_HOLDS = Duration.ofMinutes(1);

    private final WebApi api;
    private final People people;
    private final Workspace workspace;
    private final InstantSource clock;
    private final Recent<Known> cache = new Recent<>();

    private record Known(Optional<Language> language, Instant until) {}

    Locales(WebApi api, People people, Workspace workspace, InstantSource clock) {
        this.api = api;
        this.people = people;
        this.workspace = workspace;
        this.clock = clock;
    }

    /** What is remembered of a person; nothing if that cannot be read. */
    Profile profile(String user) {
        var person = Heard.person(workspace.identity().team(), user);
        try {
            return people.find(person);
        } catch (PeopleUnavailable unreadable) {
            return Profile.unknown(person);
        }
    }

    Language speak(String user, String text) {
        return profile(user).language()
                .or(() -> Optional.of(Language.ofQuestion(text)).filter(Language.HINDI::equals))
                .or(() -> ofSlack(user)).orElse(Language.ENGLISH);
    }

    /** The language a person's Slack is set to; empty if Samvad does not speak it or Slack does not say. */
    Optional<Language> ofSlack(String user) {
        return cache.find(user).filter(known -> known.until().isAfter(clock.instant())).orElseGet(() -> ask(user)).language();
    }

    private Known ask(String user) {
        // users:read: https://docs.slack.dev/reference/methods/users.info
        Known known = switch (api.callQuickly(methods -> methods.usersInfo(info -> info.user(user).includeLocale(true)))) {
            case WebApi.Result.Done<UsersInfoResponse>(var response) -> new Known(
                    Optional.ofNullable(response.getUser().getLocale()).flatMap(Language::ofCode), clock.instant().plus(HOLDS));
            case WebApi.Result.Failed<UsersInfoResponse> _ -> new Known(Optional.empty(), clock.instant().plus(FAILED_HOLDS));
        };
        cache.keep(user, known);
        return known;
    }
}
