package samvad.engine.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words news reports use for the same thing: "death toll" asks for what "killed" tells. Read from {@code paraphrases.txt}. */
public final class Paraphrases {
    private static final String GOING_ON = "ing";
    private static final int SHORTEST_GOING_ON = 6;

    private final Map<String, Set<String>> near = new HashMap<>();

    public Paraphrases(WordForms wordForms) {
        for (String line : BundledWords.lines(Paraphrases.class, "paraphrases.txt")) {
            List<String> group = wordForms.forms(line).stream().distinct().toList();
            group.forEach(form -> near.computeIfAbsent(form, _ -> new HashSet<>()).addAll(group));
        }
    }

    /** The forms that may stand for this one, itself among them. */
    public Set<String> of(String form) {
        Set<String> alike = near.getOrDefault(form, Set.of(form));
        return form.length() >= SHORTEST_GOING_ON && form.endsWith(GOING_ON) ? withoutGoingOn(form, alike) : alike;
    }

    /** "Is visiting" asks for what "is to visit" tells; an analysis leaves such words as they are, since they are nouns too. */
    private static Set<String> withoutGoingOn(String form, Set<String> alike) {
        Set<String> all = new HashSet<>(alike);
        String verb = form.substring(0, form.length() - GOING_ON.length());
        all.add(verb);
        all.add(verb + "e");
        return all;
    }
}
