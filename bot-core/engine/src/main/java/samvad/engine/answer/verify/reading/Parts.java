package samvad.engine.answer.verify.reading;

import java.util.Set;

/** The parts of a sentence that "and", "while", "but" put beside each other, each telling of its own: "A measured y and B measured x". */
public final class Parts {
    private static final Set<String> BEGINNING = Set.of("and", "और", "while", "whereas", "जबकि", "but", "लेकिन", "तथा", "against");
    private static final Set<String> JOINING = Set.of("and", "और", "तथा");

    private Parts() {}

    /** The number of the part that a word stands in, from 0. */
    public static int of(SentenceReading sentence, int word) {
        int part = 0;
        for (int i = 1; i <= word; i++) {
            part += begins(sentence, i) ? 1 : 0;
        }
        return part;
    }

    /** Whether a part begins with this word. */
    public static boolean begins(SentenceReading sentence, int word) {
        return BEGINNING.contains(sentence.plain(word)) && !isBetweenNames(sentence, word);
    }

    /** The "and" of "Disaster and Emergency Management Presidency". */
    private static boolean isBetweenNames(SentenceReading sentence, int at) {
        return JOINING.contains(sentence.plain(at)) && sentence.nameAt(at - 1).isPresent() && sentence.nameAt(at + 1).isPresent();
    }
}
