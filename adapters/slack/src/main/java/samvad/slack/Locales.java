package samvad.slack;

import com.slack.api.methods.response.users.UsersInfoResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import samvad.engine.chat.Delivery;
import samvad.engine.language.Language;
import samvad.engine.people.People;
import samvad.engine.people.PeopleUnavailable;
import samvad.engine.people.Profile;

/** Which language people read: the one they chose, else the one of their question, else that of their Slack. */
final class Locales {
    private static final Duration HOLDS = Duration.ofHours(12);

    /** After a failure Slack is asked of nobody for so long. */
    private static final Duration PAUSE = Duration.ofMinutes(5);

    /** Who is heard while so many are being looked up is looked up the next time. */
    private static final int AT_ONCE = 4;

    private final Directory directory;
    private final People people;
    private final Workspace workspace;
    private final InstantSource clock;
    private final Executor afterwards;
    private final Recent<Known> cache = new Recent<>();
    private final Semaphore lookups = new Semaphore(AT_ONCE);
    private volatile Instant pausedUntil = Instant.MIN;

    private record Known(Optional<Language> language, Instant until) {}

    /** @param afterwards runs what nobody waits for */
    Locales(Directory directory, People people, Workspace workspace, InstantSource clock, Executor afterwards) {
        this.directory = directory;
        this.people = people;
        this.workspace = workspace;
        this.clock = clock;
        this.afterwards = afterwards;
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

    /** For a window or a home that is about to be shown; may ask Slack. */
    Language toShow(String user) {
        return profile(user).language().or(() -> {
            lookUp(user);
            return known(user);
        }).orElse(Language.ENGLISH);
    }

    /** For an acknowledgement, which does not wait for Slack. */
    Language toAcknowledge(String user, String question) {
        boolean hasWords = question.codePoints().anyMatch(Character::isLetter);
        return profile(user).language()
                .or(() -> hasWords ? Optional.of(Language.ofQuestion(question)) : known(user)).orElse(Language.ENGLISH);
    }

    /**
     * The language a person's Slack is set to, as far as it was asked for before; empty if Samvad does not speak it. Never
     * asks: what people write is stored without waiting for Slack.
     */
    Optional<Language> known(String user) {
        return cache.find(user).flatMap(Known::language);
    }

    /** Asks Slack in the background, for the next time the person is heard. */
    void learn(String user) {
        if (isDue(user) && lookups.tryAcquire()) {
            afterwards.execute(() -> {
                try {
                    lookUp(user);
                } finally {
                    lookups.release();
                }
            });
        }
    }

    private boolean isDue(String user) {
        Instant now = clock.instant();
        return !now.isBefore(pausedUntil) && cache.find(user).filter(known -> known.until().isAfter(now)).isEmpty();
    }

    private void lookUp(String user) {
        if (!isDue(user)) {
            return;
        }
        directory.person(user).ifPresent(asked -> learned(user, asked));
    }

    private void learned(String user, WebApi.Result<UsersInfoResponse> asked) {
        switch (asked) {
            case WebApi.Result.Done<UsersInfoResponse>(var response) ->
                    keep(user, Optional.ofNullable(response.getUser().getLocale()).flatMap(Language::ofCode));
            case WebApi.Result.Failed<UsersInfoResponse>(var _, var delivery) -> {
                pausedUntil = clock.instant().plus(PAUSE);
                // Slack does not tell of this person: whoever is heard after the pause comes first
                if (delivery instanceof Delivery.Refused) {
                    keep(user, Optional.empty());
                }
            }
        }
    }

    private void keep(String user, Optional<Language> language) {
        cache.keep(user, new Known(language, clock.instant().plus(HOLDS)));
    }
}
