package samvad.engine.people;

import java.time.Duration;

/** Whether somebody may ask now. */
public sealed interface Admission {
    record Admitted() implements Admission {}

    /** Only people on a list may ask. */
    record NotListed() implements Admission {}

    /** @param code to be passed to an admin */
    record NotPaired(String code) implements Admission {}

    record TooMany(Duration pause) implements Admission {}
}
