package samvad.benchmarks;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.benchmarks.corpus.MadeQuestion;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.Term;
import samvad.engine.question.Question;

/** The ways to answer a list of questions in this JVM. */
final class Contestants {
    private final List<MadeQuestion> questions;

    Contestants(List<MadeQuestion> questions) {
        this.questions = questions;
    }

    /** Samvad's search of a question that is read. */
    Contestant samvad(SamvadIndex index) {
        List<List<Question>> read = questions.stream().map(question -> index.read(question.text())).toList();
        return Contestant.timed("Samvad", i -> found(index, read.get(i)));
    }

    /** Samvad's search from what a person typed. */
    Contestant samvadFromText(SamvadIndex index) {
        return Contestant.timed("Samvad, reading the question too", i -> found(index, index.read(questions.get(i).text())));
    }

    private static int found(SamvadIndex index, List<Question> read) {
        return read.stream().map(index::search).mapToInt(Contestants::size).sum();
    }

    private static int size(Findings findings) {
        return findings.hits().size() + findings.weights().size();
    }

    /** The words that Samvad looks for, in the field of its index that holds the texts. */
    Contestant bareOnSameIndex(SamvadIndex samvad, BareIndex.Search search) {
        List<Set<String>> words = questions.stream().map(question -> samvad.read(question.text()).stream()
                .flatMap(read -> read.terms().stream()).map(Term::form).collect(Collectors.toSet())).toList();
        return Contestant.timed("bare BM25 on the same index", i -> search.find(words.get(i)));
    }

    /** All the question's words, of which many stand in every other passage. */
    Contestant bare(BareIndex index, BareIndex.Search search) {
        List<Set<String>> words = questions.stream().map(question -> index.words(question.text())).toList();
        return Contestant.timed("bare BM25 on its own index, also of stop words", i -> search.find(words.get(i)));
    }

    Contestant bareReadingTexts(BareIndex index, BareIndex.Search search) {
        List<Set<String>> words = questions.stream().map(question -> index.words(question.text())).toList();
        return Contestant.timed("bare BM25 on its own index, also of stop words, reading the texts found", i -> search.read(words.get(i)));
    }

    /** Only the words that Samvad looks for as well: those that are no stop words. */
    Contestant bareWithoutStopWords(BareIndex index, BareIndex.Search search, SamvadIndex samvad) {
        List<Set<String>> words = new ArrayList<>();
        for (MadeQuestion question : questions) {
            Set<String> looked = new HashSet<>();
            for (Question read : samvad.read(question.text())) {
                for (Term term : read.terms()) {
                    looked.addAll(index.words(term.span().in(read.text())));
                }
            }
            words.add(looked);
        }
        return Contestant.timed("bare BM25 on its own index", i -> search.find(words.get(i)));
    }
}
