package samvad.engine.evidence.weigh;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Coverage.Missing;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.evidence.weigh.ExactFillers.Filling;
import samvad.engine.language.Names;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/**
 * Weighs the sentences of one article against a question. What names the article's topic chose the article; which of its
 * sentences answers is told by the words few of them share, by its neighbours and by whether it fills the slot. The
 * figures were chosen on questions over news and encyclopaedia texts, and none matters to a tenth: docs/QUALITY.md.
 */
final class WeighSentences {
    private static final double PASSAGE = 0.5;
    private static final double SENTENCE_BEFORE = 0.35;
    private static final double SENTENCE_AFTER = 0.2;
    private static final double SLOT_FILLED = 0.1;
    private static final double SLOT_TIED = 0.15;
    private static final double FILLED_EXACTLY = 0.15;
    private static final double REASON_GIVEN = 0.15;
    /** How much a word counts once more that stands side by side with what was asked for. */
    private static final double NEAR_FILLER = 0.55;
    /** How much a word's rarity within the article counts beside its rarity at large. */
    private static final double LOCAL = 0.8;
    private static final double LENGTH = 0.15;
    private static final double IN_HEADLINE = 0.5;
    /** What an article gains whose headline is all of the question: it is about that, where another mentions it. */
    private static final double ABOUT_IT = 0.3;
    private static final double OF_A_DATE = 0.3;
    private static final double OF_THE_TOPIC = 0.3;
    private static final double LIGHT = 0.3;

    /** How well a name is met by "he" in the sentence behind it. */
    private static final double POINTED_TO = 0.8;

    private final QuestionWeights question;
    private final NamedThings named;
    private final AnswerSlot slot;
    private final ExactFillers fillers;
    private final WordForms wordForms;

    WeighSentences(QuestionWeights question, AnswerSlot slot, ExactFillers fillers, WordForms wordForms) {
        this.question = question;
        this.named = question.named();
        this.slot = slot;
        this.fillers = fillers;
        this.wordForms = wordForms;
    }

    /**
     * @param met the question's words that it has, and those of whom "he" points to
     * @param pointedTo the question's names that stand in front of it and that it only points to
     * @param listed the question's names that the sentence lists without the person asked for: they do not count as met
     */
    private record Candidate(
            Sentence sentence, Passage passage, Map<String, Double> met, Set<String> pointedTo, Filling filling, Set<String> listed, int words) {}

    /** What the sentences in front of one and behind it meet; nothing where there is none. */
    private record Neighbours(Map<String, Double> before, Map<String, Double> after) {}

    /**
     * The quotable sentences of an article, weighed, in reading order.
     *
     * @param passages all of the article
     * @param scores what the search gave a passage; 0 if it did not find it
     * @param standing the article's best score as a share of the best of all
     */
    List<ScoredSentence> in(List<Passage> passages, ToDoubleFunction<Passage> scores, double standing) {
        List<Candidate> candidates = candidates(passages);
        Whole whole = new Whole(passages, candidates);
        double about = standing * (1 + ABOUT_IT * question.share(whole.headline));
        List<ScoredSentence> scored = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (candidate.sentence().quotable()) {
                Neighbours neighbours = new Neighbours(i == 0 ? Map.of() : candidates.get(i - 1).met(),
                        i + 1 == candidates.size() ? Map.of() : candidates.get(i + 1).met());
                Coverage coverage = whole.coverage(candidate, neighbours);
                double score = whole.score(candidate, neighbours, coverage) + PASSAGE * scores.applyAsDouble(candidate.passage());
                scored.add(new ScoredSentence(candidate.sentence(), candidate.passage(), whole.discounts.of(candidate.sentence().quote(), candidate.passage().source().date()) * about * score, coverage));
            }
        }
        return scored;
    }

    /** The article as a whole, which each of its sentences is weighed against. */
    private final class Whole {
        private final Map<String, Double> headline;
        private final Map<String, Double> lead;
        private final Map<String, Double> met;
        private final Map<String, Double> telling;
        private final Map<String, Double> focused;
        private final double meanWords;
        private final boolean timeMissing;
        private final boolean subjectMissing;
        private final boolean personMissing;
        private final Discounts discounts;

        Whole(List<Passage> passages, List<Candidate> candidates) {
            headline = passages.getFirst().source().title().map(title -> question.wordings().metBy(wordForms.terms(title))).orElse(Map.of());
            lead = candidates.stream().filter(candidate -> candidate.sentence().quotable()).findFirst().map(Candidate::met).orElse(Map.of());
            met = QuestionWeights.union(Stream.concat(candidates.stream().map(Candidate::met), Stream.of(headline)).toList());
            telling = telling(candidates, headline);
            focused = focused(telling);
            meanWords = candidates.stream().mapToInt(Candidate::words).average().orElse(1);
            timeMissing = slot.isTimeMissing(passages);
            Set<String> names = passages.stream().flatMap(passage -> Names.in(passage.text()).stream()).collect(Collectors.toSet());
            subjectMissing = named.isCountryMissing(met, names) || named.areOthersToldIn(passages) || question.isOfficeMissing(met);
            discounts = new Discounts(slot, named.offices(), candidates.stream().map(Candidate::sentence).toList());
            personMissing = candidates.stream().flatMap(candidate -> candidate.listed().stream()).anyMatch(name -> !met.containsKey(name));
        }

        double score(Candidate candidate, Neighbours neighbours, Coverage coverage) {
            return sum(candidate.met(), telling) / (1 - LENGTH + LENGTH * candidate.words() / meanWords)
                    + SENTENCE_BEFORE * sum(without(neighbours.before(), candidate.met()), telling)
                    + SENTENCE_AFTER * sum(without(neighbours.after(), candidate.met()), telling)
                    + NEAR_FILLER * sum(nearFiller(candidate), telling)
                    + ((coverage.fillsSlot() ? SLOT_FILLED : 0) + (coverage.tied() ? SLOT_TIED : 0) + (candidate.filling().found() ? FILLED_EXACTLY : 0)
                            + (slot.isReasonGiven(candidate.sentence().quote()) ? REASON_GIVEN : 0)) * question.total();
        }

        Coverage coverage(Candidate candidate, Neighbours neighbours) {
            String text = candidate.sentence().quote();
            Map<String, Double> around = QuestionWeights.union(List.of(candidate.met(), neighbours.before(), neighbours.after(), lead, headline));
            boolean tied = slot.isTiedIn(text) || slot.isToldBy(text, candidate.pointedTo());
            return new Coverage(question.share(candidate.met()), question.share(around), question.share(met), focus(candidate.met(), neighbours, focused),
                    slot.isFilledBy(text), tied, missing(around));
        }

        private Missing missing(Map<String, Double> around) {
            return new Missing(question.namesMissing(met), question.namesMissing(around), question.isEveryWordMissing(met), named.isPlaceMissing(met),
                    subjectMissing, timeMissing, personMissing);
        }
    }

    private List<Candidate> candidates(List<Passage> passages) {
        List<Candidate> candidates = new ArrayList<>();
        WhoHeIs whoHeIs = new WhoHeIs(text -> question.wordings().metBy(wordForms.terms(text)).keySet().stream().filter(named.names()::contains).collect(Collectors.toSet()));
        for (Passage passage : passages) {
            for (Sentence sentence : passage.sentences()) {
                List<Term> terms = wordForms.terms(sentence.quote());
                Map<String, Double> met = question.wordings().metBy(terms);
                Set<String> listed = slot.listedOnly(sentence.quote()).stream().map(named::formOf).collect(Collectors.toSet());
                listed.retainAll(met.keySet());
                met.keySet().removeAll(listed);
                Set<String> pointedTo = new HashSet<>(whoHeIs.in(sentence.quote()));
                pointedTo.removeAll(met.keySet());
                pointedTo.forEach(name -> met.put(name, POINTED_TO));
                candidates.add(new Candidate(sentence, passage, met, pointedTo, sentence.quotable() ? fillers.filling(sentence.quote(), terms) : Filling.NOTHING, listed,
                        terms.size()));
            }
        }
        return candidates;
    }

    private static Map<String, Double> nearFiller(Candidate candidate) {
        Map<String, Double> near = new HashMap<>(candidate.met());
        near.replaceAll((form, degree) -> degree * candidate.filling().nearness().getOrDefault(form, 0.0));
        return near;
    }

    /** How much each word tells one sentence of the article from the others, times how telling it is at all. */
    private Map<String, Double> telling(List<Candidate> candidates, Map<String, Double> headline) {
        int sentences = candidates.size();
        double rarest = rarity(1, sentences);
        Map<String, Double> telling = new HashMap<>();
        for (String form : question.forms()) {
            long holding = candidates.stream().filter(candidate -> candidate.met().containsKey(form)).count();
            double local = rarest <= 0 || holding == 0 ? 1 : rarity(holding, sentences) / rarest;
            telling.put(form, question.of(form) * (1 - LOCAL + LOCAL * local)
                    * (headline.containsKey(form) ? IN_HEADLINE : 1)
                    * (named.isDated(form) ? OF_A_DATE : 1)
                    * (question.isTopical(form) ? OF_THE_TOPIC : 1));
        }
        return telling;
    }

    /** That a sentence lacks a light word of the question tells little against it. */
    private Map<String, Double> focused(Map<String, Double> telling) {
        Map<String, Double> focused = new HashMap<>(telling);
        focused.replaceAll((form, weight) -> question.isLight(form) ? LIGHT * weight : weight);
        return focused;
    }

    /** Inverse sentence frequency, in the shape of BM25's. */
    private static double rarity(long holding, int sentences) {
        return Math.log(1 + (sentences - holding + 0.5) / (holding + 0.5));
    }

    /** Of what tells this article's sentences apart, the share met by the sentence and half of what a neighbour adds. */
    private static double focus(Map<String, Double> met, Neighbours neighbours, Map<String, Double> telling) {
        double all = telling.values().stream().mapToDouble(Double::doubleValue).sum();
        double added = Math.max(sum(without(neighbours.before(), met), telling), sum(without(neighbours.after(), met), telling));
        return all <= 0 ? 0 : (sum(met, telling) + 0.5 * added) / all;
    }

    private static double sum(Map<String, Double> met, Map<String, Double> telling) {
        return met.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * telling.getOrDefault(entry.getKey(), 0.0)).sum();
    }

    private static Map<String, Double> without(Map<String, Double> met, Map<String, Double> others) {
        Map<String, Double> rest = new HashMap<>(met);
        rest.keySet().removeAll(others.keySet());
        return rest;
    }
}
