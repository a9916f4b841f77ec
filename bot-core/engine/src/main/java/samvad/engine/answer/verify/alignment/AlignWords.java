package samvad.engine.answer.verify.alignment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.reading.HindiVerbs;
import samvad.engine.answer.verify.reading.Pronunciation;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.answer.verify.reading.WordPlaces;
import samvad.engine.knowledge.Source;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Script;

/** Finds for the words of one sentence those of an article's sentences that say the same. */
public final class AlignWords {
    private static final int SHARED_START = 4;
    private static final int LONGEST_ADJECTIVE_ENDING = 4;
    private static final int LONG_NAME = 6;

    private static final Set<String> ADJECTIVE_OF_NAME = Set.of("ी", "ीय", "ीयों", "ियों");
    private static final Pattern ADJECTIVES = Pattern.compile("(?:ish|ese|an|ian|ic|i)$");

    private final SentenceReading claim;
    private final List<OtherWordings.Other> others;

    /** Places of other wordings in their list, by the first word they need. */
    private final Map<String, List<Integer>> othersByFirst = new HashMap<>();

    /** Places of those that may also be met by the adjective of a name. */
    private final List<Integer> ofNames = new ArrayList<>();

    private final List<Sought> sought;

    public AlignWords(SentenceReading claim, List<OtherWordings.Other> others) {
        this.claim = claim;
        this.others = others;
        sought = claim.words().stream().map(Sought::of).toList();
        for (int i = 0; i < others.size(); i++) {
            OtherWordings.Other other = others.get(i);
            othersByFirst.computeIfAbsent(other.forms().getFirst(), _ -> new ArrayList<>()).add(i);
            if (other.sure() && other.forms().size() == 1 && Script.hasDevanagari(other.forms().getFirst())) {
                ofNames.add(i);
            }
        }
    }

    /**
     * A word that is looked for.
     *
     * @param alike unless it is a name, those that mean the same as far as opposites go
     * @param opposites unless it is a name, those that mean the opposite
     * @param stem of a Hindi word but a name, what it shares with its other forms
     * @param unlike those of the article that were heard to be no other spelling of it: most come again and again
     */
    private record Sought(Word word, Set<String> alike, List<Set<String>> opposites, Optional<String> stem, Set<Pronunciation> unlike) {
        static Sought of(Word word) {
            return new Sought(word, word.name() ? Set.of() : NewsWords.alike(word.plain()), word.name() ? List.of() : NewsWords.opposites(word.plain()),
                    word.name() || !word.pronunciation().devanagari() ? Optional.empty() : HindiVerbs.stem(word.plain()),
                    Collections.newSetFromMap(new IdentityHashMap<>()));
        }

        boolean isOppositeOf(Word other) {
            return !opposites.isEmpty() && !alike.contains(other.plain()) && opposites.stream().anyMatch(opposite -> opposite.contains(other.plain()));
        }

        boolean tells() {
            return word.isContent() || word.name();
        }

        /** Where a sentence has the word, a form of it or one that means the same; -1 where it has none. */
        int placeIn(WordPlaces held) {
            int place = held.forms().getOrDefault(word.form(), held.keys().getOrDefault(word.key(), -1));
            if (place < 0 && stem.isPresent()) {
                place = held.stems().getOrDefault(stem.get(), -1);
            }
            for (String other : place < 0 ? alike : Set.<String>of()) {
                place = place < 0 ? held.keys().getOrDefault(other, -1) : place;
            }
            return place;
        }

        /** Where a sentence has another spelling of the word; -1 where it has none. */
        int placeOfSpellingIn(SentenceReading cited) {
            if (word.plain().length() < 2 || Character.isDigit(word.plain().charAt(0))) {
                return -1;
            }
            boolean devanagari = word.pronunciation().devanagari();
            int here = word.name() ? first(cited, cited.places().written(devanagari), this::isSpelling) : -1;
            int there = first(cited, cited.places().written(!devanagari), this::isHeardAs);
            return here < 0 || there >= 0 && there < here ? there : here;
        }

        private int first(SentenceReading cited, List<Integer> places, Predicate<Word> is) {
            for (int place : places) {
                Word other = cited.words().get(place);
                if (is.test(other) && (other.name() || !word.name() || !HindiVerbs.isVerb(other.plain()))) {
                    return place;
                }
            }
            return -1;
        }

        /** In the same script. */
        private boolean isSpelling(Word other) {
            return (other.name() || word.pronunciation().devanagari() || isAdjective(other, word)) && isOneName(word, other);
        }

        /** In the other script. */
        private boolean isHeardAs(Word other) {
            if (unlike.contains(other.pronunciation())) {
                return false;
            }
            boolean alike = word.pronunciation().isAcrossScripts(other.pronunciation());
            if (!alike) {
                unlike.add(other.pronunciation());
            }
            return alike;
        }
    }

    public Alignment align(SentenceReading cited, Source source, int place) {
        int[] at = new int[claim.words().size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = sought.get(i).tells() ? sought.get(i).placeIn(cited.places()) : -1;
        }
        othersIn(cited).forEach((other, there) -> {
            for (int i = others.get(other).first(); i <= others.get(other).last(); i++) {
                at[i] = at[i] < 0 ? there : at[i];
            }
        });
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] < 0 && sought.get(i).tells() ? sought.get(i).placeOfSpellingIn(cited) : at[i];
        }
        for (int i = 0; i < at.length; i++) {
            at[i] = at[i] >= 0 && sought.get(i).isOppositeOf(cited.words().get(at[i])) ? -1 : at[i];
        }
        return new Alignment(claim, cited, at, source, place);
    }

    /** The other wordings that a sentence holds, by their places in the list, and where each begins; of a name also its adjective. */
    private SortedMap<Integer, Integer> othersIn(SentenceReading cited) {
        SortedMap<Integer, Integer> found = new TreeMap<>();
        Map<String, Integer> forms = cited.places().forms();
        forms.forEach((form, there) -> othersByFirst.getOrDefault(form, List.of()).forEach(other -> {
            List<String> needed = others.get(other).forms();
            if (needed.size() == 1 || forms.keySet().containsAll(needed)) {
                found.put(other, there);
            }
        }));
        for (int other : ofNames) {
            if (!found.containsKey(other)) {
                int there = adjectiveOf(others.get(other).forms().getFirst(), cited);
                if (there >= 0) {
                    found.put(other, there);
                }
            }
        }
        return found;
    }

    /** "भारतीय" of "भारत", "रूसी" of "रूस". */
    private static int adjectiveOf(String name, SentenceReading cited) {
        for (int place : cited.places().written(true)) {
            String plain = cited.words().get(place).plain();
            if (plain.startsWith(name) && ADJECTIVE_OF_NAME.contains(plain.substring(name.length()))) {
                return place;
            }
        }
        return -1;
    }

    /** "Parliamentary", of Parliament. */
    private static boolean isAdjective(Word word, Word name) {
        return name.plain().length() >= LONG_NAME && word.plain().startsWith(name.plain());
    }

    /** Libya and Libyan, Nikolai and Nikolay; not Iran and Iraq. */
    private static boolean isOneName(Word one, Word other) {
        String shorter = one.plain().length() < other.plain().length() ? one.plain() : other.plain();
        String longer = shorter.equals(one.plain()) ? other.plain() : one.plain();
        if (shorter.length() >= SHARED_START && longer.startsWith(shorter.substring(0, shorter.length() - 1))
                && longer.length() - shorter.length() < LONGEST_ADJECTIVE_ENDING) {
            return true;
        }
        if (shorter.length() > SHARED_START && longer.length() - shorter.length() <= 1 && commonStart(one.plain(), other.plain()) >= SHARED_START
                && ADJECTIVES.matcher(longer).find()) {
            return true;
        }
        return shorter.length() > SHARED_START && one.pronunciation().isAlikeInSameScript(other.pronunciation());
    }

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }
}
