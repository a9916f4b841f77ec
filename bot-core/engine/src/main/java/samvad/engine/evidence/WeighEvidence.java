package samvad.engine.evidence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import samvad.engine.evidence.PassageSearch.Findings;
import samvad.engine.evidence.PassageSearch.Hit;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/** Weighs what was found: which articles lead, whether each of them answers, and by which of its sentences. */
public final class WeighEvidence {
    /** An article rivals the leading one if its best passage has this share of the leader's score. */
    private static final double RIVAL = 0.75;

    private static final int MOST_RIVALS = 3;

    private static final Comparator<ScoredSentence> BEST_FIRST =
            Comparator.comparingDouble(ScoredSentence::score).reversed();

    private final WordForms wordForms;
    private final PassageSearch search;
    private final Paraphrases paraphrases;

    public WeighEvidence(WordForms wordForms, PassageSearch search) {
        this.wordForms = wordForms;
        this.search = search;
        this.paraphrases = new Paraphrases(wordForms);
    }

    public Evidence weigh(Question question, Findings findings) {
        if (findings.hits().isEmpty()) {
            return new Evidence(List.of(), List.of(), 0);
        }
        double best = findings.hits().getFirst().score();
        AnswerSlot slot = new AnswerSlot(question, wordForms, paraphrases);
        WeighSentences weighSentences = new WeighSentences(
                new QuestionWeights(question, findings, paraphrases), slot, wordForms);
        List<ScoredSentence> sentences = new ArrayList<>();
        double confidence = 0;
        for (Map.Entry<ArticleId, Double> leader : leaders(findings.hits(), best).entrySet()) {
            List<ScoredSentence> own = weighSentences.in(search.passagesOf(leader.getKey()),
                    passage -> score(passage, findings.hits()), leader.getValue() / best);
            own.sort(BEST_FIRST);
            double chance = EvidenceGate.confidence(own, slot);
            if (EvidenceGate.isEnough(chance, question.language())) {
                sentences.addAll(own);
            }
            confidence = Math.max(confidence, chance);
        }
        sentences.sort(BEST_FIRST);
        return new Evidence(findings.hits(), sentences, confidence);
    }

    private static double score(Passage passage, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.passage().source().id().equals(passage.source().id())
                        && hit.passage().ordinal() == passage.ordinal())
                .mapToDouble(Hit::score).findFirst().orElse(0);
    }

    /** The leading article and its rivals with their best scores, best first. */
    private static Map<ArticleId, Double> leaders(List<Hit> hits, double best) {
        Map<ArticleId, Double> leaders = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (leaders.size() < MOST_RIVALS && hit.score() >= RIVAL * best) {
                leaders.putIfAbsent(hit.passage().source().id(), hit.score());
            }
        }
        return leaders;
    }
}
