package samvad.engine.people;

import java.time.ZoneId;
import java.util.Optional;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;

/**
 * What is remembered of a person.
 *
 * @param language the one they chose
 * @param zone the one they chose; a zone's name, never an offset, so that its clock changes are followed
 * @param admitted whether an admin let them in
 */
public record Profile(PersonId person, Optional<Language> language, Optional<ZoneId> zone, boolean admitted) {
    /** Somebody of whom nothing is known. */
    public static Profile unknown(PersonId person) {
        return new Profile(person, Optional.empty(), Optional.empty(), false);
    }

    public Profile speaking(Language chosen) {
        return new Profile(person, Optional.of(chosen), zone, admitted);
    }

    public Profile livingIn(ZoneId chosen) {
        return new Profile(person, language, Optional.of(chosen), admitted);
    }

    public Profile admittedByAdmin() {
        return new Profile(person, language, zone, true);
    }
}
