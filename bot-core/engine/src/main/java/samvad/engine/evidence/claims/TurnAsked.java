package samvad.engine.evidence.claims;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which of a series a question asks about, the next or the one before: the report of a summit tells of three. Times like "next week" are read elsewhere. */
public enum TurnAsked {
    NEXT("next(?! (?:few|two|three|day|week|month|year|decade|morning|to)s?)|upcoming|अगल[ाीे](?! (?:दिन|हफ़्त|हफ्त|सप्ताह|महीन|माह|साल|वर्ष|दशक|सुबह))|आगामी|agl[aie](?! (?:din|hafte|mahine|saal|sal))",
            "next|upcoming|will|अगल[ाीे]|आगामी|होगा|होगी|होंगे"),
    PREVIOUS("previous|last time|before (?:him|her|them)|(?:उन|उस)से पहले|पिछल[ाीे](?! (?:दिन|हफ़्त|हफ्त|सप्ताह|महीन|माह|साल|वर्ष|दशक))|pichh?l[aie](?! (?:din|hafte|mahine|saal|sal))",
            "previous(?:ly)?|last (?:time|year)|earlier|before (?:that|him|her|them)|पिछल[ाीे]|इससे पहले|उससे पहले");

    private final Pattern asked;
    private final Pattern told;

    TurnAsked(String asked, String told) {
        this.asked = pattern(asked);
        this.told = pattern(told);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);
    }

    /** What a question asks about; empty where it is neither. */
    public static Optional<TurnAsked> in(String question) {
        return Arrays.stream(values()).filter(turn -> turn.asked.matcher(question).find()).findFirst();
    }

    public boolean isToldIn(String sentence) {
        return told.matcher(sentence).find();
    }
}
