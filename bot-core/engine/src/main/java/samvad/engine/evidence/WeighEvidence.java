package samvad.engine.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.PassageSearch.Findings;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/** Weighs what was found: which article leads, which of its sentences may answer, and whether they do. */
public final class WeighEvidence {
    private final WordForms wordForms;
    private final PassageSearch search;

    public WeighEvidence(WordForms wordForms, PassageSearch search) {
        this.wordForms = wordForms;
        this.search = search;
    }

    public Evidence weigh(Question question, Findings findings) {
        if (findings.hits().isEmpty()) {
            return new Evidence(List.of(), List.of(), 0);
        }
        Hit best = findings.hits().getFirst();
        Set<String> asked = question.terms().stream().map(Term::form).collect(Collectors.toSet());
        List<ScoredSentence> sentences = new ArrayList<>();
        ArticleId lead = best.passage().source().id();
        for (Passage passage : search.passagesOf(lead)) {
            double passageScore = findings.hits().stream()
                    .filter(hit -> hit.passage().source().id().equals(lead) && hit.passage().ordinal() == passage.ordinal())
                    .mapToDouble(Hit::score).findFirst().orElse(0);
            for (Sentence sentence : passage.sentences()) {
                if (!sentence.quotable()) continue;
                Set<String> covered = new HashSet<>(wordForms.terms(sentence.quote()).stream().map(Term::form).toList());
                covered.retainAll(asked);
                double score = covered.stream().mapToDouble(form -> findings.weights().getOrDefault(form, 0.0)).sum();
                sentences.add(new ScoredSentence(sentence, passage, score + 0.5 * passageScore, covered, true));
            }
        }
        sentences.sort(Comparator.comparingDouble(ScoredSentence::score).reversed());
        return new Evidence(findings.hits(), sentences, 1);
    }
}
