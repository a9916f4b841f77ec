package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.NewsWords.Use;

/** Cuts a sentence where another statement begins: at commas and joining words between parts that have a verb each. */
public final class Clauses {
    private static final Set<String> JOINING = Set.of("and", "but", "while", "although", "though", "because", "which", "who", "whom", "where", "whereas",
            "that", "if", "when", "after", "before", "so", "since", "however", "और", "लेकिन", "मगर", "जबकि", "कि", "जो", "जिस", "जिसे", "जिसके", "जिसकी", "जिसमें", "जिसने",
            "जिन्हें", "जिन्होंने", "जहां", "तथा", "बल्कि", "पर", "क्योंकि", "यानी", "जब", "तब", "इसलिए");

    private static final Set<String> FINITE = Set.of("is", "are", "am", "be", "been", "has", "have", "had", "was", "were", "will", "would", "can", "could", "may", "might",
            "should", "must", "did", "does", "do", "है", "हैं", "था", "थे", "थी", "थीं", "गया", "गए", "गई", "गईं", "किया", "किए", "दिया", "दिए", "हुआ", "हुई", "हुए", "हुईं",
            "रहा", "रहे", "रही", "सकता", "सकते", "सकती", "चुका", "चुके", "चुकी", "लिया", "कहा", "बताया", "की", "दी", "ली", "हो");

    private static final Set<String> NO_VERB = Set.of("united", "need", "speed", "indeed", "hundred", "red", "based", "so-called", "unvaccinated");

    private static final Pattern ENDS_AS_DONE = Pattern.compile("[a-z]+ed");

    private static final Set<String> NO_TELLING = Set.of("to", "in", "on", "at", "about", "by", "as", "of", "for", "from", "with", "against", "it", "him", "her", "them", "that");

    /** Behind a comma they begin another statement whatever stands before. */
    private static final Set<String> TURNING = Set.of("but", "while", "although", "though", "whereas", "लेकिन", "मगर", "जबकि", "हालांकि", "यानी");

    private Clauses() {}

    /** The words with their clauses. */
    static List<Word> of(String text, List<Word> words) {
        List<Word> cut = new ArrayList<>();
        int clause = 0;
        boolean verbInClause = false;
        for (int i = 0; i < words.size(); i++) {
            boolean comma = i > 0 && isComma(text, words.get(i - 1).span().end(), words.get(i).span().start());
            boolean joins = JOINING.contains(words.get(i).plain()) && !(words.get(i).plain().equals("पर") && !comma);
            boolean turns = comma && TURNING.contains(words.get(i).plain());
            if (turns || i > 0 && (comma || joins || isToldIn(words, i)) && !isHeldTogether(words, i) && verbInClause && verbFollows(words, i)) {
                clause++;
                verbInClause = false;
            }
            Word word = words.get(i);
            verbInClause |= isVerb(word);
            cut.add(new Word(word.surface(), word.plain(), word.form(), word.key(), word.span(), word.name(), clause, comma, word.pronunciation()));
        }
        return cut;
    }

    /** "He said all of them were": "that" is left out. */
    private static boolean isToldIn(List<Word> words, int at) {
        Word before = words.get(at - 1);
        return before.does(Use.SAYS) && !before.name() && Character.isLetter(before.plain().charAt(0)) && before.plain().charAt(0) < 128
                && !NO_TELLING.contains(words.get(at).plain());
    }

    private static boolean isComma(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (",;:—–।".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** "None of those who died", "has since been". */
    private static boolean isHeldTogether(List<Word> words, int at) {
        String before = words.get(at - 1).plain();
        return switch (words.get(at).plain()) {
            case "who", "that" -> before.matches("those|anyone|someone|everyone|one|people|all|none|any");
            case "since" -> before.matches("has|have|had|ever|long");
            default -> false;
        };
    }

    private static boolean verbFollows(List<Word> words, int from) {
        for (int i = from; i < words.size(); i++) {
            if (isVerb(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    public static boolean isVerb(Word word) {
        String plain = word.plain();
        return FINITE.contains(plain) || word.does(Use.DONE) || word.does(Use.SAYS) && !word.name()
                || HindiVerbs.isFuture(plain)
                || plain.length() > 3 && ENDS_AS_DONE.matcher(plain).matches() && !NO_VERB.contains(plain) && !word.name();
    }
}
