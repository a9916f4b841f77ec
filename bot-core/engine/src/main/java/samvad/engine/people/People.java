package samvad.engine.people;

import java.util.Optional;
import samvad.engine.chat.PersonId;

/** Remembers people. Throws {@link PeopleUnavailable} if it cannot. */
public interface People {
    /** What is known of a person; {@link Profile#unknown} of a stranger. */
    Profile find(PersonId person);

    /** Keeps a profile in place of an earlier one. */
    void keep(Profile profile);

    /** Deletes what is kept here of a person: profile, ratings, requests to be let in. What they asked is not kept here. */
    void forget(PersonId person);

    /**
     * Keeps the code under which a stranger asked to be let in, until {@code seconds} from now, and returns the code to be
     * told: an earlier one that still holds comes before the one proposed.
     */
    String requestAccess(PersonId person, String proposedCode, long seconds);

    /** Admits whoever asked under this code and returns them; empty if nobody did or it has run out. A code works once. */
    Optional<PersonId> grantAccess(String code);

    /** Keeps whether an answer helped; a later rating of the same answer replaces an earlier one. */
    void rate(PersonId person, String messageId, boolean helpful);
}
