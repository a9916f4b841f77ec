package samvad.engine.desk;

import samvad.engine.language.PlainText;
import samvad.engine.people.PlacelessZone;

/** What is said where words name no city whose time is known. */
public final class UnknownZone {
    private UnknownZone() {}

    /** Asks for a city, and says why what was named is none. */
    public static String say(Phrases phrases, String named) {
        return PlacelessZone.is(named) ? phrases.say("zone-needs-city", PlainText.of(named).strip()) : phrases.say("zone-unknown");
    }
}
