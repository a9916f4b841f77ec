package samvad.engine.evidence.claims;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.sound.SoundLikeness;
import samvad.engine.language.sound.Sounds;
import samvad.engine.language.time.Dates;
import samvad.engine.question.Question;

/** The names a sentence holds beside those of the question, compared by their sound, in any script. */
public final class OtherNames {
    /** Two names that sound so much alike are one. */
    private static final double ALIKE = 0.75;

    private final Set<String> asked;

    OtherNames(Question question) {
        this.asked = Names.in(question.text()).stream().map(Sounds::of).collect(Collectors.toSet());
    }

    /** Names that follow each other are one span. */
    List<Span> spans(String text) {
        List<Span> dates = Dates.spansIn(text);
        List<Span> names = new ArrayList<>();
        for (Span name : Names.spansIn(text)) {
            String word = name.in(text);
            boolean begins = name.start() == 0 && !Script.hasDevanagari(word) && !isFollowed(text, name.end());
            boolean tail = name.start() > 0 && Character.isDigit(text.charAt(name.start() - 1));
            boolean ofTime = !DayClaims.weekdays(word).isEmpty() || dates.stream().anyMatch(date -> date.holds(name));
            if (!begins && !tail && !ofTime && !NewsWords.isOffice(word)) {
                names.add(name);
            }
        }
        return Names.joined(names, Between.SPACE, text);
    }

    /** Whether a capital that begins a sentence goes on with another. */
    private static boolean isFollowed(String text, int end) {
        return end + 1 < text.length() && text.charAt(end) == ' ' && Character.isUpperCase(text.charAt(end + 1));
    }

    /** The words of a name that the question does not hold. */
    Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : name.split("[\\s.]+")) {
            if (word.length() > 1 && asked.stream().noneMatch(known -> alike(known, Sounds.of(word)))) {
                words.add(word);
            }
        }
        return words;
    }

    /** All words of names of a text that the question does not hold. */
    Set<String> in(String text) {
        return spans(text).stream().flatMap(name -> words(name.in(text)).stream()).collect(Collectors.toSet());
    }

    public static boolean same(String one, String other) {
        return alike(Sounds.of(one), Sounds.of(other));
    }

    private static boolean alike(String one, String other) {
        return SoundLikeness.of(one, other) >= ALIKE;
    }
}
