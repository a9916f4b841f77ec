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
import samvad.engine.answer.ModelUncited;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.WordForms;

/** Puts in the place of each number a model cites the article's own sentence that is most like what the model wrote. */
final class CiteSentences {
    private final Wording wording;

    CiteSentences(WordForms wordForms) {
        this.wording = new Wording(wordForms);
    }

    /** Throws {@link ModelUncited} if a number is of no passage, or the passages do not hold what the sentence says. */
    List<AnswerSentence> cite(CitedReply reply, List<OfferedPassage> offered) {
        Map<ArticleId, Integer> numbers = new HashMap<>();
        return reply.sentences().stream().map(sentence -> cite(sentence, offered, numbers)).toList();
    }

    private AnswerSentence cite(CitedSentence sentence, List<OfferedPassage> offered, Map<ArticleId, Integer> numbers) {
        List<OfferedPassage> cited = sentence.numbers().stream().map(number -> passage(number, offered)).toList();
        if (!wording.isHeldBy(cited, sentence.text())) {
            throw new ModelUncited("a sentence says what its passages do not");
        }
        List<Citation> citations = new ArrayList<>();
        boolean cut = false;
        for (OfferedPassage passage : cited) {
            ScoredSentence nearest = nearest(sentence.text(), passage);
            int n = numbers.computeIfAbsent(passage.source().id(), _ -> numbers.size() + 1);
            citations.add(new Citation(n, passage.source(), nearest.sentence().quote()));
            cut |= nearest.sentence().cut();
        }
        return new AnswerSentence(sentence.text(), AnswerSentence.Mode.COMPOSED,
                citations.stream().distinct().toList(), Optional.empty(), cut);
    }

    private static OfferedPassage passage(int number, List<OfferedPassage> offered) {
        if (number < 1 || number > offered.size()) {
            throw new ModelUncited("it cites passage " + number + " of " + offered.size());
        }
        return offered.get(number - 1);
    }

    /** The sentence that shares most terms; of those that share equally many, or none as across languages, the best scored. */
    private ScoredSentence nearest(String written, OfferedPassage passage) {
        Set<String> forms = wording.forms(written);
        return passage.citable().stream()
                .max(Comparator.<ScoredSentence>comparingLong(candidate -> shared(forms, candidate))
                        .thenComparingDouble(ScoredSentence::score))
                .orElseThrow();
    }

    private long shared(Set<String> forms, ScoredSentence candidate) {
        Set<String> both = new HashSet<>(wording.forms(candidate.sentence().quote()));
        both.retainAll(forms);
        return both.size();
    }
}
