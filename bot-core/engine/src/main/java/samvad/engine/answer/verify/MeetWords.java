package samvad.engine.answer.verify;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Acronyms;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Script;
import samvad.engine.language.SoundKey;
import samvad.engine.language.SoundLikeness;
import samvad.engine.language.Sounds;

/** Finds for the words of a sentence those of an article's sentence that say the same. */
final class MeetWords {
    private static final double ALIKE = 0.72;
    private static final double ALIKE_IF_SHORT = 0.86;
    private static final double ALIKE_IN_SAME_SCRIPT = 0.9;
    private static final int SHORT_KEY = 2;
    private static final int SHARED_START = 4;
    private static final int LONGEST_ADJECTIVE_ENDING = 4;
    private static final int LONG_NAME = 6;

    private final Map<String, String> sounds = new java.util.concurrent.ConcurrentHashMap<>();
    private static final int REMEMBERED = 20_000;

    Meeting meet(SentenceReading said, List<Meanings.Other> others, SentenceReading held, Source source, int place) {
        int[] at = new int[said.words().size()];
        Arrays.fill(at, -1);
        Map<String, Integer> forms = held.places().forms();
        Map<String, Integer> plain = held.places().keys();
        Map<String, Integer> stems = held.places().stems();
        for (int i = 0; i < at.length; i++) {
            Word word = said.words().get(i);
            if (!word.isContent() && !word.name()) {
                continue;
            }
            at[i] = forms.getOrDefault(word.form(), plain.getOrDefault(word.key(), -1));
            if (at[i] < 0 && Script.hasDevanagari(word.plain()) && !word.name()) {
                at[i] = HindiVerbs.stem(word.plain()).map(stem -> stems.getOrDefault(stem, -1)).orElse(-1);
            }
            if (at[i] < 0 && !word.name()) {
                at[i] = NewsWords.alike(word.plain()).stream().filter(plain::containsKey).map(plain::get).findFirst().orElse(-1);
            }
        }
        for (Meanings.Other other : others) {
            int there = placeOf(other, held);
            for (int i = other.first(); there >= 0 && i <= other.last(); i++) {
                at[i] = at[i] < 0 ? there : at[i];
            }
        }
        for (int i = 0; i < at.length; i++) {
            if (at[i] < 0 && (said.words().get(i).isContent() || said.words().get(i).name())) {
                at[i] = soundingAlike(said.words().get(i), held);
            }
        }
        return new Meeting(said, held, at, source, place);
    }

    /** Where another wording begins; of a name also its adjective. */
    private static int placeOf(Meanings.Other other, SentenceReading held) {
        Map<String, Integer> forms = held.places().forms();
        String first = other.forms().getFirst();
        if (forms.keySet().containsAll(other.forms())) {
            return forms.getOrDefault(first, -1);
        }
        return other.sure() && other.forms().size() == 1 ? adjectiveOf(first, held) : -1;
    }

    /** "भारतीय" of "भारत", "रूसी" of "रूस". */
    private static int adjectiveOf(String name, SentenceReading held) {
        for (int i = 0; Script.hasDevanagari(name) && i < held.words().size(); i++) {
            String form = held.words().get(i).plain();
            if (form.startsWith(name) && form.substring(name.length()).matches("ी|ीय|ीयों|ियों")) {
                return i;
            }
        }
        return -1;
    }

    private int soundingAlike(Word said, SentenceReading held) {
        boolean devanagari = Script.hasDevanagari(said.plain());
        if (said.plain().length() < 2 || Character.isDigit(said.plain().charAt(0))) {
            return -1;
        }
        for (int i = 0; i < held.words().size(); i++) {
            Word word = held.words().get(i);
            boolean otherScript = Script.hasDevanagari(word.plain()) != devanagari;
            boolean comparable = word.name() || word.isContent() && !(said.name() && HindiVerbs.isVerb(word.plain()));
            if (comparable && (otherScript ? isAcrossScripts(said, word) : said.name() && (word.name() || devanagari || isAdjective(word, said)) && isOneName(said, word))) {
                return i;
            }
        }
        return -1;
    }

    private boolean isAcrossScripts(Word one, Word other) {
        if (one.plain().length() < 3 || other.plain().length() < 3 || Character.isDigit(other.plain().charAt(0))) {
            return isAcronym(one, other);
        }
        String sound = sound(one);
        String otherSound = sound(other);
        if (sound.isEmpty() || otherSound.isEmpty() || Math.abs(consonants(sound) - consonants(otherSound)) > 2) {
            return isAcronym(one, other);
        }
        double enough = SoundKey.of(sound).length() <= SHORT_KEY ? ALIKE_IF_SHORT : ALIKE;
        return SoundLikeness.of(sound, otherSound) >= enough || isAcronym(one, other);
    }

    private static long consonants(String sound) {
        return sound.chars().filter(c -> "aiueo@".indexOf(c) < 0).count();
    }

    private static boolean isAcronym(Word one, Word other) {
        Word latin = Script.hasDevanagari(one.plain()) ? other : one;
        Word devanagari = latin == one ? other : one;
        if (latin.surface().length() > 6 || !latin.surface().equals(latin.surface().toUpperCase(java.util.Locale.ROOT))) {
            return false;
        }
        Optional<String> read = Acronyms.inLatin(devanagari.surface());
        return read.isPresent() && read.get().equalsIgnoreCase(latin.surface());
    }

    /** "Parliamentary", of Parliament. */
    private static boolean isAdjective(Word word, Word name) {
        return name.plain().length() >= LONG_NAME && word.plain().startsWith(name.plain());
    }

    /** Libya and Libyan, Nikolai and Nikolay; not Iran and Iraq. */
    private boolean isOneName(Word one, Word other) {
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
        return shorter.length() > SHARED_START && SoundLikeness.of(sound(one), sound(other)) >= ALIKE_IN_SAME_SCRIPT;
    }

    private static final java.util.regex.Pattern ADJECTIVES = java.util.regex.Pattern.compile("(?:ish|ese|an|ian|ic|i)$");

    private static int commonStart(String one, String other) {
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        return same;
    }

    private String sound(Word word) {
        String known = sounds.get(word.plain());
        if (known == null) {
            known = Sounds.of(Script.hasDevanagari(word.surface()) ? word.surface() : LooseSpelling.of(word.surface()).replaceAll("'s$", ""));
            if (sounds.size() < REMEMBERED) {
                sounds.put(word.plain(), known);
            }
        }
        return known;
    }
}
