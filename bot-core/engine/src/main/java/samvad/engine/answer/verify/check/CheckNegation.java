package samvad.engine.answer.verify.check;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import samvad.engine.answer.verify.alignment.AlignedClause;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.NewsWords;
import samvad.engine.language.NewsWords.Use;

/** A clause denies what its source denies, and nothing else. */
public final class CheckNegation implements Check {
    /** Words that deny nothing beside these: "no fewer than", "not only", "not counting". */
    private static final Set<String> HARMLESS_BEHIND = Set.of("fewer", "less", "only", "later", "more", "sooner", "counting", "including", "केवल", "सिर्फ");

    /** The second half of "neither … nor", "न … न". */
    private static final Set<String> SECOND = Set.of("nor", "न", "ना");

    private static final Set<String> DENYING = Set.of("denied", "denies", "deny", "refuted", "इनकार", "इंकार", "खंडन");

    /** So much of a clause its source's clause has to say before they are compared. */
    private static final double SHARED = 0.3;

    @Override
    public Optional<Fault> fault(Support support) {
        for (int clause = 0; clause < support.claim().clauses(); clause++) {
            Optional<AlignedClause> matched = AlignedClause.of(support, clause);
            if (matched.isPresent() && !support.quoted().contains(clause) && matched.get().share(support) >= SHARED && differs(support, clause, matched.get())) {
                return Optional.of(new Fault.Negated());
            }
        }
        return Optional.empty();
    }

    private static boolean differs(Support support, int clause, AlignedClause matched) {
        SentenceReading claim = support.claim();
        SentenceReading cited = matched.alignment().cited();
        boolean denies = denies(claim, clause);
        boolean heldDenies = denies(cited, matched.citedClause());
        if (!denies && !heldDenies && isDenial(matched, claim, clause)) {
            return true;
        }
        if (denies == heldDenies || isOdd(claim, _ -> true) && isOdd(cited, citedClause -> saysAnyOf(matched, citedClause))) {
            return false;
        }
        return denies ? !refuses(cited, matched.citedClause(), matched, true) && !deniesAnywhere(cited, claim, clause, matched)
                : !refuses(claim, clause, matched, false) && !deniedBeside(support, matched);
    }

    /** "Denied the risk", where nobody denies or refuses anything. */
    private static boolean isDenial(AlignedClause matched, SentenceReading claim, int clause) {
        SentenceReading cited = matched.alignment().cited();
        for (int i = 0; i < claim.words().size(); i++) {
            if (claim.clauseOf(i) == clause && DENYING.contains(claim.plain(i)) && !matched.alignment().meets(i)) {
                return !cited.does(Use.NOT) && !cited.does(Use.REFUSES) && cited.words().stream().noneMatch(word -> word.plain().endsWith("n't")
                        || NewsWords.opposites("true").stream().anyMatch(untrue -> untrue.contains(word.plain())));
            }
        }
        return false;
    }

    /** Whether those of its clauses that count deny as a whole: two denials are none. */
    private static boolean isOdd(SentenceReading sentence, IntPredicate counts) {
        return IntStream.range(0, sentence.clauses()).filter(clause -> denies(sentence, clause) && counts.test(clause)).count() % 2 == 1;
    }

    /** Whether a clause of the source says more than a name of the sentence. */
    private static boolean saysAnyOf(AlignedClause matched, int citedClause) {
        Alignment alignment = matched.alignment();
        for (int i = 0; i < alignment.alignedTo().length; i++) {
            if (alignment.meets(i) && !alignment.claim().words().get(i).name() && alignment.cited().clauseOf(alignment.alignedTo()[i]) == citedClause) {
                return true;
            }
        }
        return false;
    }

    /** A denial may stand in another clause of the source that says part of this one too. */
    private static boolean deniesAnywhere(SentenceReading cited, SentenceReading claim, int clause, AlignedClause matched) {
        for (int i = 0; i < claim.words().size(); i++) {
            int at = matched.alignment().alignedTo()[i];
            if (claim.clauseOf(i) == clause && at >= 0 && !claim.words().get(i).name() && denies(cited, cited.clauseOf(at))) {
                return true;
            }
        }
        return false;
    }

    static boolean denies(SentenceReading sentence, int clause) {
        int denials = 0;
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            boolean denial = word.does(Use.NOT) || word.plain().endsWith("n't");
            boolean harmless = isAnswer(sentence, i) || HARMLESS_BEHIND.contains(sentence.plain(i + 1)) || isTag(sentence, i) || denials > 0 && SECOND.contains(word.plain());
            if (word.clause() == clause && denial && !harmless) {
                denials++;
            }
        }
        return denials % 2 == 1;
    }

    /** The "No," that answers whoever asks; what follows says by itself what is so. */
    private static boolean isAnswer(SentenceReading sentence, int at) {
        boolean begins = at == 0 || at == 1 && sentence.plain(0).equals("जी");
        return begins && sentence.plain(at).matches("no|नहीं") && at + 1 < sentence.words().size() && sentence.words().get(at + 1).afterComma();
    }

    /** "समझौता हो या न हो", "or not". */
    private static boolean isTag(SentenceReading sentence, int at) {
        return sentence.plain(at + 1).equals("बल्कि") || sentence.plain(at - 1).equals("या") || sentence.plain(at - 1).equals("or") || sentence.plain(at - 1).equals("whether");
    }

    /** The other clause of "no plan that ignores them can succeed" denies for both. */
    private static boolean deniedBeside(Support support, AlignedClause matched) {
        for (int clause = 0; clause < support.claim().clauses(); clause++) {
            Optional<AlignedClause> other = AlignedClause.of(support, clause);
            if (clause != matched.clause() && denies(support.claim(), clause) && other.isPresent() && other.get().alignment() == matched.alignment()
                    && other.get().citedClause() == matched.citedClause()) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word denies by its meaning what the other sentence denies by "not": one that both have denies nothing more. */
    private static boolean refuses(SentenceReading sentence, int clause, AlignedClause matched, boolean held) {
        for (int i = 0; i < sentence.words().size(); i++) {
            Word word = sentence.words().get(i);
            if (word.clause() == clause && word.does(Use.REFUSES) && !isShared(i, matched, held)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isShared(int word, AlignedClause matched, boolean held) {
        if (!held) {
            return matched.alignment().meets(word);
        }
        for (int at : matched.alignment().alignedTo()) {
            if (at == word) {
                return true;
            }
        }
        return false;
    }
}
