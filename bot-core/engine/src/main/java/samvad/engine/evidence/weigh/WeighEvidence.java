package samvad.engine.evidence.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.reports.SameEvent;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.LightWords;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/** Weighs what was found: which articles lead, whether each of them answers, and by which of its sentences. */
public final class WeighEvidence {
    /** An article rivals the leading one if its best passage has this share of the leader's score. */
    private static final double RIVAL = 0.75;

    private static final int MOST_RIVALS = 3;

    /** Who asks for the latest is told of more articles, and of the newest first where the evidence is equal. */
    private static final double RIVAL_OF_LATEST = 0.6;

    private static final int MOST_RIVALS_OF_LATEST = 5;
    private static final double OLDER = 0.75;

    /** An article that lacks more of the question's names than another leading one, by this share, is of somebody else. */
    private static final double AS_GOOD_AS_NAMED = 0.2;

    /** An article this little likely to answer has nothing to do with the question and is not offered as the nearest. */
    private static final double CLOSE = 0.12;

    private final WordForms wordForms;
    private final PassageSearch search;
    private final Paraphrases paraphrases;
    private final LightWords lightWords;
    private final double stricter;

    /** @param stricter how much surer than usual it must be that an article answers, in log-odds: what that trades is measured by it */
    public WeighEvidence(WordForms wordForms, PassageSearch search, double stricter) {
        this.wordForms = wordForms;
        this.search = search;
        this.stricter = stricter;
        this.paraphrases = new Paraphrases(wordForms);
        this.lightWords = new LightWords(wordForms);
    }

    /** @param before what the conversation cited last */
    public Evidence weigh(Question question, CitedBefore before, Findings findings) {
        if (findings.hits().isEmpty()) {
            return new Evidence(List.of(), List.of(), 0);
        }
        List<Hit> hits = before.among(OwnLanguageFirst.among(findings.hits(), question.language()));
        double best = hits.getFirst().score();
        Map<Language, Weighing> weighings = weighings(question, findings);
        Crowd crowd = new Crowd(findings.hits());
        List<List<ScoredSentence>> articles = new ArrayList<>();
        Map<ArticleId, Double> leaders = before.before(leaders(hits, best, question.latest()), best, question);
        Optional<LocalDate> newest = hits.stream().map(hit -> hit.passage().source())
                .filter(source -> leaders.containsKey(source.id())).flatMap(source -> source.date().stream()).max(Comparator.naturalOrder());
        leaders.forEach((article, score) -> {
            List<Passage> passages = search.passagesOf(article);
            if (passages.isEmpty()) {
                // it was removed since the search
                return;
            }
            Language language = passages.getFirst().source().language();
            double standing = score / best
                    * (question.latest() && isOlder(passages.getFirst().source(), newest) ? OLDER : 1);
            List<ScoredSentence> own = Objects.requireNonNull(weighings.get(language)).sentences()
                    .in(passages, passage -> score(passage, hits), standing);
            own.sort(ScoredSentence.BEST_FIRST);
            articles.add(own);
        });
        boolean foreign = !findings.holdLanguage(question.language());
        double fewestMissing = articles.stream().mapToDouble(WeighEvidence::namesMissing).min().orElse(0);
        List<ScoredSentence> answering = new ArrayList<>();
        double confidence = 0;
        double close = CLOSE;
        Optional<Passage> nearest = Optional.empty();
        for (List<ScoredSentence> own : articles) {
            Language language = own.isEmpty() ? question.language() : own.getFirst().passage().source().language();
            Weighing weighing = Objects.requireNonNull(weighings.get(language));
            double chance = weighing.gate().confidence(own, crowd);
            boolean ofWhomItAsks = namesMissing(own) <= fewestMissing + AS_GOOD_AS_NAMED;
            if (ofWhomItAsks && mayAnswer(own, question, before) && EvidenceGate.isEnough(chance, question.language(), foreign, stricter)) {
                answering.addAll(own);
            }
            if (chance >= close && isOnWhatIsAsked(own, weighing.weights())) {
                nearest = Optional.of(own.getFirst().passage());
                close = chance;
            }
            confidence = Math.max(confidence, chance);
        }
        List<ScoredSentence> sentences = OwnLanguageFirst.amongSentences(answering, question.language());
        sentences.sort(ScoredSentence.BEST_FIRST);
        return new Evidence(findings.hits(), sentences, sameEvent(sentences, hits, weighings), confidence, nearest);
    }

    /** The chance that one of these articles answers, whatever others hold. */
    public double chance(Question question, Set<ArticleId> articles, Findings findings) {
        Map<Language, Weighing> weighings = weighings(question, findings);
        Crowd crowd = new Crowd(findings.hits());
        return articles.stream().map(search::passagesOf).filter(passages -> !passages.isEmpty()).mapToDouble(passages -> {
            Weighing weighing = Objects.requireNonNull(weighings.get(passages.getFirst().source().language()));
            List<ScoredSentence> own = weighing.sentences().in(passages, passage -> score(passage, findings.hits()), 1);
            own.sort(ScoredSentence.BEST_FIRST);
            return weighing.gate().confidence(own, crowd);
        }).max().orElse(0);
    }

    /** How a question's words weigh for articles of one language. */
    private record Weighing(QuestionWeights weights, WeighSentences sentences, EvidenceGate gate) {}

    private Map<Language, Weighing> weighings(Question question, Findings findings) {
        AnswerSlot slot = new AnswerSlot(question, findings, wordForms, paraphrases);
        Map<Language, Weighing> weighings = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            QuestionWeights weights = new QuestionWeights(question, findings, paraphrases, lightWords, language);
            ExactFillers fillers = new ExactFillers(question, slot, weights, wordForms);
            weighings.put(language, new Weighing(weights,
                    new WeighSentences(weights, slot, fillers, wordForms), new EvidenceGate(question, slot, weights, fillers)));
        }
        return weighings;
    }

    private static boolean mayAnswer(List<ScoredSentence> own, Question question, CitedBefore before) {
        if (own.isEmpty()) {
            return true;
        }
        Source source = own.getFirst().passage().source();
        return before.mayBeAnsweredBy(source.id(), own.getFirst().coverage().missing(), question, source.language() != question.language());
    }

    /** What may contradict the answer, as if its article led: that it is worded otherwise tells nothing against it. */
    private List<ScoredSentence> sameEvent(List<ScoredSentence> answering, List<Hit> hits, Map<Language, Weighing> weighings) {
        if (answering.isEmpty()) {
            return List.of();
        }
        SameEvent event = new SameEvent(answering.getFirst().passage());
        Set<ArticleId> answers = answering.stream().map(sentence -> sentence.passage().source().id()).collect(Collectors.toSet());
        List<ScoredSentence> sentences = new ArrayList<>();
        hits.stream().map(Hit::passage)
                .filter(passage -> !answers.contains(passage.source().id()) && event.mayBeToldIn(passage))
                .sorted(Comparator.comparingDouble(event::likeness).reversed())
                .map(passage -> passage.source().id()).distinct().limit(MOST_RIVALS).map(search::passagesOf)
                .filter(passages -> !passages.isEmpty()).forEach(passages -> {
                    sentences.addAll(Objects.requireNonNull(weighings.get(passages.getFirst().source().language())).sentences()
                            .in(passages, passage -> score(passage, hits), 1));
                });
        sentences.sort(ScoredSentence.BEST_FIRST);
        return sentences;
    }

    private static boolean isOlder(Source source, Optional<LocalDate> newest) {
        return newest.isPresent() && source.date().map(date -> date.isBefore(newest.get())).orElse(true);
    }

    /** Whether an article has a name of the question, where that has any. */
    private static boolean isOnWhatIsAsked(List<ScoredSentence> own, QuestionWeights weights) {
        double named = weights.namesMissing(Map.of());
        return !own.isEmpty() && (named <= 0 || namesMissing(own) < named);
    }

    private static double namesMissing(List<ScoredSentence> sentences) {
        return sentences.isEmpty() ? 1 : sentences.getFirst().coverage().missing().names();
    }

    private static double score(Passage passage, List<Hit> hits) {
        return hits.stream()
                .filter(hit -> hit.passage().source().id().equals(passage.source().id())
                        && hit.passage().ordinal() == passage.ordinal())
                .mapToDouble(Hit::score).findFirst().orElse(0);
    }

    /** The leading article and its rivals with their best scores, best first. */
    private static Map<ArticleId, Double> leaders(List<Hit> hits, double best, boolean latest) {
        Map<ArticleId, Double> leaders = new LinkedHashMap<>();
        for (Hit hit : hits) {
            if (leaders.size() < (latest ? MOST_RIVALS_OF_LATEST : MOST_RIVALS) && hit.score() >= (latest ? RIVAL_OF_LATEST : RIVAL) * best) {
                leaders.putIfAbsent(hit.passage().source().id(), hit.score());
            }
        }
        return leaders;
    }
}
