package samvad.engine.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import samvad.engine.answer.Note.Code;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Holdings;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.time.Period;
import samvad.engine.language.time.TimeMention;
import samvad.engine.question.Question;

/** Says what a reader should know of an answer's sources: what is unknown of them is said, never guessed. */
final class Notes {
    private Notes() {}

    /** @param holdings asked for only where it matters how new they are */
    static List<Note> on(Question question, List<AnswerSentence> sentences, Draft draft, Supplier<Holdings> holdings) {
        List<Note> notes = new ArrayList<>(onTimes(question, time -> !time.isWeekday(question.text()) || isOf(time, sentences)));
        draft.notes().forEach(code -> notes.add(Note.of(code)));
        List<Source> sources = sentences.stream().flatMap(sentence -> sentence.citations().stream())
                .map(Citation::source).distinct().toList();
        if (question.latest() || question.times().stream().anyMatch(time -> time.readings().contains(Period.of(question.asOf(), question.asOf())))) {
            sources.stream().flatMap(source -> source.date().stream()).max(Comparator.naturalOrder())
                    .filter(newest -> question.latest() || newest.isBefore(question.asOf().minusDays(1)))
                    .ifPresent(newest -> notes.add(new Note.NewestCited(newest)));
        }
        if (question.latest()) {
            newestHeld(holdings.get()).ifPresent(notes::add);
        }
        if (sources.stream().anyMatch(Source::sample)) {
            notes.add(Note.of(Code.SAMPLES));
        }
        unknown(Code.UNKNOWN_DATE, sources, source -> source.date().isEmpty(), notes);
        unknown(Code.UNKNOWN_OUTLET, sources, source -> source.outlet().isEmpty(), notes);
        unknown(Code.UNKNOWN_URL, sources, source -> source.url().isEmpty() && !source.sample(), notes);
        if (sentences.stream().anyMatch(AnswerSentence::cut)) {
            notes.add(Note.of(Code.CUT_POST));
        }
        return notes;
    }

    /** That who asked in a language, or for it, is answered in quotations of the other one; none if a sentence is in it. */
    static Optional<Note> onLanguage(List<AnswerSentence> sentences, Language wished) {
        boolean inOther = !sentences.isEmpty() && sentences.stream()
                .allMatch(sentence -> sentence.mode() == AnswerSentence.Mode.QUOTED && sentence.citations().getFirst().source().language() != wished);
        return inOther ? Optional.of(Note.of(Code.NOT_IN_LANGUAGE)) : Optional.empty();
    }

    static List<Note> onNothing(Question question, Holdings holdings, Optional<Passage> nearest) {
        List<Note> notes = new ArrayList<>(onTimes(question));
        notes.add(new Note.KnowledgeAsOf(holdings.newest(), holdings.articles()));
        boolean alike = holdings.newestIn().size() == Language.values().length && Set.copyOf(holdings.newestIn().values()).size() == 1;
        if (!alike) {
            newestHeld(holdings).ifPresent(notes::add);
        }
        nearest.ifPresent(passage -> notes.add(Note.of(Code.NEAREST_ARTICLE, passage.source().id().value())));
        nearest.filter(Passage::isHeadlineOnly).ifPresent(_ -> notes.add(Note.of(Code.NEAREST_HEADLINE_ONLY)));
        if (holdings.samplesOnly()) {
            notes.add(Note.of(Code.SAMPLES));
        }
        return notes;
    }

    private static Optional<Note> newestHeld(Holdings holdings) {
        return holdings.newestIn().isEmpty() ? Optional.empty() : Optional.of(new Note.NewestHeld(holdings.newestIn()));
    }

    static List<Note> onMeanings(Question question, List<Meaning> meanings) {
        List<Note> notes = new ArrayList<>(onTimes(question));
        meanings.forEach(meaning -> notes.add(Note.of(Code.MEANING, meaning.label(), meaning.question())));
        return notes;
    }

    private static List<Note> onTimes(Question question) {
        return onTimes(question, _ -> true);
    }

    /** What the asker's today made of "yesterday" is said, so that nobody takes one day for another. */
    private static List<Note> onTimes(Question question, Predicate<TimeMention> told) {
        return question.times().stream().filter(time -> time.isRelative(question.text())).filter(told).map(time -> onTime(time, question)).toList();
    }

    /** Whether an answer is of the day that a weekday was read as, or may be: it may well be of the same weekday long ago. */
    private static boolean isOf(TimeMention weekday, List<AnswerSentence> sentences) {
        List<LocalDate> written = sentences.stream().flatMap(sentence -> sentence.citations().stream()).flatMap(citation -> citation.source().date().stream()).toList();
        return written.isEmpty() || written.stream().map(day -> Period.of(day.minusDays(Question.REPORTED_WITHIN), day))
                .anyMatch(reported -> weekday.readings().stream().anyMatch(reported::overlaps));
    }

    private static Note onTime(TimeMention time, Question question) {
        String words = time.span().in(question.text());
        if (time.readings().size() > 1) {
            return new Note.ReadAsEither(words, first(time.readings().get(0)), first(time.readings().get(1)));
        }
        Period period = time.readings().getFirst();
        return period.from().equals(period.to()) || period.from().isEmpty() || period.to().isEmpty()
                ? new Note.ReadAsDay(words, first(period))
                : new Note.ReadAsDays(words, first(period), period.to().get());
    }

    private static LocalDate first(Period period) {
        return period.from().or(period::to).orElseThrow();
    }

    private static void unknown(Code code, List<Source> sources, Predicate<Source> lacks, List<Note> notes) {
        List<String> ids = sources.stream().filter(lacks).map(source -> source.id().value()).toList();
        if (!ids.isEmpty()) {
            notes.add(Note.of(code, String.join(", ", ids)));
        }
    }
}
