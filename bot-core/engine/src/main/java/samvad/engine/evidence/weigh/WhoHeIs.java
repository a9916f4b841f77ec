package samvad.engine.evidence.weigh;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Openings;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;

/** Whom a sentence that begins with "he" speaks of, sentence by sentence: the person named first in the one in front of it. */
final class WhoHeIs {
    private static final Pattern OF_SOMEBODY = Pattern.compile("^(?:['’]|\\s(?:का|की|के)(?![\\p{L}\\p{M}]))|['’]s?$");

    private final Function<String, Set<String>> names;
    private Set<String> he = Set.of();

    /** @param names those of the question that a text has */
    WhoHeIs(Function<String, Set<String>> names) {
        this.names = names;
    }

    /** The question's names that the next sentence points to; none where it does not, or to somebody else. */
    Set<String> in(String sentence) {
        boolean points = Openings.isHe(sentence);
        Set<String> pointedTo = points ? he : Set.of();
        Optional<String> first = firstPerson(sentence);
        if (first.isPresent() || !points) {
            he = points ? Set.of() : names.apply(first.orElse(""));
        }
        return pointedTo;
    }

    /** A name of one or more words that is no place's; empty text for one that something is only of: "Zelensky's envoy". */
    private static Optional<String> firstPerson(String sentence) {
        List<Span> words = Names.spansIn(sentence);
        return Names.joined(words, Between.ANY_SIGN, sentence).stream()
                .filter(name -> words.stream().anyMatch(word -> name.holds(word) && isPersons(word.in(sentence)))).findFirst()
                .map(name -> owns(name, sentence) ? "" : name.in(sentence));
    }

    private static boolean owns(Span name, String sentence) {
        return OF_SOMEBODY.matcher(sentence.substring(name.end())).lookingAt() || OF_SOMEBODY.matcher(name.in(sentence)).find();
    }

    private static boolean isPersons(String name) {
        return !PlaceNames.hold(name) && !NewsWords.isOffice(name);
    }
}
