package samvad.engine.evidence.reports;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.claims.DayClaims;
import samvad.engine.evidence.claims.OtherNames;
import samvad.engine.evidence.claims.SlotFillers;
import samvad.engine.evidence.claims.Whether;
import samvad.engine.language.Language;
import samvad.engine.language.Names;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;
import samvad.engine.language.number.Figures;
import samvad.engine.language.time.TimesOfDay;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** What a report tells of the kind a question asks for: numbers, days, times of day or names, compared in any script. */
final class Told {
    private final Question question;
    private final SlotFillers fillers;
    private final DayClaims days;
    private final Language language;
    private final boolean isDenied;
    private final List<Figure> figures;
    private final Set<String> times;
    private final List<TimesOfDay.Mention> timesOfDay;
    private final Set<String> names;

    /** @param report all sentences of an article, at least one */
    Told(List<ScoredSentence> report, Question question) {
        this.question = question;
        this.isDenied = report.stream().max(Comparator.comparingDouble(ScoredSentence::score)).filter(Whether::isDenied).isPresent();
        this.fillers = new SlotFillers(question);
        this.days = new DayClaims(question);
        this.language = report.getFirst().passage().source().language();
        List<String> texts = Stream.concat(report.getFirst().passage().source().title().stream(), report.stream().map(sentence -> sentence.sentence().quote())).toList();
        this.figures = texts.stream().flatMap(text -> Figures.in(text).stream()).toList();
        this.times = report.stream().flatMap(sentence -> days.told(sentence.sentence().quote()).stream()).collect(Collectors.toSet());
        this.timesOfDay = question.asked().kind() != Asked.Kind.TIME_OF_DAY ? List.of() : texts.stream().flatMap(text -> TimesOfDay.in(text).stream()).toList();
        this.names = texts.stream().flatMap(text -> Names.in(text).stream()).collect(Collectors.toSet());
    }

    /** Whether a sentence of another report tells of that kind what this one does not. */
    boolean isBeyond(ScoredSentence sentence) {
        String text = sentence.sentence().quote();
        return switch (question.asked().kind()) {
            case NUMBER -> fillers.in(text).stream().anyMatch(span -> isOtherNumber(span, text));
            case DATE -> isOtherDay(sentence);
            case TIME_OF_DAY -> TimesOfDay.in(text).stream().anyMatch(time -> timesOfDay.stream().noneMatch(time::agreesWith));
            case PERSON, PLACE, WHICH -> fillers.in(text).stream().anyMatch(span -> isOtherName(span.in(text)));
            case REASON -> isOfThisLanguage(sentence) || SlotFillers.givesReason(text);
            case YES_OR_NO -> isOfThisLanguage(sentence) || isDenied != Whether.isDenied(sentence);
            case SPEECH, ANYTHING -> isOfThisLanguage(sentence)
                    || Names.spansIn(text).stream().anyMatch(span -> isOtherName(span.in(text)));
        };
    }

    private boolean isOfThisLanguage(ScoredSentence sentence) {
        return sentence.passage().source().language() == language;
    }

    private boolean isOtherNumber(Span span, String text) {
        return Figures.in(text).stream().filter(figure -> span.holds(figure.span()) || figure.span().holds(span))
                .anyMatch(figure -> figures.stream().noneMatch(figure::agreesWith));
    }

    private boolean isOtherDay(ScoredSentence sentence) {
        Set<String> other = new HashSet<>();
        days.of(sentence).values().forEach(other::addAll);
        return !times.containsAll(other);
    }

    private boolean isOtherName(String name) {
        return names.stream().noneMatch(known -> known.equals(Names.key(name)) || OtherNames.same(known, name));
    }
}
