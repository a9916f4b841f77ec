package samvad.engine.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Several glossaries asked in their order; what an earlier one has said a later one does not repeat. */
public record Glossaries(List<Glossary> inOrder) implements Glossary {
    public Glossaries {
        inOrder = List.copyOf(inOrder);
    }

    @Override
    public List<Rendering> of(List<String> phrase, LocalDate day) {
        return all(glossary -> glossary.of(phrase, day));
    }

    @Override
    public List<Rendering> ofSound(String word, LocalDate day) {
        return all(glossary -> glossary.ofSound(word, day));
    }

    private List<Rendering> all(Function<Glossary, List<Rendering>> ask) {
        List<Rendering> all = new ArrayList<>();
        Set<List<String>> said = new HashSet<>();
        for (Glossary glossary : inOrder) {
            for (Rendering rendering : ask.apply(glossary)) {
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
