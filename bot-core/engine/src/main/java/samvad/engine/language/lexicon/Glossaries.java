package samvad.engine.language.lexicon;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Several glossaries asked in their order; of two that say the same the surer is heard. */
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
        Map<List<String>, Rendering> all = new LinkedHashMap<>();
        for (Glossary glossary : inOrder) {
            for (Rendering rendering : ask.apply(glossary)) {
                all.merge(rendering.forms(), rendering, Rendering::surer);
            }
        }
        return List.copyOf(all.values());
    }

    @Override
    public int longestPhrase() {
        return inOrder.stream().mapToInt(Glossary::longestPhrase).max().orElse(0);
    }
}
