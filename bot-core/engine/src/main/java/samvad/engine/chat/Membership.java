package samvad.engine.chat;

/** Tells in one app who decides for a chat. */
public interface Membership {
    /** What somebody is in a chat; {@link Standing#UNKNOWN} if the app cannot be asked now. Never throws for that. */
    Standing of(PersonId person, Address address);

    /** A person's part in a chat. */
    enum Standing {
        /** It is theirs alone. */
        OWNER,
        /** Others read along, and this person may decide for them. */
        DECIDES,
        /** Others decide. */
        MEMBER,
        UNKNOWN
    }
}
