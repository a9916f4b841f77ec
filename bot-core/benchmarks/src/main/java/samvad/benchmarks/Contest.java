package samvad.benchmarks;

import java.util.ArrayList;
import java.util.List;

/**
 * Asks all contestants the same questions by turns, some forty at a time, whoever begins changing. A harness of our own and not
 * JMH's, since JMH measures one benchmark after the other: where other programs come and go on two cores, minutes lie between
 * the parts of a ratio, and it tells of the neighbours. By turns, all suffer the same ones. Two passes warm up and are not counted.
 *
 * @param passes how often every question is asked of each
 */
record Contest(int questions, int passes) {
    private static final int WARMING = 2;
    private static final int TURN = 40;

    /** The contestants' times, in their order. */
    List<Times> run(List<Contestant> contestants) {
        List<long[][]> nanos = new ArrayList<>();
        contestants.forEach(_ -> nanos.add(new long[passes][questions]));
        long[] warming = new long[questions];
        int first = 0;
        for (int pass = -WARMING; pass < passes; pass++) {
            for (int from = 0; from < questions; from += TURN) {
                for (int i = 0; i < contestants.size(); i++) {
                    int turn = (first + i) % contestants.size();
                    ask(contestants.get(turn), from, pass < 0 ? warming : nanos.get(turn)[pass]);
                }
                first++;
            }
        }
        List<Times> times = new ArrayList<>();
        for (int i = 0; i < contestants.size(); i++) {
            times.add(new Times(contestants.get(i).name(), nanos.get(i)));
        }
        return times;
    }

    private void ask(Contestant contestant, int from, long[] nanos) {
        for (int question = from; question < Math.min(from + TURN, questions); question++) {
            nanos[question] = contestant.asking().applyAsLong(question);
        }
    }
}
