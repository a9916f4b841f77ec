package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.LatestUsed;
import samvad.engine.language.Countries;
import samvad.engine.language.Language;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.Names;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.number.Figure;
import samvad.engine.language.number.Figures;

/** Reads sentences; those of articles, which many sentences cite, are remembered. */
public final class ReadSentences {
    private static final int REMEMBERED = 4096;
    private static final int REMEMBERED_WORDS = 20_000;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\u200D]+(?:['’]\\p{L}+)?|\\p{Nd}+(?:[.,]\\p{Nd}+)*");

    /** "दिखते हैं" */
    private static final Pattern PARTICIPLE = Pattern.compile(".{2,}(?:ता|ते|ती|तीं)");
    private static final Pattern AUXILIARY = Pattern.compile("^\\s(?:है|हैं|था|थे|थी|थीं|हुए|हुई|हुआ|रहे|रहा|रही)(?![\\p{L}\\p{M}])");

    /** "चौंधिया सकती" */
    private static final Pattern CAN = Pattern.compile("^\\s(?:सक|चुक)(?:ता|ते|ती|तीं|ा|े|ी|ें|ेगा|ेगी|ेंगे)(?![\\p{L}\\p{M}])");

    /** "घोंटकर"; "सावरकर ने" is somebody. */
    private static final Pattern HAVING_DONE = Pattern.compile(".{2,}कर");
    private static final Pattern OF_A_NAME = Pattern.compile("^[\\s,]+(?:ने|को|का|की|के|से|में|पर|और|तथा)(?![\\p{L}\\p{M}])|^\\s*$|^[।,]");

    /** What is no name: adjectives and abstract nouns by their endings, and parts of "12वीं" and "ग़ैर-सरकारी". */
    private static final Pattern NO_NAME = Pattern.compile(".{2,}(?:ीय|ीकरण|त्व|पूर्ण|हीन|शील|वादी|ात्मक|हारिक)|वीं|वें|वां|गैर");

    /** Words between the words of one name. */
    private static final Set<String> WITHIN_A_NAME = Set.of("of", "bin", "ibn", "al", "el", "de", "da", "der", "van", "von", "du", "la");

    private static final Set<Use> NEVER_NAMES = Set.of(Use.OFFICE, Use.HE, Use.DONE, Use.PLANNED, Use.NOT);

    private final WordForms wordForms;
    private final Predicate<String> knownName;
    private final Predicate<String> everyday;
    private final Map<String, SentenceReading> known = new LatestUsed<>(REMEMBERED);

    private final Map<String, Spelt> spelt = new ConcurrentHashMap<>();

    /** What a word is compared by, whatever sentence it stands in: see {@link Word}. */
    private record Spelt(String plain, String key, Pronunciation pronunciation) {
        static Spelt of(String surface) {
            String loose = LooseSpelling.of(surface);
            String plain = loose.endsWith("'s") ? loose.substring(0, loose.length() - 2) : loose;
            return new Spelt(plain, Names.key(surface), Pronunciation.of(surface, plain));
        }
    }

    /**
     * @param knownName whether a form is one of a name, though it looks like none
     * @param everyday whether a form is one of a word that is no name
     */
    public ReadSentences(WordForms wordForms, Predicate<String> knownName, Predicate<String> everyday) {
        this.wordForms = wordForms;
        this.knownName = knownName;
        this.everyday = everyday;
    }

    public SentenceReading remembered(String text) {
        synchronized (known) {
            SentenceReading reading = known.get(text);
            if (reading != null) {
                return reading;
            }
        }
        SentenceReading reading = read(text);
        synchronized (known) {
            known.put(text, reading);
        }
        return reading;
    }

    public SentenceReading read(String text) {
        Map<Integer, String> forms = forms(text);
        Set<Integer> names = names(text);
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String surface = matcher.group();
            Spelt spelt = spelt(surface);
            String form = forms.getOrDefault(matcher.start(), Abbreviations.WHOLE.containsKey(surface) ? surface : "");
            boolean name = isName(surface, spelt.plain(), form, names.contains(matcher.start()), text.substring(matcher.end()), words.isEmpty());
            words.add(new Word(surface, spelt.plain(), form, spelt.key(), new Span(matcher.start(), matcher.end()), name, 0, false, spelt.pronunciation()));
        }
        List<Word> inClauses = Clauses.of(text, words);
        var dates = MentionedDates.in(text);
        List<Figure> figures = Figures.in(text).stream()
                .filter(figure -> dates.stream().noneMatch(date -> date.span().overlaps(figure.span()))).toList();
        return new SentenceReading(text, Language.ofText(text), inClauses, entities(text, inClauses), figures, dates,
                Datum.in(text, inClauses, figures, dates), WordPlaces.of(inClauses), PromptInjection.isCommand(text));
    }

    private boolean isName(String surface, String plain, String form, boolean looksLikeOne, String behind, boolean begins) {
        boolean name = looksLikeOne;
        if (Script.hasDevanagari(surface)) {
            boolean verb = PARTICIPLE.matcher(plain).matches() && AUXILIARY.matcher(behind).find();
            verb |= NO_NAME.matcher(plain).matches() || CAN.matcher(behind).find()
                    || HAVING_DONE.matcher(plain).matches() && !OF_A_NAME.matcher(behind).find() && !knownName.test(form);
            name = (looksLikeOne || !form.isEmpty() && knownName.test(form)) && (!everyday.test(form) || Countries.hold(Names.key(surface))) && !verb;
        }
        boolean everydayBeginning = begins && !Script.hasDevanagari(surface) && everyday.test(form) && !knownName.test(form);
        return name && !everydayBeginning && isPerhapsName(surface, plain);
    }

    /** Offices, weekdays and months are told apart from the names beside them. */
    private static boolean isPerhapsName(String surface, String plain) {
        boolean letters = surface.codePointCount(0, surface.length()) > 1 && !Character.isDigit(surface.codePointAt(0));
        Set<Use> uses = NewsWords.uses(plain);
        return letters && Figures.in(surface).isEmpty() && !MentionedDates.isWord(plain) && Collections.disjoint(uses, NEVER_NAMES)
                && (!Script.hasDevanagari(surface) || uses.isEmpty() && !HindiVerbs.isVerb(plain));
    }

    private Spelt spelt(String surface) {
        Spelt remembered = spelt.get(surface);
        if (remembered == null) {
            remembered = Spelt.of(surface);
            if (spelt.size() < REMEMBERED_WORDS) {
                spelt.put(surface, remembered);
            }
        }
        return remembered;
    }

    private Map<Integer, String> forms(String text) {
        Map<Integer, String> forms = new HashMap<>();
        for (Term term : wordForms.terms(text)) {
            forms.putIfAbsent(term.span().start(), term.form());
        }
        return forms;
    }

    /** Where words start that may be names; hyphens join no words here. */
    private static Set<Integer> names(String text) {
        Set<Integer> starts = new HashSet<>();
        for (Span span : Names.spansIn(text)) {
            Matcher words = WORD.matcher(text).region(span.start(), span.end());
            while (words.find()) {
                String word = words.group();
                if (Script.hasDevanagari(word) || Character.isUpperCase(word.codePointAt(0))) {
                    starts.add(words.start());
                }
            }
        }
        return starts;
    }

    private static List<Entity> entities(String text, List<Word> words) {
        List<Entity> entities = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).name()) {
                continue;
            }
            int last = i;
            while (last + 1 < words.size() && joins(text, words, last)) {
                last++;
            }
            Span span = new Span(words.get(i).span().start(), words.get(last).span().end());
            entities.add(new Entity(i, last, span.in(text), span));
            i = last;
        }
        return entities;
    }

    private static boolean joins(String text, List<Word> words, int at) {
        Word next = words.get(at + 1);
        String between = text.substring(words.get(at).span().end(), next.span().start());
        boolean beside = between.matches("[\\s.\\-–]*");
        boolean possessive = words.get(at).surface().matches(".*['’]s");
        boolean initial = next.surface().matches("\\p{Lu}") && at + 2 < words.size() && words.get(at + 2).name()
                && text.substring(next.span().end(), words.get(at + 2).span().start()).matches("\\.? ?");
        boolean joined = next.name() || initial || WITHIN_A_NAME.contains(next.plain()) && at + 2 < words.size() && words.get(at + 2).name()
                && !next.plain().equals("of");
        return beside && !possessive && joined;
    }
}
