package samvad.lexicons;

import java.util.ArrayList;
import java.util.List;
import samvad.engine.language.Script;

/**
 * A country as both languages name it.
 *
 * @param names such as Russia and रूस
 * @param adjectives such as Russian and रूसी; may be empty
 */
record Country(List<String> names, List<String> adjectives) {
    Country {
        names = List.copyOf(names);
        adjectives = List.copyOf(adjectives);
    }

    /** The wordings of an office: Russian president, president of Russia, Russia's president, रूसी राष्ट्रपति, रूस के राष्ट्रपति. */
    List<String> offices(List<String> titles) {
        List<String> offices = new ArrayList<>();
        for (String title : titles) {
            boolean hindi = Script.hasDevanagari(title);
            for (String adjective : adjectives) {
                if (Script.hasDevanagari(adjective) == hindi) {
                    offices.add(adjective + " " + title);
                }
            }
            for (String name : names) {
                if (Script.hasDevanagari(name) == hindi) {
                    offices.addAll(hindi ? List.of(name + " के " + title) : List.of(title + " of " + name, name + "'s " + title));
                }
            }
        }
        return offices;
    }
}
