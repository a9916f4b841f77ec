package samvad.benchmarks.corpus;

import samvad.engine.language.Language;

/** What both languages have a word for. {@code name} is true where the two are one sound in two scripts. */
record Concept(String english, String hindi, boolean name) {
    String in(Language language) {
        return switch (language) {
            case ENGLISH -> english;
            case HINDI -> hindi;
        };
    }
}
