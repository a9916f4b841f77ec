package samvad.engine.delivery;

import java.util.List;
import samvad.engine.chat.Address;

/** The limits of an app. */
public interface Tolls {
    /** All that a send counts against. */
    List<Toll> of(Address address, Act act);

    /** What is done to say something. */
    enum Act {
        POST,
        REVISE,
        SKETCH
    }
}
