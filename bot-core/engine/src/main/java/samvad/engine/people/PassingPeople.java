package samvad.engine.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.chat.PersonId;

/** Remembers people until the program ends. */
public final class PassingPeople implements People {
    private final Map<PersonId, Profile> profiles = new ConcurrentHashMap<>();
    private final Map<PersonId, Request> requests = new ConcurrentHashMap<>();
    private final Map<Rated, Boolean> ratings = new ConcurrentHashMap<>();
    private final InstantSource clock;

    private record Request(String code, Instant until) {}

    private record Rated(PersonId by, String messageId) {}

    public PassingPeople(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Profile find(PersonId person) {
        return profiles.getOrDefault(person, Profile.unknown(person));
    }

    @Override
    public void keep(Profile profile) {
        profiles.put(profile.person(), profile);
    }

    @Override
    public void forget(PersonId person) {
        profiles.remove(person);
        requests.remove(person);
        ratings.keySet().removeIf(rated -> rated.by().equals(person));
    }

    @Override
    public String requestAccess(PersonId person, String proposedCode, long seconds) {
        Instant now = clock.instant();
        return requests.compute(person, (_, earlier) -> earlier != null && earlier.until().isAfter(now) ? earlier
                : new Request(proposedCode, now.plusSeconds(seconds))).code();
    }

    @Override
    public Optional<PersonId> grantAccess(String code) {
        Instant now = clock.instant();
        Optional<PersonId> person = requests.entrySet().stream()
                .filter(request -> request.getValue().code().equals(code) && request.getValue().until().isAfter(now))
                .map(Map.Entry::getKey).findFirst();
        person.ifPresent(granted -> {
            requests.remove(granted);
            keep(find(granted).admittedByAdmin());
        });
        return person;
    }

    @Override
    public void rate(PersonId person, String messageId, boolean helpful) {
        ratings.put(new Rated(person, messageId), helpful);
    }
}
