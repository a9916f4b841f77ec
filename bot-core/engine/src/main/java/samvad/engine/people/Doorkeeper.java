package samvad.engine.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.random.RandomGenerator;
import samvad.engine.chat.PersonId;

/** Decides who may ask, and how often. */
public final class Doorkeeper {
    /** How long a code to be let in holds. */
    private static final Duration CODE_HOLDS = Duration.ofHours(24);

    private final Access access;
    private final AskingLimits limits;
    private final People people;
    private final RandomGenerator random;
    private final InstantSource clock;

    /** @param random of a kind nobody can predict; codes to be let in are drawn from it */
    public Doorkeeper(Access access, AskingLimits limits, People people, RandomGenerator random, InstantSource clock) {
        this.access = access;
        this.limits = limits;
        this.people = people;
        this.random = random;
        this.clock = clock;
    }

    /** Whether a person is let in at all. */
    public Admission admit(PersonId person) {
        if (isAdmin(person)) {
            return new Admission.Admitted();
        }
        return switch (access) {
            case Access.Open _ -> new Admission.Admitted();
            case Access.Listed listed -> listed.people().contains(person) ? new Admission.Admitted() : new Admission.NotListed();
            case Access.Paired _ -> people.find(person).admitted() ? new Admission.Admitted()
                    : new Admission.NotPaired(people.requestAccess(person, code(), CODE_HOLDS.toSeconds()));
        };
    }

    /** Whether a person who is let in may ask a question in a chat now; it counts as asked then. */
    public Admission ask(PersonId person, String chat) {
        return limits.ask(person.toString(), person.app() + ":" + chat, clock.instant())
                .<Admission>map(Admission.TooMany::new).orElseGet(Admission.Admitted::new);
    }

    public boolean isAdmin(PersonId person) {
        return access.admins().contains(person);
    }

    private String code() {
        return Integer.toString(random.nextInt(100_000_000, 1_000_000_000));
    }
}
