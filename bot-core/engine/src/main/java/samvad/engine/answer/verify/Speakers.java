package samvad.engine.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;

/** Finds who says what in a sentence: "X said", "according to X", "X ने कहा", "X के अनुसार". */
final class Speakers {
    private Speakers() {}

    /**
     * Somebody who says something.
     *
     * @param first the place of the first word that names the speaker
     * @param last the last
     * @param verb the place of the word that tells of the saying
     */
    record Saying(int first, int last, int verb, boolean pronoun) {}

    /** The sayings of a sentence in reading order; one without a speaker, as in the passive, is none. */
    static List<Saying> in(SentenceReading sentence) {
        List<Saying> sayings = new ArrayList<>();
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            if (word.does(Use.SOURCE_OF)) {
                sourceOf(sentence, i).ifPresent(sayings::add);
            } else if (word.does(Use.SAYS) && !word.name()) {
                (sentence.language() == Language.HINDI ? hindi(sentence, i) : english(sentence, i)).ifPresent(sayings::add);
            }
        }
        return sayings;
    }

    private static Optional<Saying> sourceOf(SentenceReading sentence, int at) {
        if (sentence.language() == Language.HINDI) {
            return subject(sentence, 0, at - 1, at);
        }
        for (Entity name : sentence.names()) {
            if (name.first() > at && sentence.words().get(name.first()).clause() == sentence.words().get(at).clause()) {
                return Optional.of(new Saying(name.first(), name.last(), at, false));
            }
        }
        return Optional.empty();
    }

    /** The nearest name in front of the verb, in its clause; "he" where that is nearer. */
    private static Optional<Saying> english(SentenceReading sentence, int verb) {
        int clause = sentence.words().get(verb).clause();
        for (int i = verb - 1; i >= 0 && sentence.words().get(i).clause() == clause; i--) {
            Optional<Entity> name = sentence.nameAt(i);
            boolean within = sentence.plain(i - 1).matches("of|for|in|at") || name.isPresent() && sentence.plain(name.get().first() - 1).matches("of|for|in|at|to");
            if (name.isPresent() && !within) {
                return Optional.of(new Saying(name.get().first(), name.get().last(), verb, false));
            }
            if (sentence.plain(i).matches("he|she|they|it")) {
                return Optional.of(new Saying(i, i, verb, true));
            }
            if (Clauses.isVerb(sentence.words().get(i)) && !sentence.plain(i).matches("had|has|have|also|was|did")) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Who stands with "ने", or with "का" before "कहना", in front of the verb. */
    private static Optional<Saying> hindi(SentenceReading sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            String plain = sentence.plain(i);
            boolean agent = plain.equals("ने") || plain.equals("का") && sentence.plain(verb).matches("कहना|मानना|दावा|आरोप|बताना|बयान|अनुमान") && verb - i <= 2;
            if (agent) {
                return subject(sentence, 0, i - 1, verb);
            }
            if (plain.matches("उन्होंने|उसने|इन्होंने|उनका|उनके|वे|वह")) {
                return Optional.of(new Saying(i, i, verb, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Saying> subject(SentenceReading sentence, int from, int to, int verb) {
        for (int i = to; i >= Math.max(from, to - 4); i--) {
            Optional<Entity> name = sentence.nameAt(i);
            if (name.isPresent()) {
                return Optional.of(new Saying(name.get().first(), name.get().last(), verb, false));
            }
            if (sentence.plain(i).matches("उनके|उनका|उन्होंने|इनके")) {
                return Optional.of(new Saying(i, i, verb, true));
            }
        }
        // no name, but somebody: "अधिकारियों के अनुसार", "सरकार ने कहा"
        return to < from ? Optional.empty() : Optional.of(new Saying(Math.max(from, to), to, verb, false));
    }
}
