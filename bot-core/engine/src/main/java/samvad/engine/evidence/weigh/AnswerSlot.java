package samvad.engine.evidence.weigh;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.claims.Amounts;
import samvad.engine.evidence.claims.AskedTimes;
import samvad.engine.evidence.claims.SlotFillers;
import samvad.engine.evidence.claims.TurnAsked;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Findings;
import samvad.engine.language.Names;
import samvad.engine.language.Paraphrases;
import samvad.engine.language.Script;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.number.Numbers;
import samvad.engine.language.time.TimesOfDay;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/**
 * Tells whether a sentence holds the kind of thing a question asks for, beyond what the question says itself, and whether
 * it is tied to what the question asks it of: a number to what is counted, a name to the office, words to their speaker.
 */
final class AnswerSlot {
    /** A number or name belongs to a word at most this many characters away. */
    private static final int NEAR = 45;

    /** Counted so often that reports leave them out ("39 died"), or written as a sign ("31%") or in the number's own word ("47-year-old"). */
    private static final String LEFT_OUT = "people person persons money time times percent percentage years year old name last first full"
            + " लोग लोगों व्यक्ति व्यक्तियों पैसे पैसा रुपये समय बार प्रतिशत फ़ीसदी साल वर्ष मात्रा संख्या पुराने पूरा असली";

    private final Question question;
    private final AskedTimes askedTimes;
    private final SlotFillers slotFillers;
    private final Optional<Amounts> amounts;
    private final Optional<TurnAsked> turn;
    private final Set<String> wordsAsked;
    private final Set<String> numbersAsked;
    private final Set<String> head;
    private final Set<String> headInOtherScript;

    /** The forms of the question's words as articles in another spelling or language have them. */
    private final Set<String> askedOtherwise;

    private final WordForms wordForms;

    AnswerSlot(Question question, Findings findings, WordForms wordForms, Paraphrases paraphrases) {
        this.question = question;
        this.askedTimes = new AskedTimes(question);
        this.slotFillers = new SlotFillers(question);
        this.amounts = Amounts.askedBy(question);
        this.turn = TurnAsked.in(question.text());
        this.wordForms = wordForms;
        this.wordsAsked = Names.wordsOf(question.text());
        this.numbersAsked = Numbers.in(question.text());
        Set<String> leftOut = wordForms.distinctForms(LEFT_OUT);
        this.head = question.asked().head().stream().map(Term::form).filter(form -> !leftOut.contains(form))
                .flatMap(form -> Stream.concat(paraphrases.of(form).stream(), paraphrased(form, findings))).collect(Collectors.toSet());
        this.headInOtherScript = head.stream().flatMap(form -> otherwise(form, findings)).flatMap(form -> paraphrases.of(form).stream())
                .collect(Collectors.toSet());
        this.askedOtherwise = question.terms().stream().flatMap(term -> otherwise(term.form(), findings)).collect(Collectors.toSet());
    }

    private static Stream<String> otherwise(String form, Findings findings) {
        return findings.renderings().getOrDefault(form, List.of()).stream().filter(rendering -> rendering.bridge() != Bridge.PARAPHRASE)
                .flatMap(rendering -> rendering.forms().stream());
    }

    private static Stream<String> paraphrased(String form, Findings findings) {
        return findings.renderings().getOrDefault(form, List.of()).stream().filter(rendering -> rendering.bridge() == Bridge.PARAPHRASE)
                .flatMap(rendering -> rendering.asOneWord().stream());
    }

    /** True if the question ties its answer to a word of its own. */
    boolean hasHead() {
        return !head.isEmpty();
    }

    /** True if any sentence might answer, as far as the kind of thing goes. */
    boolean isOpen() {
        return switch (question.asked().kind()) {
            case WHICH, REASON, YES_OR_NO, ANYTHING -> true;
            case PERSON, PLACE, DATE, TIME_OF_DAY, NUMBER, SPEECH -> false;
        };
    }

    /** True if the question asks who did or said something, or when: the place it names is where that was. */
    boolean isOfAScene() {
        return switch (question.asked().kind()) {
            case SPEECH, PERSON, DATE, TIME_OF_DAY -> true;
            case PLACE, NUMBER, WHICH, REASON, YES_OR_NO, ANYTHING -> false;
        };
    }

    /** True if the sentence holds the kind of thing asked for, whatever it belongs to; false of kinds that no word shows. */
    boolean isFilledBy(String sentence) {
        return switch (question.asked().kind()) {
            case DATE -> slotFillers.givesTime(sentence);
            case TIME_OF_DAY -> !TimesOfDay.in(sentence).isEmpty();
            case SPEECH -> SlotFillers.givesWords(sentence);
            case PERSON, PLACE, NUMBER -> !fillers(sentence).isEmpty();
            case REASON -> question.isLeaning() && SlotFillers.givesReason(sentence);
            case WHICH, YES_OR_NO, ANYTHING -> false;
        };
    }

    /** True if it is asked why, and the sentence says why something is so. */
    boolean isReasonGiven(String sentence) {
        return question.asked().kind() == Asked.Kind.REASON && SlotFillers.givesReason(sentence);
    }

    /** True if the question speaks of a time, and the article of others only. */
    boolean isTimeMissing(List<Passage> passages) {
        return askedTimes.areMissing(passages);
    }

    /** True if the question speaks of a few days as told from the asker's own: "yesterday". */
    boolean isOfDaysFromToday() {
        return askedTimes.areDaysFromToday();
    }

    /**
     * True if the question asks about a time that is not its report's, and the sentence does not tell of it. Why something was, or what, may
     * be told anywhere: there the time only says which event is meant.
     */
    boolean isOfAnotherTime(String sentence, Optional<LocalDate> written) {
        return switch (question.asked().kind()) {
            case NUMBER, PERSON, PLACE, WHICH, YES_OR_NO -> askedTimes.areNotOf(sentence, written);
            case DATE, TIME_OF_DAY, SPEECH, REASON, ANYTHING -> false;
        };
    }

    /** True if a number is asked for, of the event as it seems, and the sentence counts what was in other years. */
    boolean isBackground(String sentence, Optional<LocalDate> written) {
        return question.asked().kind() == Asked.Kind.NUMBER && askedTimes.isOfOtherYears(sentence, written);
    }

    /** True if a count or a measure is asked for in words that are known, and the sentence tells it. */
    boolean isCountTold(String sentence) {
        return amounts.filter(asked -> asked.areTold(sentence)).isPresent();
    }

    /** True if the next or the previous one is asked about, and the sentence tells of that. */
    boolean isTurnTold(String sentence) {
        return turn.filter(asked -> asked.isToldIn(sentence)).isPresent();
    }

    /** The question's own names that the sentence merely lists, without the person asked for. */
    Set<String> listedOnly(String sentence) {
        return question.asked().kind() == Asked.Kind.PERSON ? NameLists.withoutPerson(sentence) : Set.of();
    }

    /** True if what fills the slot stands near the word the question ties it to; for words, if their speaker is named. */
    boolean isTiedIn(String sentence) {
        Set<String> wanted = Script.hasDevanagari(sentence) == Script.hasDevanagari(question.text()) ? head : headInOtherScript;
        List<Term> heads = wordForms.terms(sentence).stream().filter(term -> wanted.contains(term.form())).toList();
        if (question.asked().kind() == Asked.Kind.SPEECH) {
            return !heads.isEmpty() && SlotFillers.givesWords(sentence);
        }
        if (isCountTold(sentence)) {
            return true;
        }
        return fillers(sentence).stream().anyMatch(filler -> heads.stream().anyMatch(word -> filler.distanceTo(word.span()) <= NEAR));
    }

    /** True if words are asked for and the sentence has them, by whom the one in front of it names. */
    boolean isToldBy(String sentence, Set<String> named) {
        return question.asked().kind() == Asked.Kind.SPEECH && named.stream().anyMatch(head::contains) && SlotFillers.givesWords(sentence);
    }

    private List<Span> fillers(String sentence) {
        List<Span> fillers = new ArrayList<>();
        switch (question.asked().kind()) {
            case PERSON, PLACE -> Names.spansIn(sentence).stream()
                    .filter(span -> !wordsAsked.contains(Names.key(span.in(sentence))) && !isAskedOtherwise(span.in(sentence)))
                    .forEach(fillers::add);
            case NUMBER -> Numbers.spansIn(sentence).stream()
                    .filter(span -> !numbersAsked.contains(Numbers.key(span.in(sentence)))).forEach(fillers::add);
            case DATE, TIME_OF_DAY, SPEECH, WHICH, REASON, YES_OR_NO, ANYTHING -> {}
        }
        return fillers;
    }

    /** True if the name is one of the question's in another spelling or language. */
    boolean isAskedOtherwise(String name) {
        return !askedOtherwise.isEmpty() && wordForms.terms(name).stream().anyMatch(term -> askedOtherwise.contains(term.form()));
    }
}
