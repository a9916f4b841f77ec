package samvad.engine.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Names;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.number.Numbers;
import samvad.engine.language.sound.NameSkeleton;
import samvad.engine.language.sound.SoundKey;
import samvad.engine.language.sound.Sounds;
import samvad.engine.language.time.Dates;

/**
 * What of a text any language can share. A concept is a name, a number, a day, an address, or a word with another wording in the
 * other language, as the set of keys each of which stands for it.
 */
final class StoryConcepts {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]>\"]+|@\\w{3,30}");

    /** Shorter keys belong to too many words. */
    private static final int SHORTEST_SOUND = 3;

    private final WordForms wordForms;
    private final Glossary glossary;

    StoryConcepts(WordForms wordForms, Glossary glossary) {
        this.wordForms = wordForms;
        this.glossary = glossary;
    }

    WordForms wordForms() {
        return wordForms;
    }

    Set<Set<String>> of(String text, LocalDate day) {
        Set<Set<String>> concepts = new HashSet<>();
        List<Term> terms = wordForms.terms(text);
        Set<Integer> names = new HashSet<>();
        Names.spansIn(text).forEach(name -> names.add(name.start()));
        for (int i = 0; i < terms.size(); i++) {
            Span word = terms.get(i).span();
            Set<String> keys = names.contains(word.start()) ? soundsOf(word.in(text)) : new HashSet<>();
            keys.addAll(wordings(terms, i, day));
            if (!keys.isEmpty()) {
                concepts.add(keys);
            }
        }
        figures(text).forEach(figure -> concepts.add(Set.of(figure)));
        return concepts;
    }

    /** Names, and what is written in figures: what tells who, where and how many. */
    static Set<String> actors(String text) {
        Set<String> actors = new HashSet<>(figures(text));
        for (Span name : Names.spansIn(text)) {
            NameSkeleton.of(name.in(text)).ifPresent(actors::add);
        }
        return actors;
    }

    private static Set<String> soundsOf(String name) {
        Set<String> keys = new HashSet<>();
        NameSkeleton.of(name).ifPresent(keys::add);
        String sound = SoundKey.of(Sounds.of(name));
        if (sound.length() >= SHORTEST_SOUND) {
            keys.add("~" + sound);
        }
        return keys;
    }

    /** Its own form where it is Hindi, and what phrases that begin with it are called in Hindi. */
    private Set<String> wordings(List<Term> terms, int at, LocalDate day) {
        Set<String> wordings = new HashSet<>();
        String own = terms.get(at).form();
        if (Script.hasDevanagari(own)) {
            return Set.of(own);
        }
        List<String> phrase = new ArrayList<>();
        for (int i = at; i < terms.size() && phrase.size() < glossary.longestPhrase(); i++) {
            phrase.add(terms.get(i).form());
            for (Rendering rendering : glossary.of(phrase, day)) {
                if (rendering.bridge().isSure() && rendering.forms().stream().allMatch(Script::hasDevanagari)) {
                    wordings.add(longest(rendering.forms()));
                }
            }
        }
        return wordings;
    }

    /** Stands for a phrase of several, as it says most. */
    private static String longest(List<String> forms) {
        return forms.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new HashSet<>();
        Numbers.in(text).stream().filter(number -> number.matches("\\d[\\d.]+")).forEach(figures::add);
        Dates.in(text).forEach(date -> date.day().ifPresent(day -> figures.add(date.month().orElse(0) + "/" + day)));
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            figures.add(addresses.group());
        }
        return figures;
    }
}
