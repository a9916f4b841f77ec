package samvad.engine.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.reports.TakenBack;
import samvad.engine.evidence.weigh.CitedBefore;
import samvad.engine.evidence.weigh.OwnLanguageFirst;
import samvad.engine.evidence.weigh.WeighEvidence;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Names;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/**
 * The way of a question, from words to an answer: read, search, weigh, compose, verify. It enters once and returns once;
 * no sentence leaves that an article does not support.
 */
public final class AnswerQuestion {
    /** More than are ever shown, so that weighing has a choice. */
    private static final int PASSAGES_SEARCHED = 60;

    private static final int SOURCES_TOLD = 2;

    /** By how much surer other articles answer a message that names nothing of its own. */
    private static final double CLEARLY = 0.7;

    private final ReadQuestion readQuestion;
    private final PassageSearch search;
    private final WeighEvidence weighEvidence;
    private final AnswerComposer composer;
    private final CitationVerifier verifier;
    private final Meanings meanings;
    private final FurtherSentences further;
    private final CorrectedWords correctedWords;

    public AnswerQuestion(WordForms wordForms, PassageSearch search, WeighEvidence weighEvidence, AnswerComposer composer, CitationVerifier verifier) {
        this.readQuestion = new ReadQuestion(wordForms);
        this.search = search;
        this.weighEvidence = weighEvidence;
        this.composer = composer;
        this.verifier = verifier;
        this.meanings = new Meanings(search);
        this.further = new FurtherSentences(search);
        this.correctedWords = new CorrectedWords(wordForms);
    }

    /** Hears how far an answer is. */
    public interface Progress {
        /** Hears nothing, so that an answer need not grow. */
        Progress NONE = _ -> {};

        /** Before it is composed: from which articles it will be, best first. */
        void reading(List<Source> sources);

        /** While it is composed: what of it is verified, each time a sentence more; none of them is taken back. */
        default void said(List<AnswerSentence> soFar) {}
    }

    /** Answers what a person asked; {@code asOf} is their today and hides nothing that is dated later. */
    public Answer answer(Inquiry inquiry, LocalDate asOf) {
        return answer(inquiry, asOf, Progress.NONE);
    }

    /** Like {@link #answer(Inquiry, LocalDate)}, and tells how far it is. */
    public Answer answer(Inquiry inquiry, LocalDate asOf, Progress progress) {
        String message = inquiry.words();
        Reading alone = readQuestion.read(message, asOf);
        if (inquiry.longer().isPresent() && !(alone instanceof Reading.OutOfScope)
                && readQuestion.read(inquiry.longer().get().words(), asOf) instanceof Reading.Clear(Question longer)) {
            return answer(meant(alone, longer, inquiry), progress);
        }
        return switch (alone) {
            case Reading.Clear(Question question) when inquiry.more() > 0 ->
                more(weighed(question, inquiry.before()), inquiry.more(), inquiry.language().orElse(question.language()));
            case Reading.Clear(Question question) when inquiry.language().isPresent() ->
                answer(weighed(question.in(inquiry.language().get()), inquiry.before()), progress);
            case Reading.Clear(Question question) -> answer(weighed(question, inquiry.before()), progress);
            case Reading.Vague(var language, var why) ->
                new Answer(message, language, new Outcome.NeedsDetail(why), List.of(), List.of());
            case Reading.OutOfScope(var language, var what) ->
                new Answer(message, language, new Outcome.OutOfScope(what), List.of(), List.of());
        };
    }

    /** The question so that it means one of the {@link Meaning}s offered, by its label; both are people's words. */
    public static String choose(String question, String label) {
        return Meanings.choose(question, label);
    }

    /** A question with what the articles hold on it. */
    private record Weighed(Question question, Findings findings, Evidence evidence) {}

    private Weighed weighed(Question question, CitedBefore before) {
        Findings findings = search.search(question, PASSAGES_SEARCHED);
        return new Weighed(question, findings, weighEvidence.weigh(question, before, findings));
    }

    /**
     * What names nothing of its own leans on the answer before unless other articles answer its very words clearly better than those
     * cited; what names something leans only where nothing answers its very words, and not where its very words alone are answered, or are
     * answered by an article that was cited.
     */
    private Weighed meant(Reading alone, Question longer, Inquiry inquiry) {
        if (!(alone instanceof Reading.Clear(Question question))) {
            return weighed(longer, inquiry.before().whenMeant());
        }
        Findings findings = search.search(question, PASSAGES_SEARCHED);
        Evidence open = weighEvidence.weigh(question, CitedBefore.NOTHING, findings);
        boolean likely = inquiry.longer().map(Inquiry.Longer::likely).orElse(false);
        boolean byItself = likely ? open.confidence() > weighEvidence.chance(question, inquiry.before().articles(), findings) + CLEARLY : open.holdsAnswer();
        boolean ofTheSame = open.holdsAnswer() && !Names.in(question.text()).isEmpty() && inquiry.before().articles().contains(open.sentences().getFirst().article());
        if (byItself || ofTheSame) {
            return new Weighed(question, findings, open);
        }
        Weighed leaning = weighed(longer, inquiry.before().whenMeant());
        boolean newTopic = !leaning.evidence().holdsAnswer() && open.holdsAnswer() && !Names.in(question.text()).isEmpty();
        return newTopic ? new Weighed(question, findings, open) : leaning;
    }

    private Answer answer(Weighed weighed, Progress progress) {
        Question question = weighed.question();
        Evidence evidence = weighed.evidence();
        List<Hit> passages = OwnLanguageFirst.leading(evidence.hits(), question.language());
        if (!evidence.holdsAnswer()) {
            return notInKnowledge(question, nearest(evidence, passages), passages, Spent.NOTHING);
        }
        Outcome.NeedsDetail unclear = meanings.of(question, evidence);
        if (!unclear.meanings().isEmpty() && !question.isLeaning()) {
            return new Answer(question.text(), question.language(), unclear, passages, Notes.onMeanings(question, unclear.meanings()));
        }
        progress.reading(passages.stream().map(hit -> hit.passage().source()).distinct().limit(SOURCES_TOLD).toList());
        Draft draft = composed(question, evidence, progress);
        if (draft.sentences().isEmpty()) {
            return notInKnowledge(question, passages.stream().map(Hit::passage).findFirst(), passages, draft.spent());
        }
        List<AnswerSentence> supported = verifier.verify(draft, question.language(), evidence);
        Outcome outcome = supported.isEmpty() ? new Outcome.Unverified() : new Outcome.Answered(supported);
        List<Note> notes = new ArrayList<>(correctedWords.in(question, weighed.findings(), supported));
        Notes.onLanguage(supported, question.language()).ifPresent(notes::add);
        notes.addAll(Notes.on(question, supported, draft, search::holdings));
        return new Answer(question.text(), question.language(), outcome, passages, notes, draft.spent());
    }

    /** What the article that answers tells besides; Samvad's own words are in the language of who asks for more. */
    private Answer more(Weighed weighed, int times, Language language) {
        Question question = weighed.question();
        List<Hit> passages = OwnLanguageFirst.leading(weighed.evidence().hits(), question.language());
        if (!weighed.evidence().holdsAnswer()) {
            return notInKnowledge(question.in(language), nearest(weighed.evidence(), passages), passages, Spent.NOTHING);
        }
        Draft shown = composer.compose(question, weighed.evidence());
        Set<String> unsaid = TakenBack.in(weighed.evidence(), question).map(TakenBack::wrong).orElse(Set.of()).stream()
                .map(sentence -> sentence.sentence().quote()).collect(Collectors.toSet());
        List<AnswerSentence> told = further.beside(shown, unsaid, times);
        Outcome outcome = told.isEmpty() ? new Outcome.NeedsDetail(Reading.Why.NO_MORE) : new Outcome.Answered(told);
        List<Note> notes = told.isEmpty() ? List.of() : Notes.on(question, told, new Draft(told), search::holdings);
        return new Answer(question.text(), language, outcome, passages, notes, shown.spent());
    }

    private Draft composed(Question question, Evidence evidence, Progress progress) {
        if (progress == Progress.NONE) {
            return composer.compose(question, evidence);
        }
        List<AnswerSentence> soFar = new ArrayList<>();
        return composer.compose(question, evidence, sentence -> {
            if (verifier.faultOf(sentence, question.language(), evidence).isEmpty()) {
                soFar.add(sentence);
                progress.said(List.copyOf(soFar));
            }
        });
    }

    /** The article that comes closest, if it is near at all; one of which nothing may be quoted is not weighed, and so always is. */
    private static Optional<Passage> nearest(Evidence evidence, List<Hit> passages) {
        return evidence.nearest().or(() -> passages.stream().map(Hit::passage).findFirst().filter(Passage::isHeadlineOnly));
    }

    private Answer notInKnowledge(Question question, Optional<Passage> nearest, List<Hit> passages, Spent spent) {
        return new Answer(question.text(), question.language(), new Outcome.NotInKnowledge(nearest.map(Passage::source)), passages,
                Notes.onNothing(question, search.holdings(), nearest), spent);
    }
}
