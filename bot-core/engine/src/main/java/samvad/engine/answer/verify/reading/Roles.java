package samvad.engine.answer.verify.reading;

import java.util.Set;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** What a name is in its clause, by what stands beside it: in Hindi its postposition, in English its place and preposition. */
public final class Roles {
    public enum Role {
        /** Does it: before the verb, "by X", "X ने". */
        DOES,
        /** It comes from X. */
        FROM,
        /** Has it done to: behind the verb, "to X", "X को". */
        SUFFERS,
        OWNS,
        OTHER;

        public boolean acts() {
            return this == DOES || this == FROM || this == OWNS;
        }

        public boolean suffers() {
            return this == SUFFERS;
        }
    }

    private static final Set<String> TO = Set.of("to", "for", "against", "at", "upon", "toward", "towards");
    private static final Set<String> BESIDE = Set.of("in", "of", "with", "on", "near", "under", "over", "about", "from", "into");

    /** "X का स्वागत" is done to X. */
    private static final Set<String> WHAT_ONE_GETS = Set.of(
            "आभार", "स्वागत", "धन्यवाद", "समर्थन", "विरोध", "आलोचना", "सराहना", "निंदा", "शुक्रिया", "इंतजार", "खंडन", "अपमान", "सम्मान", "चयन");

    private Roles() {}

    public static Role of(SentenceReading sentence, Entity name) {
        return sentence.language() == Language.HINDI ? hindi(sentence, name) : english(sentence, name);
    }

    private static Role hindi(SentenceReading sentence, Entity name) {
        String next = sentence.plain(name.last() + 1);
        return switch (next) {
            case "ने", "द्वारा" -> Role.DOES;
            case "को", "तक" -> Role.SUFFERS;
            case "के" -> sentence.plain(name.last() + 2).equals("लिए") ? Role.SUFFERS : Role.OWNS;
            case "का", "की" -> WHAT_ONE_GETS.contains(sentence.plain(name.last() + 2)) ? Role.SUFFERS : Role.OWNS;
            default -> Role.OTHER;
        };
    }

    private static Role english(SentenceReading sentence, Entity name) {
        int before = name.first() - 1;
        while (before >= 0 && (sentence.words().get(before).does(Use.OFFICE) || isOfOffice(sentence, before) || sentence.words().get(before).name()
                || sentence.plain(before).matches("the|a|an|its|his|her|their|s"))) {
            before--;
        }
        String preposition = sentence.plain(before);
        if (isPossessive(sentence, name)) {
            return Role.OWNS;
        }
        if (preposition.equals("by")) {
            return Role.DOES;
        }
        if (preposition.equals("from")) {
            return Role.FROM;
        }
        if (preposition.equals("to") && sentence.plain(before - 1).equals("according")) {
            return Role.OTHER;
        }
        if (TO.contains(preposition)) {
            return Role.SUFFERS;
        }
        if (BESIDE.contains(preposition)) {
            return Role.OTHER;
        }
        return besideVerb(sentence, name);
    }

    public static boolean isPossessive(SentenceReading sentence, Entity name) {
        String last = sentence.words().get(name.last()).surface();
        return last.endsWith("'s") || last.endsWith("’s") || last.endsWith("s") && sentence.text().substring(name.span().end()).matches("(?s)['’](?:\\s.*|$)");
    }

    /** The "of" of "Secretary of State". */
    private static boolean isOfOffice(SentenceReading sentence, int at) {
        return sentence.plain(at).equals("of") && sentence.words().get(at + 1).does(Use.OFFICE) && at > 0 && sentence.words().get(at - 1).does(Use.OFFICE);
    }

    private static Role besideVerb(SentenceReading sentence, Entity name) {
        int clause = sentence.clauseOf(name.first());
        boolean verbBefore = false;
        for (int i = 0; i < name.first(); i++) {
            verbBefore |= sentence.clauseOf(i) == clause && Clauses.isVerb(sentence.words().get(i));
        }
        if (verbBefore) {
            return Role.SUFFERS;
        }
        for (int i = name.last() + 1; i < sentence.words().size() && sentence.clauseOf(i) == clause; i++) {
            if (Clauses.isVerb(sentence.words().get(i))) {
                return isPassive(sentence, i) ? Role.SUFFERS : Role.DOES;
            }
        }
        return Role.OTHER;
    }

    private static boolean isPassive(SentenceReading sentence, int verb) {
        boolean toBe = sentence.plain(verb).matches("is|are|was|were|be|been|being");
        for (int i = verb + 1; toBe && i <= verb + 2; i++) {
            if (sentence.plain(i).matches("been|being|[a-z]{2,}ed|met|held|led|given|told|sent|shown|seen|made|taken|hit|found|built|caught|brought|bought|sold|kept|paid|struck|shot"
                    + "|chosen|driven|thrown|beaten|broken|written|known|won|lost|put|cut|laid|left|sworn|drawn|stolen|set|hurt|taught|fought|spent|heard|sunk|swept|withdrawn")) {
                return true;
            }
        }
        return false;
    }
}
