package samvad.engine.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import samvad.engine.answer.Note.Code;
import samvad.engine.evidence.PassageSearch.Holdings;
import samvad.engine.knowledge.Source;

/** Says what a reader should know of an answer's sources: what is unknown of them is said, never guessed. */
final class Notes {
    private Notes() {}

    static List<Note> on(List<AnswerSentence> sentences, Draft draft) {
        List<Note> notes = new ArrayList<>();
        draft.notes().forEach(code -> notes.add(Note.of(code)));
        List<Source> sources = sentences.stream().flatMap(sentence -> sentence.citations().stream())
                .map(Citation::source).distinct().toList();
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

    static List<Note> onNothing(Holdings holdings, Optional<Source> nearest) {
        List<Note> notes = new ArrayList<>();
        notes.add(Note.of(Code.KNOWLEDGE_AS_OF,
                holdings.newest().map(Object::toString).orElse(""), Integer.toString(holdings.articles())));
        nearest.ifPresent(source -> notes.add(Note.of(Code.NEAREST_ARTICLE, source.id().value())));
        if (holdings.samplesOnly()) {
            notes.add(Note.of(Code.SAMPLES));
        }
        return notes;
    }

    private static void unknown(Code code, List<Source> sources, Predicate<Source> lacks, List<Note> notes) {
        List<String> ids = sources.stream().filter(lacks).map(source -> source.id().value()).toList();
        if (!ids.isEmpty()) {
            notes.add(new Note(code, List.of(String.join(", ", ids))));
        }
    }
}
