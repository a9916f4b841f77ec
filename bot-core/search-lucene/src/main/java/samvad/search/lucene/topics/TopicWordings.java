package samvad.search.lucene.topics;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Acronyms;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;

/**
 * What words and phrases of topics are called otherwise. Stricter than for questions, as a wrong alert annoys: a dictionary
 * counts where it is sure, everyday words have too many meanings, and an office does not stand for its holder, whose every mention would be told.
 */
final class TopicWordings {
    /** A follow waits for what is yet to come: what ends some day has ended by then. */
    private static final LocalDate TO_COME = LocalDate.MAX;

    /** A dictionary weighs this much where it has one word or two for another. */
    private static final double SURE = 0.45;

    private static final int MOST = 12;

    private final Glossary glossary;
    private final WordForms wordForms;

    TopicWordings(Glossary glossary, WordForms wordForms) {
        this.glossary = glossary;
        this.wordForms = wordForms;
    }

    /** The other wordings of a phrase, as forms, the best first. */
    List<List<String>> of(List<String> forms) {
        return glossary.of(forms, TO_COME).stream().filter(TopicWordings::isMeant)
                .map(Rendering::forms).filter(wording -> !wording.equals(forms)).distinct().limit(MOST).toList();
    }

    private static boolean isMeant(Rendering rendering) {
        return switch (rendering.bridge()) {
            case OFFICE, PARAPHRASE, EVERYDAY -> false;
            case SAME_WORD, NUMBER, NAME, TERM, CLDR, ACRONYM, SPELLING, DICTIONARY -> rendering.weight() >= SURE;
        };
    }

    /** The same letters in the other script, as forms: एससीओ for SCO. */
    Optional<List<String>> ofLetters(String surface) {
        return Acronyms.inOtherScript(surface).map(wordForms::forms).filter(forms -> !forms.isEmpty());
    }

    /**
     * True for a word that a list of names or terms has, and so is met by no sound: Niger and Nigeria are two, however alike. A
     * dictionary proves nothing here: it knows मोदी as a grocer.
     */
    boolean isListed(String form) {
        return glossary.of(List.of(form), TO_COME).stream()
                .anyMatch(rendering -> rendering.bridge().isSure() && rendering.bridge() != Bridge.OFFICE);
    }

    int longestPhrase() {
        return glossary.longestPhrase();
    }
}
