package samvad.engine.answer.verify.alignment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.answer.verify.reading.Abbreviations;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.BundledWords;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;

/** What else the words of a sentence may be called in the articles it cites: other words of the language, and those of the other one. */
public final class OtherWordings {
    private static final int LONGEST_PHRASE = 4;

    /** Shorter forms that CLDR lists are abbreviations. */
    private static final int SHORTEST_NAME = 3;

    private static final Set<Bridge> EVERYDAY = Set.of(Bridge.TERM, Bridge.NUMBER, Bridge.EVERYDAY, Bridge.PARAPHRASE);

    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");

    private final Map<String, List<String>> abbreviations = new HashMap<>();
    private final Map<List<String>, List<String>> abbreviated = new HashMap<>();
    private final Glossary glossary;
    private final Paraphrases paraphrases;
    private final Map<String, Set<String>> pairs = new HashMap<>();

    public OtherWordings(WordForms wordForms, Glossary glossary) {
        this.glossary = glossary;
        this.paraphrases = new Paraphrases(wordForms);
        Abbreviations.WHOLE.forEach((abbreviation, whole) -> {
            List<String> forms = wordForms.forms(whole);
            abbreviations.put(abbreviation, forms);
            abbreviated.computeIfAbsent(forms, _ -> new ArrayList<>()).add(abbreviation);
        });
        for (String line : BundledWords.lines(NewsWords.class, "news-pairs.txt")) {
            Set<String> group = new HashSet<>();
            wordForms.forms(line.replace('|', ' ')).forEach(group::add);
            group.forEach(form -> pairs.computeIfAbsent(form, _ -> new HashSet<>()).addAll(group));
        }
    }

    /**
     * Another wording of some of a sentence's words.
     *
     * @param first the first of them, by its place
     * @param last the last
     * @param forms that have to be there, all of them
     * @param sure whether a name is told by it
     */
    record Other(int first, int last, List<String> forms, boolean sure) {}

    /** All other wordings of a sentence's words and phrases. */
    public List<Other> of(SentenceReading sentence, LocalDate day) {
        List<Other> others = new ArrayList<>();
        List<Word> words = sentence.words();
        int longest = Math.min(LONGEST_PHRASE, glossary.longestPhrase());
        for (int i = 0; i < words.size(); i++) {
            addAbbreviation(words.get(i), i, day, others);
            if (words.get(i).isContent()) {
                addPhrases(words, i, longest, day, others);
                addWords(words.get(i), i, others);
            }
        }
        return others;
    }

    /** "US", which no index knows from "us". */
    private void addAbbreviation(Word word, int at, LocalDate day, List<Other> others) {
        List<String> whole = abbreviations.getOrDefault(POSSESSIVE.matcher(word.surface()).replaceAll(""), List.of());
        if (!whole.isEmpty()) {
            others.add(new Other(at, at, whole, true));
            glossary.of(whole, day).stream().filter(rendering -> rendering.bridge().isSure())
                    .forEach(rendering -> others.add(new Other(at, at, rendering.forms(), true)));
        }
    }

    /** "US" for the United States, in the articles. */
    private void addAbbreviated(List<String> whole, int first, int last, List<Other> others) {
        abbreviated.getOrDefault(whole, List.of()).forEach(abbreviation -> others.add(new Other(first, last, List.of(abbreviation), true)));
    }

    private void addWords(Word word, int at, List<Other> others) {
        Set<String> alike = new HashSet<>(paraphrases.of(word.form()));
        alike.addAll(pairs.getOrDefault(word.form(), Set.of()));
        alike.remove(word.form());
        if (!word.name()) {
            alike.forEach(form -> others.add(new Other(at, at, List.of(form), false)));
        }
    }

    private void addPhrases(List<Word> words, int from, int longest, LocalDate day, List<Other> others) {
        List<String> phrase = new ArrayList<>();
        boolean named = false;
        for (int i = from; i < words.size() && phrase.size() < longest; i++) {
            if (words.get(i).isContent()) {
                phrase.add(words.get(i).form());
                named |= words.get(i).name();
                addAbbreviated(phrase, from, i, others);
                for (Rendering rendering : glossary.of(phrase, day)) {
                    if (rendering.bridge() != Bridge.OFFICE && !(rendering.bridge() == Bridge.PARAPHRASE && named)) {
                        others.add(new Other(from, i, rendering.forms(), rendering.bridge().isSure()));
                        addAbbreviated(rendering.forms(), from, i, others);
                    }
                }
            }
        }
    }

    /** Whether a form is one of a word whose other wordings are known and that is no name. */
    public boolean isEveryday(String form) {
        return pairs.containsKey(form) || !Collections.disjoint(bridges(form), EVERYDAY);
    }

    /** Whether a word has a wording of the kind names have. */
    public boolean isKnownName(String form) {
        Set<Bridge> bridges = bridges(form);
        return bridges.contains(Bridge.NAME) || form.length() >= SHORTEST_NAME && bridges.contains(Bridge.CLDR);
    }

    private Set<Bridge> bridges(String form) {
        return glossary.of(List.of(form), LocalDate.EPOCH).stream().map(Rendering::bridge).collect(Collectors.toSet());
    }

    /** Whether a word is one whose other wordings are known. */
    public boolean isKnown(Word word, LocalDate day) {
        return pairs.containsKey(word.form()) || !NewsWords.opposites(word.plain()).isEmpty()
                || glossary.of(List.of(word.form()), day).stream().anyMatch(rendering -> rendering.bridge() != Bridge.DICTIONARY);
    }
}
