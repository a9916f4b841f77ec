package samvad.engine.answer.verify.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.time.DateMention;

/**
 * A sentence beside one of an article, word by word.
 *
 * @param alignedTo for each of the sentence's words the place of the article's word that says the same; -1 where none does
 * @param place of the article's sentence among those that were found of it
 */
public record Alignment(SentenceReading claim, SentenceReading cited, int[] alignedTo, Source source, int place) {
    /** Of a name's letters, so many are heard across scripts. */
    private static final double ENOUGH_ACROSS = 0.6;

    /** Shorter words of a name sound like nothing in another script: "Ri", "Ho". */
    private static final int SHORTEST_HEARD = 3;

    public boolean meets(int word) {
        return alignedTo[word] >= 0;
    }

    /** True if every word of the name is met, initials apart; across scripts, where short words sound like nothing, most of its letters. */
    public boolean meets(Entity name) {
        int letters = 0;
        int met = 0;
        for (int i = name.first(); i <= name.last(); i++) {
            Word word = claim.words().get(i);
            if (word.name() && !isInitial(word)) {
                boolean unheard = acrossLanguages() && !meets(i) && word.plain().length() < SHORTEST_HEARD;
                letters += unheard ? 0 : word.plain().length();
                met += meets(i) ? word.plain().length() : 0;
            }
        }
        return letters == met || acrossLanguages() && met >= ENOUGH_ACROSS * letters;
    }

    /** "S.", "एस." */
    private boolean isInitial(Word word) {
        return word.surface().codePointCount(0, word.surface().length()) <= 2 && claim.text().startsWith(".", word.span().end());
    }

    /** The places of the article's words that a name of the sentence meets. */
    public List<Integer> placesOf(Entity name) {
        List<Integer> places = new ArrayList<>();
        for (int i = name.first(); i <= name.last(); i++) {
            if (alignedTo[i] >= 0 && claim.words().get(i).name()) {
                places.add(alignedTo[i]);
            }
        }
        return places;
    }

    /** The name there that has most of a name's words, though one of them may stand elsewhere too; the last of equals. */
    public Optional<Entity> citedName(Entity name) {
        Entity best = null;
        int most = 0;
        for (Entity there : cited.names()) {
            int shared = 0;
            for (int place : placesOf(name)) {
                shared += isIn(there, cited.words().get(place)) ? 1 : 0;
            }
            if (shared > 0 && shared >= most) {
                best = there;
                most = shared;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether any word of a name of the article's sentence is met. */
    public boolean isMet(Entity there) {
        for (int place : alignedTo) {
            if (place >= 0 && there.holds(place)) {
                return true;
            }
        }
        return false;
    }

    private boolean isIn(Entity there, Word word) {
        for (int i = there.first(); i <= there.last(); i++) {
            if (cited.words().get(i).plain().equals(word.plain())) {
                return true;
            }
        }
        return false;
    }

    /** True if a date of the article's sentence gives all that this one gives; a missing year is the article's. */
    public boolean dates(DateMention date) {
        return cited.dates().stream().anyMatch(there -> gives(there.day(), date.day()) && gives(there.month(), date.month())
                && (gives(there.year(), date.year()) || there.year().isEmpty() && isYearOfArticle(date)));
    }

    private boolean isYearOfArticle(DateMention date) {
        return date.month().isPresent() && date.year().isPresent()
                && source.date().map(LocalDate::getYear).filter(year -> year == date.year().getAsInt()).isPresent();
    }

    private static boolean gives(OptionalInt cited, OptionalInt claimed) {
        return claimed.isEmpty() || cited.isPresent() && cited.getAsInt() == claimed.getAsInt();
    }

    public boolean acrossLanguages() {
        return claim.language() != cited.language();
    }

    public Language citedLanguage() {
        return cited.language();
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    @Override
    public String toString() {
        return cited.text() + " " + Arrays.toString(alignedTo);
    }
}
