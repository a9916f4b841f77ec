package samvad.lexicons;

import java.util.List;
import java.util.stream.Stream;

/** The forms in which news has a regular Hindi verb, of which a list holds the infinitive. */
final class HindiVerb {
    private static final String INFINITIVE = "ना";

    private static final List<String> BEHIND_A_VOWEL = List.of("या", "ए", "ई", "ता", "एगा", "एंगे", "ने", "कर");
    private static final List<String> BEHIND_A_CONSONANT = List.of("ा", "े", "ी", "ता", "ेगा", "ेंगे", "ने", "कर");

    private HindiVerb() {}

    /**
     * The infinitive and its forms; those of number and gender meet by their stems.
     *
     * @param infinitive whose stem ends in a consonant, {@code ा} or {@code ो}: "मिलना", "लगाना", "खोना"
     */
    static List<String> formsOf(String infinitive) {
        String stem = infinitive.substring(0, infinitive.length() - INFINITIVE.length());
        List<String> endings = stem.endsWith("ा") || stem.endsWith("ो") ? BEHIND_A_VOWEL : BEHIND_A_CONSONANT;
        return Stream.concat(Stream.of(infinitive), endings.stream().map(ending -> stem + ending)).toList();
    }
}
