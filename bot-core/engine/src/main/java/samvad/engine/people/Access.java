package samvad.engine.people;

import java.util.Set;
import samvad.engine.chat.PersonId;

/** Who may ask. Admins always may. */
public sealed interface Access {
    Set<PersonId> admins();

    /** Everybody. */
    record Open(Set<PersonId> admins) implements Access {
        public Open {
            admins = Set.copyOf(admins);
        }
    }

    /** Those on a list. */
    record Listed(Set<PersonId> people, Set<PersonId> admins) implements Access {
        public Listed {
            people = Set.copyOf(people);
            admins = Set.copyOf(admins);
        }
    }

    /** Those an admin let in: a stranger is given a code, and an admin passes it on with {@code /allow}. */
    record Paired(Set<PersonId> admins) implements Access {
        public Paired {
            admins = Set.copyOf(admins);
        }
    }
}
