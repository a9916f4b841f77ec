package samvad.engine.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.CommonWords;
import samvad.engine.language.Names;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.question.Question;

/** Says as which word of a cited article a word of the question was read that no article holds and that is no everyday word: "Mosco" as "Moscow". The reader knows whether that is meant. */
final class CorrectedWords {
    /** A slip changes a word's length by so many letters at most; what differs by more was written in one word or in two. */
    private static final int SLIPS = 2;

    private final WordForms wordForms;

    CorrectedWords(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    /** A note a word, in the order of the question. */
    List<Note> in(Question question, Findings findings, List<AnswerSentence> sentences) {
        List<String> cited = sentences.stream().flatMap(sentence -> sentence.citations().stream())
                .flatMap(citation -> Stream.concat(Stream.of(citation.quote()), citation.source().title().stream())).distinct().toList();
        return question.terms().stream().flatMap(term -> readAs(term, question, findings, cited).stream()).distinct().toList();
    }

    private Optional<Note> readAs(Term asked, Question question, Findings findings, List<String> cited) {
        String word = asked.span().in(question.text());
        Set<String> corrections = findings.renderings().getOrDefault(asked.form(), List.of()).stream()
                .flatMap(rendering -> rendering.respelled(word).stream()).collect(Collectors.toSet());
        return corrections.isEmpty() || CommonWords.hold(word) ? Optional.empty() : cited.stream()
                .flatMap(text -> wordForms.terms(text).stream().filter(term -> corrections.contains(term.form())).map(term -> term.span().in(text)))
                .filter(told -> isSlip(word, told)).findFirst().map(told -> Note.of(Note.Code.READ_AS_WORD, word, told));
    }

    private static boolean isSlip(String word, String told) {
        return !Names.key(word).equals(Names.key(told)) && Math.abs(word.length() - told.length()) <= SLIPS && told.chars().noneMatch(Character::isDigit);
    }
}
