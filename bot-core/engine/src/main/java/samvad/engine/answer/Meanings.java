package samvad.engine.answer;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.language.Names;
import samvad.engine.language.sound.NameSkeleton;
import samvad.engine.language.time.DateWords;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;
import samvad.engine.question.Reading;

/**
 * Tells when a question has to be asked back: it calls two people by one name or by their office alone, or asks when something was that was more often than an
 * answer can show. Rare: what the evidence clearly favours is answered, and so is what can stand side by side.
 */
final class Meanings {
    /** A passage found no worse than this share of the best may be of what is meant. */
    private static final double AS_GOOD = 0.75;

    /** So many the app shows and a person reads. */
    private static final int MOST = 6;

    private final PassageSearch search;

    Meanings(PassageSearch search) {
        this.search = search;
    }

    /** What the question may mean, best or newest first; no meanings if that is clear. */
    Outcome.NeedsDetail of(Question question, Evidence evidence) {
        List<Meaning> holders = OfficeHolders.in(question, evidence);
        List<Meaning> people = holders.isEmpty() ? new Namesakes(question, search).in(evidence) : holders;
        return people.isEmpty() ? new Outcome.NeedsDetail(Reading.Why.SEVERAL_TIMES, months(question, evidence))
                : new Outcome.NeedsDetail(Reading.Why.SEVERAL_PEOPLE, people.stream().limit(MOST).toList());
    }

    /** The months in which articles tell of it, if they are more than sentences in an answer. */
    private static List<Meaning> months(Question question, Evidence evidence) {
        if (question.asked().kind() != Asked.Kind.DATE || question.latest() || !question.times().isEmpty() || !question.dates().isEmpty()) {
            return List.of();
        }
        Set<String> names = skeletons(question.text());
        Set<YearMonth> months = new TreeSet<>(Comparator.reverseOrder());
        for (Hit hit : evidence.hits()) {
            if (hit.score() >= AS_GOOD * evidence.hits().getFirst().score() && !names.isEmpty() && skeletons(hit.passage().text()).containsAll(names)) {
                hit.passage().source().date().map(YearMonth::from).ifPresent(months::add);
            }
        }
        return months.size() <= QuotingComposer.MOST_SENTENCES ? List.of()
                : months.stream().limit(MOST).map(month -> meaning(question, month)).toList();
    }

    private static Set<String> skeletons(String text) {
        return Names.spansIn(text).stream().flatMap(span -> NameSkeleton.of(span.in(text)).stream()).collect(Collectors.toSet());
    }

    private static Meaning meaning(Question question, YearMonth month) {
        String label = DateWords.of(month.atDay(1), "MMMMy", question.language());
        return new Meaning(label, choose(question.text(), label));
    }

    /** The question with what it means: a name in the place of a part of it that stands alone, else behind the question. */
    static String choose(String question, String label) {
        List<String> parts = new ArrayList<>(List.of(label.split(" ")));
        return Namesakes.alone(question).stream().filter(span -> parts.stream().anyMatch(part -> Names.key(part).equals(Names.key(span.in(question)))))
                .findFirst().map(span -> question.substring(0, span.start()) + label + Namesakes.endingOf(span.in(question)) + question.substring(span.end()))
                .orElseGet(() -> question.strip() + " (" + label + ")");
    }
}
