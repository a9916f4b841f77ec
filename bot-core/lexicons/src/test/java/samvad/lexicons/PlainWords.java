package samvad.lexicons;

import java.util.Set;
import samvad.engine.language.WordForms;
import samvad.testkit.PlainWordForms;

/** Words as an index of news would have them. */
final class PlainWords {
    static final WordForms FORMS = new PlainWordForms(Set.of("of", "the", "s", "us", "के", "की", "जी"));

    private PlainWords() {}
}
