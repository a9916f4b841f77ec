package samvad.engine.language.time;

import java.util.Optional;

/** Reads one kind of time expression. */
interface ReadStretch {
    /**
     * What stands from this word on; the longest reading.
     *
     * @param besideTime whether another time expression stands beside it, so that "march" is a month
     */
    Optional<Read> at(int at, boolean besideTime);
}
