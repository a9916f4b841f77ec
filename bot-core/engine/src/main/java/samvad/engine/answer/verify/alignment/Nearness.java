package samvad.engine.answer.verify.alignment;

import java.util.Optional;
import samvad.engine.answer.verify.reading.Datum;
import samvad.engine.answer.verify.reading.Parts;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;

/** How near to a number or a time of an article the same words stand as around one of a sentence. */
public final class Nearness {
    /** In words: how much farther away is what stands beyond an "and", a comma or another number. */
    private static final int BAR = 3;

    private Nearness() {}

    /** Of each word one by both distances; where what is counted is not named behind the other, the word right behind the one tells nothing. */
    public static double of(Datum datum, Datum there, Alignment alignment, boolean countsUnnamed) {
        SentenceReading claim = alignment.claim();
        double nearness = 0;
        int clause = claim.clauseOf(datum.word());
        Optional<Word> counted = claim.behind(datum.span()).filter(_ -> countsUnnamed);
        for (int i = 0; i < claim.words().size(); i++) {
            Word word = claim.words().get(i);
            if (word.clause() == clause && alignment.meets(i) && word.isContent() && !datum.span().holds(word.span()) && !isDigits(word)
                    && counted.filter(word::equals).isEmpty()) {
                nearness += 1.0 / (distance(claim, i, datum.word()) * nearest(alignment, i, there));
            }
        }
        return nearness;
    }

    /** How far from another one the word stands that says the same; the nearest where there are several. */
    private static int nearest(Alignment alignment, int word, Datum there) {
        SentenceReading cited = alignment.cited();
        String form = cited.words().get(alignment.alignedTo()[word]).form();
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < cited.words().size(); i++) {
            if (i == alignment.alignedTo()[word] || cited.words().get(i).form().equals(form)) {
                nearest = Math.min(nearest, distance(cited, i, there.word()));
            }
        }
        return nearest;
    }

    private static int distance(SentenceReading sentence, int one, int other) {
        int low = Math.min(one, other);
        int high = Math.max(one, other);
        int distance = Math.max(1, high - low);
        for (int i = low + 1; i <= high; i++) {
            Word word = sentence.words().get(i);
            distance += word.afterComma() || Parts.begins(sentence, i) || i < high && isDigits(word) ? BAR : 0;
        }
        return distance;
    }

    private static boolean isDigits(Word word) {
        return Character.isDigit(word.plain().charAt(0));
    }
}
