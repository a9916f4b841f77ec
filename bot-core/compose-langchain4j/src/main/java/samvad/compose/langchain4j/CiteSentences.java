package samvad.compose.langchain4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import samvad.compose.langchain4j.CitedReply.CitedSentence;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.WordForms;

/** Puts in the place of each number a model cites the article's own sentence that bears out most of what the model wrote, and tells what it does not. */
final class CiteSentences {
    private final WordForms wordForms;
    private final CitationVerifier verifier;
    private final List<OfferedPassage> offered;
    private final Evidence evidence;
    private final Language language;
    private final Map<ArticleId, Integer> numbers = new HashMap<>();

    /** @param language of what is asked for, in which a sentence has to be */
    CiteSentences(WordForms wordForms, CitationVerifier verifier, List<OfferedPassage> offered, Evidence evidence, Language language) {
        this.wordForms = wordForms;
        this.verifier = verifier;
        this.offered = offered;
        this.evidence = evidence;
        this.language = language;
    }

    /**
     * A sentence of the model.
     *
     * @param sentence with its citations; empty if it cites nothing, or a passage that was not offered, or has no words
     * @param fault why it cannot be said so; empty if it can
     */
    record Checked(Optional<AnswerSentence> sentence, Optional<Fault> fault) {
        Optional<AnswerSentence> borneOut() {
            return fault.isEmpty() ? sentence : Optional.empty();
        }
    }

    Checked check(CitedSentence sentence) {
        Optional<AnswerSentence> cited = cite(sentence);
        return new Checked(cited, cited.isEmpty() ? Optional.of(new Fault.Unresolved()) : faultOf(cited.get()));
    }

    /** What of a sentence its citations do not bear out. */
    Optional<Fault> faultOf(AnswerSentence sentence) {
        return verifier.faultOf(sentence, language, evidence);
    }

    /** Keeps the numbers of a sentence that is said; gives them anew where it cites two articles that are new. */
    AnswerSentence said(AnswerSentence sentence) {
        return sentence.numbered(article -> numbers.computeIfAbsent(article, _ -> numbers.size() + 1));
    }

    private Optional<AnswerSentence> cite(CitedSentence sentence) {
        boolean words = sentence.text().codePoints().anyMatch(Character::isLetterOrDigit);
        if (!words || sentence.numbers().isEmpty() || sentence.numbers().stream().anyMatch(number -> number < 1 || number > offered.size())) {
            return Optional.empty();
        }
        List<Citation> citations = new ArrayList<>();
        boolean cut = false;
        for (int number : sentence.numbers()) {
            OfferedPassage passage = offered.get(number - 1);
            ScoredSentence nearest = nearest(sentence.text(), passage);
            citations.add(new Citation(numberOf(passage.source().id()), passage.source(), nearest.sentence().quote()));
            cut |= nearest.sentence().cut();
        }
        return Optional.of(new AnswerSentence(sentence.text(), AnswerSentence.Mode.COMPOSED,
                citations.stream().distinct().toList(), Optional.empty(), cut));
    }

    /** One number an article, in the order of the answer; those of sentences that are dropped are given again. */
    private int numberOf(ArticleId article) {
        return numbers.getOrDefault(article, numbers.size() + 1);
    }

    private ScoredSentence nearest(String written, OfferedPassage passage) {
        return verifier.restsOn(written, passage.source().id(), evidence).filter(passage.citable()::contains)
                .orElseGet(() -> likest(written, passage));
    }

    /** The sentence that shares most terms; of those that share equally many, the best scored. */
    private ScoredSentence likest(String written, OfferedPassage passage) {
        Set<String> forms = wordForms.distinctForms(written);
        return passage.citable().stream()
                .max(Comparator.<ScoredSentence>comparingLong(candidate -> shared(forms, candidate))
                        .thenComparingDouble(ScoredSentence::score))
                .orElseThrow();
    }

    private long shared(Set<String> forms, ScoredSentence candidate) {
        Set<String> both = new HashSet<>(wordForms.distinctForms(candidate.sentence().quote()));
        both.retainAll(forms);
        return both.size();
    }
}
