package samvad.engine.language.lexicon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import samvad.engine.language.WordForms;

/** A {@link Glossary} of entries held in memory, read once through the analysis of an index. */
public final class Lexicon implements Glossary {
    /** Words a dictionary offers: the more of them, and the more meanings, the less each is meant. Chosen on questions over texts of the other language. */
    private static final double DICTIONARY = 0.6;

    private static final double SHARED_AMONG = 0.3;

    /** Less than what a list means, so that what both say is told by the list. */
    private static final double PARAPHRASE = 0.85;

    private final Map<List<String>, List<Meant>> byPhrase = new HashMap<>();

    /** How phrases that were asked for are rendered, if it is the same on every day. */
    private final Map<List<String>, List<Rendering>> onAnyDay = new ConcurrentHashMap<>();

    private final int longest;

    /** What a phrase is rendered by, and by which entry. */
    private record Meant(LexiconEntry entry, List<List<String>> phrases) {}

    public Lexicon(Collection<LexiconEntry> entries, WordForms wordForms) {
        for (LexiconEntry entry : entries) {
            List<List<String>> said = phrases(entry.said(), wordForms);
            Meant meant = new Meant(entry, entry.said().equals(entry.meant()) ? said : phrases(entry.meant(), wordForms));
            said.forEach(phrase -> byPhrase.computeIfAbsent(phrase, _ -> new ArrayList<>(1)).add(meant));
        }
        longest = byPhrase.keySet().stream().mapToInt(List::size).max().orElse(0);
    }

    private static List<List<String>> phrases(List<String> wordings, WordForms wordForms) {
        Set<List<String>> phrases = new LinkedHashSet<>();
        for (String wording : wordings) {
            List<String> forms = wordForms.forms(wording);
            if (!forms.isEmpty()) {
                phrases.add(forms);
            }
        }
        return List.copyOf(phrases);
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        List<Meant> all = byPhrase.getOrDefault(phrase, List.of());
        if (all.isEmpty()) {
            return List.of();
        }
        List<Rendering> remembered = onAnyDay.get(phrase);
        if (remembered != null) {
            return remembered;
        }
        List<Rendering> renderings = renderings(phrase, all, day);
        if (all.stream().allMatch(meant -> meant.entry().holdsAlways())) {
            onAnyDay.put(List.copyOf(phrase), renderings);
        }
        return renderings;
    }

    private static List<Rendering> renderings(List<String> phrase, List<Meant> all, LocalDate day) {
        Map<List<String>, Rendering> renderings = new LinkedHashMap<>();
        long meanings = all.stream().filter(meant -> meant.entry().bridge() == Bridge.EVERYDAY).count();
        for (Meant meant : all) {
            if (meant.entry().holdsOn(day)) {
                double among = meant.phrases().size() * (meant.entry().bridge() == Bridge.EVERYDAY ? Math.sqrt((double) meanings) : 1);
                for (List<String> forms : meant.phrases()) {
                    if (!forms.equals(phrase)) {
                        Rendering rendering = new Rendering(forms, weight(meant.entry().bridge(), among), meant.entry().bridge());
                        renderings.merge(forms, rendering, Rendering::surer);
                    }
                }
            }
        }
        return renderings.values().stream().sorted(Comparator.comparingDouble(Rendering::weight).reversed()).toList();
    }

    private static double weight(Bridge bridge, double among) {
        return switch (bridge) {
            case EVERYDAY, DICTIONARY -> DICTIONARY / Math.pow(Math.max(1, among), SHARED_AMONG);
            case PARAPHRASE -> PARAPHRASE;
            case SAME_WORD, NUMBER, NAME, OFFICE, TERM, CLDR, ACRONYM, SPELLING -> 1;
        };
    }

    @Override
    public int longestPhrase() {
        return longest;
    }
}
