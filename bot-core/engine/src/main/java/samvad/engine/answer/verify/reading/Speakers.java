package samvad.engine.answer.verify.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.language.Language;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;

/** Finds who says what in a sentence: "X said", "according to X", "X ने कहा", "X के अनुसार". */
public final class Speakers {
    private static final int LONGEST_SUBJECT = 5;

    private static final Set<String> LIVES = Set.of("lives", "life", "victims", "casualties");

    private static final Set<String> HOW_MANY = Set.of("more", "than", "at", "least", "nearly", "almost", "over", "about", "around", "some", "many", "the",
            "his", "her", "their", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "dozens", "hundreds", "thousands", "of", "million", "thousand");

    private static final Set<String> THEY = Set.of("he", "she", "they");
    private static final Set<String> TO_BE = Set.of("is", "are", "was", "were", "been", "being");
    private static final Set<String> TO_HAVE = Set.of("has", "have", "had");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "at", "to", "on", "by", "from", "with", "after", "before", "since");

    private static final Set<String> HINDI_THEY = Set.of("उन्होंने", "उसने", "इन्होंने", "उनका", "उनके", "वे", "वह");
    private static final Set<String> ACCORDING_TO_THEM = Set.of("उनके", "उनका", "उन्होंने", "इनके");
    private static final Set<String> HINDI_OF = Set.of("के", "की", "का");

    /** "मंत्री का कहना" */
    private static final Set<String> WHAT_IS_SAID = Set.of("कहना", "मानना", "दावा", "आरोप", "बताना", "बयान", "अनुमान");

    private Speakers() {}

    /**
     * Somebody who says something.
     *
     * @param first the place of the first word that names the speaker
     * @param last the last
     * @param verb the place of the word that tells of the saying
     * @param reference whether it is "he" or "the minister", so that the name stands elsewhere
     */
    public record Saying(int first, int last, int verb, boolean reference) {
        public boolean holds(int word) {
            return first <= word && word <= last;
        }
    }

    /** The sayings of a sentence in reading order; one without a speaker, as in the passive, is none, nor is one within a quotation. */
    public static List<Saying> in(SentenceReading sentence) {
        List<Saying> sayings = new ArrayList<>();
        List<Span> quotes = Quotations.spansIn(sentence.text());
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            if (quotes.stream().anyMatch(quote -> quote.holds(word.span()))) {
                continue;
            }
            boolean says = word.does(Use.SAYS) && !word.name() && !word.plain().endsWith("ing") && !sentence.plain(i - 1).equals("to") && !claimsLives(sentence, i);
            if (word.does(Use.SOURCE_OF)) {
                sourceOf(sentence, i).ifPresent(sayings::add);
            } else if (says) {
                (sentence.language() == Language.HINDI ? hindi(sentence, i) : english(sentence, i)).ifPresent(sayings::add);
            }
        }
        return sayings;
    }

    /** "Claimed more than 1,800 lives" */
    private static boolean claimsLives(SentenceReading sentence, int verb) {
        if (!sentence.plain(verb).startsWith("claim")) {
            return false;
        }
        int next = verb + 1;
        while (HOW_MANY.contains(sentence.plain(next)) || sentence.plain(next).matches("\\d.*")) {
            next++;
        }
        return LIVES.contains(sentence.plain(next));
    }

    private static Optional<Saying> sourceOf(SentenceReading sentence, int at) {
        if (sentence.language() == Language.HINDI) {
            return subject(sentence, at - 1, at);
        }
        int first = sentence.plain(at + 1).equals("to") ? at + 2 : at + 1;
        if (first >= sentence.words().size()) {
            return Optional.empty();
        }
        int last = first;
        while (last + 1 < sentence.words().size() && !isComma(sentence, last) && last - at < 2 * LONGEST_SUBJECT) {
            last++;
        }
        return sentence.plain(at).equals("according") ? Optional.of(new Saying(first, last, at, false)) : Optional.empty();
    }

    private static boolean isComma(SentenceReading sentence, int at) {
        return sentence.words().get(at + 1).afterComma();
    }

    /** The clause's first name, "he" or office in front of the verb; where there is none, that of the clause before. */
    private static Optional<Saying> english(SentenceReading sentence, int verb) {
        if (TO_BE.contains(sentence.plain(verb - 1))) {
            return Optional.empty();
        }
        if (isBehindQuotation(sentence, verb) && verb + 1 < sentence.words().size()) {
            Optional<Saying> behind = subjectBehind(sentence, verb);
            if (behind.isPresent()) {
                return behind;
            }
        }
        if (THEY.contains(sentence.plain(verb - 1))) {
            return Optional.of(new Saying(verb - 1, verb - 1, verb, true));
        }
        for (int clause = sentence.clauseOf(verb); clause >= 0; clause--) {
            Optional<Saying> subject = subjectOfClause(sentence, clause, verb);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    /** The verb of "…," said the commander. */
    private static boolean isBehindQuotation(SentenceReading sentence, int verb) {
        return verb > 0 && sentence.text().substring(sentence.words().get(verb - 1).span().end(), sentence.words().get(verb).span().start()).matches("[,.!?]?[”\"'’]\\s*");
    }

    /** Up to the next comma or verb: with a name, or an office or another word for somebody. */
    private static Optional<Saying> subjectBehind(SentenceReading sentence, int verb) {
        int last = verb + 1;
        while (last + 1 < sentence.words().size() && last - verb < 2 * LONGEST_SUBJECT && !isComma(sentence, last) && !Clauses.isVerb(sentence.words().get(last + 1))) {
            last++;
        }
        boolean reference = THEY.contains(sentence.plain(verb + 1));
        return Clauses.isVerb(sentence.words().get(verb + 1)) ? Optional.empty() : Optional.of(new Saying(verb + 1, reference ? verb + 1 : last, verb, reference));
    }

    private static Optional<Saying> subjectOfClause(SentenceReading sentence, int clause, int verb) {
        Optional<Integer> head = Optional.empty();
        for (int i = 0; i < verb; i++) {
            Word word = sentence.words().get(i);
            if (word.clause() != clause) {
                continue;
            }
            Optional<Entity> name = sentence.nameAt(i);
            if (name.isPresent() && !isBesidePreposition(sentence, name.get())) {
                return Optional.of(new Saying(Math.max(0, name.get().first()), untilVerb(sentence, name.get().last(), verb), verb, false));
            }
            if (THEY.contains(word.plain())) {
                return Optional.of(new Saying(i, i, verb, true));
            }
            if (word.does(Use.OFFICE) && sentence.nameAt(i + 1).isEmpty() && !sentence.words().get(i + 1).does(Use.OFFICE) && !isNamedBehind(sentence, i, verb)) {
                return Optional.of(new Saying(i, i, verb, true));
            }
            if (Clauses.isVerb(word)) {
                boolean auxiliary = i + 1 == verb && TO_HAVE.contains(word.plain());
                return head.filter(_ -> auxiliary).map(first -> new Saying(first, verb - 1, verb, false));
            }
            head = word.afterComma() ? Optional.empty() : head;
            head = head.isEmpty() && word.isContent() && name.isEmpty() ? Optional.of(i) : head;
            if (word.isContent() && name.isEmpty() && i + 1 == verb) {
                return Optional.of(new Saying(head.orElse(i), i, verb, false));
            }
        }
        return Optional.empty();
    }

    /** "State press agency PAP" */
    private static boolean isNamedBehind(SentenceReading sentence, int office, int verb) {
        for (int i = office + 1; i < verb && sentence.words().get(i).isContent() && !sentence.words().get(i).afterComma() && !Clauses.isVerb(sentence.words().get(i)); i++) {
            if (sentence.nameAt(i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** "Sheldon Yett of UNICEF", "Turkish foreign ministry spokesman Hami Aksoy" to its end: the last name or office before a comma or verb. */
    private static int untilVerb(SentenceReading sentence, int last, int verb) {
        int end = last;
        for (int i = last + 1; i < verb && i - last <= LONGEST_SUBJECT && !isComma(sentence, i - 1) && !Clauses.isVerb(sentence.words().get(i)); i++) {
            end = sentence.words().get(i).name() || sentence.words().get(i).does(Use.OFFICE) ? i : end;
        }
        return end;
    }

    private static boolean isBesidePreposition(SentenceReading sentence, Entity name) {
        int before = ARTICLES.contains(sentence.plain(name.first() - 1)) ? name.first() - 2 : name.first() - 1;
        return PREPOSITIONS.contains(sentence.plain(before));
    }

    /** Who stands with "ने", or with "का" before "कहना", in front of the verb. */
    private static Optional<Saying> hindi(SentenceReading sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            String plain = sentence.plain(i);
            boolean agent = plain.equals("ने") || verb - i <= 2 && (plain.equals("का") && WHAT_IS_SAID.contains(sentence.plain(verb))
                    || plain.equals("के") && sentence.plain(verb).equals("बयान"));
            if (agent) {
                return subject(sentence, i - 1, verb);
            }
            if (HINDI_THEY.contains(plain)) {
                return Optional.of(new Saying(i, i, verb, true));
            }
        }
        return Optional.empty();
    }

    private static Optional<Saying> subject(SentenceReading sentence, int to, int verb) {
        for (int i = to; i >= Math.max(0, to - LONGEST_SUBJECT + 1); i--) {
            if (sentence.nameAt(i).isPresent()) {
                return Optional.of(new Saying(sentence.nameAt(i).get().first(), to, verb, false));
            }
            if (ACCORDING_TO_THEM.contains(sentence.plain(i))) {
                return Optional.of(new Saying(i, i, verb, true));
            }
            if (sentence.words().get(i).does(Use.SAYS) || sentence.plain(i).equals("ने")) {
                break;
            }
        }
        if (to < 0) {
            return Optional.empty();
        }
        // no name, but somebody: "अधिकारियों के अनुसार", "सरकार ने कहा"
        int last = HINDI_OF.contains(sentence.plain(to)) ? to - 1 : to;
        return last < 0 ? Optional.empty() : Optional.of(new Saying(last, last, verb, sentence.words().get(last).does(Use.OFFICE)));
    }
}
