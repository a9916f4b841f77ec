package samvad.engine.language.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The verbs of a question, by which a time expression is of the past or still to come. */
final class Verbs {
    private static final Pattern BREAK = Pattern.compile("[?!;।॥]|that|कि|which|but|लेकिन|lekin");
    private static final Pattern ASKING = Pattern.compile("what|who|whom|when|where|how|will|did|is|was|क्या|कौन|कब|कहां|अब|वे|kya|kaun|kab|kahan|ab");
    private static final int SHORTEST_SENTENCE_END = 4;

    /** Who did it stands with "ने" beside a past verb only. */
    private static final Pattern BY_HINDI = Pattern.compile("ने|(?:किस|उस|इस|जिस|किन्हों|उन्हों|इन्हों|जिन्हों|उंहों|किंहों|इंहों|जिंहों|आप|हम|मैं)ने"
            + "|ne|(?:kis|us|is|jis|kinho|unho|inho|kinhon|unhon)ne");
    private static final Pattern PAST_HINDI = Pattern.compile("था|थी|थे|थीं|हु(?:आ|ई|ए|यी|ये|ईं)|ग(?:या|ए|ये|ई|यी|ईं)|आया|आए|आये|आई|आयी|आईं"
            + "|किया|किए|किये|दिया|दिये|दी|लिया|लिये|ली|मरे|रहीं|(?:कह|बोल|मिल|पहुंच|मार|जीत|हार|चुन|बन|लग|चुक|निकल|घट|छप|गिर|डूब|फट|टूट|खुल|लौट|भाग|मर|बच|रुक"
            + "|उतर|पकड|देख|रख|बैठ|खेल|लड|लिख|पूछ|बदल|भेज|छोड|तोड|खोल|डाल|फैल|उड)(?:ा|ी|ीं)|(?:मिल|पहुंच|चुक|चुन|बोल|मार|लौट|निकल|डूब|गिर|टूट)े"
            + "|(?:बता|लगा|उठा|बुला|बना|दिखा|चला|जता|हटा|मना|सुना|गिरा|हरा|बचा)(?:या|ई|यी|ए)"
            + "|tha|thi|thin|hua+|hu[iy]i?|huy?e|huwa|gay?[aie]|gayi|kiy[ae]|kah[ai]|diy[ae]|liya|a+y[aie]|a+yi|(?:bol|mil|pahunch|pohch|jeet|jit|haar|chun"
            + "|ban|lag|chuk|nikl|ghat"
            + "|chhap|gir|doob|dub|toot|khul|laut|bhaag|mar|maar|bach|ruk|utr|pakd|dekh|rakh|baith|khel|lad|likh|badl|bhej|chhod|tod|khol)(?:a|i|in)"
            + "|(?:pahunch|chuk|bol|laut)e|(?:bata|laga|utha|bula|bana|dikha|chala|hata|suna|hara)y[aie]");

    /** "चुना जा रहा है" is no past. */
    private static final Pattern GOES_ON = Pattern.compile("जा|जाने|जाना|ja|jaa|jana|jane|jaane");
    private static final Pattern LAST_WORD_PAST = Pattern.compile("की|the|ki");

    /** Not every word that ends like a future is one. */
    private static final Pattern FUTURE_HINDI = Pattern.compile("(?!मनरेगा|नरेगा|ओमेगा|मेगा|वेगा|नोरिएगा|ओर्टेगा).*(?:े|ें|ए|एं|ये|यें|ओ|ऊं|ूं)(?:गा|गी|गे"
            + "|गें)|हों?(?:गा|गी|गे|गें)|गा|गी|गे"
            + "|(?!challenge|revenge|avenge|scavenge|lozenge|.*mega|ortega|noriega|vega|bodega)(?:[a-z]+(?:eg(?:a+|i+)|eng(?:a+|e|ey|i)|oge|ung[ai])|hog(?:a+"
            + "|i+)|hong[ei]y?|hogey|g[aei])");
    private static final Pattern DOER = Pattern.compile("वाल[ाीेो]|[vw]aa?l[aie]");

    /** Said together it is a word of time; where it is not part of an expression it still tells. */
    private static final Pattern COMING = Pattern.compile("(?:आने|aane|ane)_.+");
    private static final Pattern INFINITIVE = Pattern.compile(".+ने|.+ne");
    private static final Pattern GOING_ON_HINDI = Pattern.compile("रह[ाीे]|raha|rahe|rahi");
    private static final Pattern IS_TO_HINDI = Pattern.compile("(?:हो|कर|जा|आ|मिल|दे|ले|बोल|पहुंच|खेल|डाल|निकल|खुल)न[ाीे]"
            + "|(?:ho|kar|jaa?|aa|mil|de|le|bol|pahunch|khel|khul)n[aie]");
    private static final Pattern IS_HINDI = Pattern.compile("है|हैं|हूं|hai|hain|hoon|hun|h");

    private static final Pattern PAST_ENGLISH = Pattern.compile("did|didn|was|wasn|were|weren|had|hadn|has|hasn|have|haven");
    private static final Pattern FUTURE_ENGLISH = Pattern.compile("will|shall|gonna|ll|upcoming|forthcoming|might");
    private static final Pattern AHEAD_OF_TO = Pattern.compile("going|expected|scheduled|set|about|likely|planning|plans|plan|planned|hopes|ready|is|are|slated");
    private static final Pattern PAST_VERB = Pattern.compile("(?!united|need|speed|indeed|allied|armed|limited|hundred|sacred|naked|feed|seed|breed|greed"
            + "|exceed|proceed"
            + "|succeed|ahmed|mohammed|mohamed|muhammed|hamed|saeed|rasheed|waheed|naveed|javed|syed|obeid|rashed|zayed|expected|scheduled|planned"
            + "|proposed)[a-z]{2,}ed"
            + "|said|told|went|came|met|won|lost|died|took|gave|got|made|held|left|led|became|began|broke|brought|built|bought|caught|chose|fell|flew|fought"
            + "|found|forgot"
            + "|grew|heard|hit|kept|knew|laid|paid|ran|rose|saw|sent|shot|sold|spoke|spent|stood|struck|swore|taught|thought|threw|understood|withdrew|wrote|been");

    /** @param strong whether it tells by itself: an auxiliary does, a word in -ed may be none */
    private record Mark(Tense tense, boolean strong, int at) {}

    private final TimeText text;
    private final List<Mark> marks = new ArrayList<>();

    Verbs(TimeText text) {
        this.text = text;
        for (int i = 0; i < text.size(); i++) {
            mark(text, i).ifPresent(marks::add);
        }
    }

    /** The tense of the expression between two words: of its clause, or else of the whole question. */
    Tense tense(int from, int to) {
        int start = from;
        while (start > 0 && !isBreak(text, start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.size() && !isBreak(text, end)) {
            end++;
        }
        return told(start, end, from, to).or(() -> told(0, text.size(), from, to)).orElse(Tense.UNTOLD);
    }

    /** Hindi's verb comes at the end: the first after the expression tells. In English the nearest does, an auxiliary before others. */
    private Optional<Tense> told(int start, int end, int from, int to) {
        List<Mark> around = marks.stream().filter(mark -> mark.at >= start && mark.at < end && (mark.at < from || mark.at >= to)).toList();
        List<Mark> strong = around.stream().filter(Mark::strong).toList();
        List<Mark> telling = strong.isEmpty() ? around : strong;
        Optional<Mark> following = telling.stream().filter(mark -> mark.at >= to).findFirst();
        Optional<Mark> nearest = telling.stream().min(Comparator.comparingInt(mark -> mark.at < from ? from - mark.at : mark.at - to + 1));
        return (text.isHindi() ? following.or(() -> nearest) : nearest).map(Mark::tense);
    }

    private static boolean isBreak(TimeText text, int at) {
        return BREAK.matcher(text.plain(at)).matches()
                || text.form(at).equals("AND") && ASKING.matcher(text.plain(at + 1)).matches()
                || text.plain(at).equals(".") && text.plain(at - 1).length() >= SHORTEST_SENTENCE_END;
    }

    private static Optional<Mark> mark(TimeText text, int at) {
        String word = text.plain(at);
        if (text.isHindi()) {
            Optional<Tense> hindi = hindi(text, at, word);
            if (hindi.isPresent()) {
                return Optional.of(new Mark(hindi.get(), true, at));
            }
        }
        boolean wont = word.equals("won") && text.form(at + 1).equals("'s");
        if (FUTURE_ENGLISH.matcher(word).matches() || wont || word.equals("to") && AHEAD_OF_TO.matcher(text.plain(at - 1)).matches()) {
            return Optional.of(new Mark(Tense.FUTURE, true, at));
        }
        if (PAST_ENGLISH.matcher(word).matches() && !text.plain(at + 1).equals("to")) {
            return Optional.of(new Mark(Tense.PAST, true, at));
        }
        if (word.equals("may") && text.form(at + 1).matches("[a-z]+")) {
            return Optional.of(new Mark(Tense.FUTURE, false, at));
        }
        if (PAST_VERB.matcher(word).matches()) {
            return Optional.of(new Mark(Tense.PAST, false, at));
        }
        return word.matches("[a-z]{2,}ing") && isAfterIs(text, at) ? Optional.of(new Mark(Tense.PRESENT, false, at)) : Optional.empty();
    }

    private static Optional<Tense> hindi(TimeText text, int at, String word) {
        String next = text.plain(at + 1);
        if (FUTURE_HINDI.matcher(word).matches() || COMING.matcher(word).matches()
                || DOER.matcher(word).matches() && INFINITIVE.matcher(text.plain(at - 1)).matches()) {
            return Optional.of(Tense.FUTURE);
        }
        if (IS_TO_HINDI.matcher(word).matches() && IS_HINDI.matcher(next).matches()) {
            return Optional.of(Tense.FUTURE);
        }
        if (GOING_ON_HINDI.matcher(word).matches() && IS_HINDI.matcher(next).matches()) {
            return Optional.of(Tense.PRESENT);
        }
        boolean last = next.matches("[ ?!।.]");
        boolean past = PAST_HINDI.matcher(word).matches() && !GOES_ON.matcher(next).matches() && !FUTURE_HINDI.matcher(next).matches()
                || BY_HINDI.matcher(word).matches() || last && LAST_WORD_PAST.matcher(word).matches();
        return past ? Optional.of(Tense.PAST) : Optional.empty();
    }

    /** "What is he doing": at most a few words after "is". */
    private static boolean isAfterIs(TimeText text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
            if (text.plain(i).matches("is|are|am")) {
                return true;
            }
        }
        return false;
    }
}
