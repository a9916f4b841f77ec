package samvad.benchmarks.corpus;

import java.util.List;
import samvad.engine.language.Language;

/** A sentence before it is in a language. */
record MadeSentence(List<Part> parts) {
    MadeSentence {
        parts = List.copyOf(parts);
    }

    /** Something a sentence is made of. */
    sealed interface Part {
        record Joining(Concept concept) implements Part {}

        /**
         * A word that says something.
         *
         * @param many true where the language would mark more than one, or a case
         */
        record Telling(Concept concept, boolean many) implements Part {}

        /** A year or a count. */
        record Figure(int value) implements Part {}
    }

    List<Concept> telling() {
        return parts.stream().filter(Part.Telling.class::isInstance).map(part -> ((Part.Telling) part).concept()).distinct().toList();
    }

    String in(Language language) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(text.isEmpty() ? "" : " ").append(word(part, language));
        }
        text.setCharAt(0, Character.toUpperCase(text.charAt(0)));
        return text.append(language == Language.HINDI ? "।" : ".").toString();
    }

    private static String word(Part part, Language language) {
        return switch (part) {
            case Part.Joining(Concept concept) -> concept.in(language);
            case Part.Figure(int value) -> Integer.toString(value);
            case Part.Telling(Concept concept, boolean many) ->
                concept.in(language) + (!many ? "" : language == Language.HINDI ? "ों" : "s");
        };
    }
}
