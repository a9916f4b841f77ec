/**
 * Whom Samvad talks with: who may ask and how much, in which language and time zone. {@link samvad.engine.people.Doorkeeper}
 * decides, {@link samvad.engine.people.People} remembers. Read Profile first.
 */
@NullMarked
package samvad.engine.people;

import org.jspecify.annotations.NullMarked;
