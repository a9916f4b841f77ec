package samvad.engine.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Several glossaries asked in their order; what an earlier one has said a later one does not repeat. */
public record Glossaries(List<Glossary> inOrder) implements Glossary {
    public Glossaries {
        inOrder = List.copyOf(inOrder);
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        List<Rendering> all = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        for (Glossary glossary : inOrder) {
            for (Rendering rendering : glossary.of(phrase, day)) {
                if (said.add(rendering.forms())) {
                    all.add(rendering);
                }
            }
        }
        return all;
    }

    @Override
    public int longestPhrase() {
        return inOrder.stream().mapToInt(Glossary::longestPhrase).max().orElse(0);
    }
}
