package samvad.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import samvad.engine.language.Acronyms;
import samvad.engine.language.CommonWords;
import samvad.engine.language.Language;
import samvad.engine.language.Script;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.number.NumberWords;
import samvad.engine.question.Question;
import samvad.search.lucene.Spellings.Scripts;

/** Reads a question's words with all they may be called in the articles, on every bridge there is. */
final class QuestionWords {
    /** At most this many words of a question are looked for: Lucene bounds a query's clauses. */
    private static final int MOST_WORDS = 300;

    /** At most this many wordings of a word are looked for, the best. */
    private static final int MOST_RENDERINGS = 24;

    /** And so many wordings of all words, in two fields each: Lucene allows 1024 terms in a query. */
    private static final int MOST_WORDINGS = 450;

    /** How much a word has to sound like somebody's known name to be heard as it. */
    private static final double ALIKE_A_NAME = 0.9;

    /** And like a country's, of which all names are known: Ukraine is no कारण, Turkey no तड़का. */
    private static final double ALIKE_A_COUNTRY = 0.95;

    /** From so many letters on, a known English word among Hindi ones in Latin letters is English too: "ferry". */
    private static final int SURELY_ENGLISH = 5;

    /** A word that sounds so much like one of the other script needs no other reading. */
    private static final double SURELY_HEARD = 0.95;

    /** Who mistypes more words of a question than this is not understood anyway. */
    private static final int MOST_CORRECTED = 5;

    /** How sure a corrected word is. */
    private static final double CORRECTED = 0.95;

    private static final Set<Bridge> NAMES = Set.of(Bridge.CLDR, Bridge.NAME);

    private final Glossary glossary;
    private final WordForms wordForms;
    private final Set<Bridge> without;

    /** @param without bridges that are not crossed */
    QuestionWords(Glossary glossary, WordForms wordForms, Set<Bridge> without) {
        this.glossary = glossary;
        this.wordForms = wordForms;
        this.without = Set.copyOf(without);
    }

    List<QuestionWord> of(Question question, Snapshot current) throws IOException {
        Map<String, Map<List<String>, Rendering>> words = new LinkedHashMap<>();
        List<Term> terms = question.terms();
        int mistyped = 0;
        for (int i = 0; i < terms.size() && words.size() < MOST_WORDS; i++) {
            String form = terms.get(i).form();
            Map<List<String>, Rendering> renderings = words.computeIfAbsent(form, _ -> new LinkedHashMap<>());
            String surface = terms.get(i).span().in(question.text());
            ofSigns(surface, terms, i, question).forEach(rendering -> keepBest(rendering, form, renderings));
            boolean romanised = question.language() == Language.HINDI && !Script.hasDevanagari(surface);
            boolean unheard = current.counts().of(form).bodies() == 0;
            boolean isName = !unheard && !CommonWords.hold(surface);
            Set<Bridge> known = glossary.of(List.of(form), question.asOf()).stream().map(Rendering::bridge).collect(Collectors.toSet());
            boolean english = surface.length() >= SURELY_ENGLISH && !known.isEmpty();
            if (romanised && !isName && !english) {
                glossary.ofSound(surface, question.asOf()).forEach(rendering -> keepBest(rendering, form, renderings));
            }
            double alikeAName = PlaceNames.isCountry(surface) ? ALIKE_A_COUNTRY : ALIKE_A_NAME;
            double enough = !romanised && !Collections.disjoint(known, NAMES) ? alikeAName : 0;
            Scripts scripts = unheard ? Scripts.BOTH : Scripts.OTHER;
            List<Rendering> spellings = known.contains(Bridge.EVERYDAY)
                    ? current.spellings().ofWord(surface, form, scripts) : current.spellings().ofName(surface, form, scripts);
            spellings.stream().filter(rendering -> rendering.weight() >= enough).forEach(rendering -> keepBest(rendering, form, renderings));
            if (unheard && known.isEmpty() && mistyped < MOST_CORRECTED && !CommonWords.hold(surface)) {
                mistyped++;
                corrected(surface, form, renderings.values(), question.asOf(), current.corrections()).forEach(rendering -> keepBest(rendering, form, renderings));
            }
        }
        addBreaks(question, words, new WordBreaks(wordForms, current));
        addPhrases(question, words);
        int most = Math.clamp(MOST_WORDINGS / Math.max(1, words.size()) - 1, 0, MOST_RENDERINGS);
        return words.entrySet().stream().map(entry -> word(entry.getKey(), entry.getValue().values(), most)).toList();
    }

    /**
     * What a mistyped word was meant to be, and that in other words.
     *
     * @param heard what it sounds like; where a word sounds just like it, no other is looked for
     */
    private List<Rendering> corrected(String surface, String form, Collection<Rendering> heard, LocalDate day, SpellingCorrections corrections) throws IOException {
        List<Rendering> renderings = new ArrayList<>();
        Set<String> meant = heard.stream().flatMap(rendering -> rendering.respelled(form).stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        if (heard.stream().allMatch(rendering -> rendering.bridge() == Bridge.ACRONYM || rendering.weight() < SURELY_HEARD)) {
            Set<String> near = new LinkedHashSet<>(corrections.inArticles(form));
            near.removeIf(word -> SpellingCorrections.mayBeAnotherName(surface, word));
            near.forEach(word -> renderings.add(new Rendering(List.of(word), CORRECTED, Bridge.SPELLING)));
            meant.addAll(near);
            meant.addAll(SpellingCorrections.known(form, word -> !SpellingCorrections.mayBeAnotherName(surface, word) && !glossary.of(List.of(word), day).isEmpty()));
        }
        for (String word : meant) {
            glossary.of(List.of(word), day).forEach(other -> renderings.add(new Rendering(other.forms(), CORRECTED * other.weight(), other.bridge())));
        }
        return renderings;
    }

    private static QuestionWord word(String form, Collection<Rendering> wordings, int most) {
        List<Rendering> best = wordings.stream().sorted(Comparator.comparingDouble(Rendering::weight).reversed()).toList();
        Predicate<Rendering> paraphrases = rendering -> rendering.bridge() == Bridge.PARAPHRASE;
        return new QuestionWord(form, best.stream().filter(paraphrases.negate()).limit(most).toList(), best.stream().filter(paraphrases).toList());
    }

    private void addBreaks(Question question, Map<String, Map<List<String>, Rendering>> words, WordBreaks breaks) throws IOException {
        List<Term> terms = question.terms();
        for (int i = 0; i < Math.min(terms.size(), MOST_WORDS); i++) {
            Term term = terms.get(i);
            String surface = term.span().in(question.text());
            breaks.split(surface).forEach(rendering -> keepBest(rendering, term.form(), words.getOrDefault(term.form(), new LinkedHashMap<>())));
            if (i + 1 < terms.size() && mayBeOneWord(term, terms.get(i + 1), question.text())) {
                Term next = terms.get(i + 1);
                for (Rendering rendering : breaks.joined(surface, next.span().in(question.text()))) {
                    keepBest(rendering, term.form(), words.getOrDefault(term.form(), new LinkedHashMap<>()));
                    keepBest(rendering, next.form(), words.getOrDefault(next.form(), new LinkedHashMap<>()));
                }
            }
        }
    }

    private static boolean mayBeOneWord(Term term, Term next, String text) {
        int end = term.span().end();
        return next.span().start() == end + 1 && " -".indexOf(text.charAt(end)) >= 0;
    }

    /** What a glossary knows of a run of words stands for each of them; of offices only the longest run tells: "foreign minister of Russia". */
    private void addPhrases(Question question, Map<String, Map<List<String>, Rendering>> words) {
        List<Term> terms = question.terms();
        LocalDate day = spokenOf(question);
        BitSet offices = new BitSet();
        for (int length = Math.min(glossary.longestPhrase(), terms.size()); length > 0; length--) {
            BitSet found = new BitSet();
            for (int first = 0; first + length <= terms.size(); first++) {
                List<String> phrase = terms.subList(first, first + length).stream().map(Term::form).toList();
                boolean many = terms.subList(first, first + length).stream().anyMatch(term -> isPlural(term, question));
                boolean inLonger = offices.get(first) && offices.nextClearBit(first) >= first + length;
                for (Rendering rendering : glossary.of(phrase, day)) {
                    if (rendering.bridge() == Bridge.OFFICE && many) {
                        continue;
                    }
                    if (rendering.bridge() == Bridge.OFFICE) {
                        found.set(first, first + length);
                    }
                    if (rendering.bridge() != Bridge.OFFICE || !inLonger) {
                        phrase.forEach(form -> keepBest(rendering, form, words.getOrDefault(form, new LinkedHashMap<>())));
                    }
                }
            }
            offices.or(found);
        }
    }

    /** "US presidents" are more than the one who holds the office. */
    private static boolean isPlural(Term term, Question question) {
        return term.span().in(question.text()).toLowerCase(Locale.ROOT).equals(term.form() + "s");
    }

    /** Who held an office then: on the last day of the period the question speaks of, else today. */
    private static LocalDate spokenOf(Question question) {
        return question.times().stream().map(time -> time.readings().getFirst())
                .flatMap(period -> period.to().or(period::from).stream()).findFirst()
                .filter(day -> day.isBefore(question.asOf())).orElse(question.asOf());
    }

    /** Acronyms and numbers, which are read off their signs. */
    private List<Rendering> ofSigns(String surface, List<Term> terms, int at, Question question) {
        List<Rendering> renderings = new ArrayList<>();
        Acronyms.inOtherScript(surface).ifPresent(other -> add(other, Bridge.ACRONYM, renderings));
        NumberWords.ofGreat(surface).forEach(other -> add(other, Bridge.NUMBER, renderings));
        if (at + 1 < terms.size()) {
            NumberWords.inDigits(surface, terms.get(at + 1).span().in(question.text()))
                    .ifPresent(digits -> add(digits, Bridge.NUMBER, renderings));
        }
        return renderings;
    }

    private void add(String wording, Bridge bridge, List<Rendering> renderings) {
        List<String> forms = wordForms.forms(wording);
        if (!forms.isEmpty()) {
            renderings.add(new Rendering(forms, 1, bridge));
        }
    }

    /** What is looked for is kept before what is only understood. */
    private static Rendering surer(Rendering one, Rendering other) {
        boolean paraphrase = one.bridge() == Bridge.PARAPHRASE;
        if (paraphrase != (other.bridge() == Bridge.PARAPHRASE)) {
            return paraphrase ? other : one;
        }
        return one.surer(other);
    }

    private void keepBest(Rendering rendering, String form, Map<List<String>, Rendering> renderings) {
        if (!without.contains(rendering.bridge()) && !rendering.forms().equals(List.of(form))) {
            renderings.merge(rendering.forms(), rendering, QuestionWords::surer);
        }
    }
}
