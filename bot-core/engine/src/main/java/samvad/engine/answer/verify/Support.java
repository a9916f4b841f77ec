package samvad.engine.answer.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences of the articles that a sentence rests on.
 *
 * @param all of what it cites
 * @param chosen the best first, then those that bear out more of it
 */
record Support(SentenceReading said, List<Meeting> all, List<Meeting> chosen) {
    private static final double NAME = 1.5;
    private static final double FIGURE = 2;
    private static final double DATE = 2;
    private static final int MOST = 3;

    /** A further sentence has to bear out so many more words of a part of the sentence. */
    private static final double WORTH_ADDING = 2;

    Support {
        all = List.copyOf(all);
        chosen = List.copyOf(chosen);
    }

    static Support of(SentenceReading said, List<Meeting> all) {
        List<Meeting> chosen = new ArrayList<>();
        Set<String> held = new HashSet<>();
        while (chosen.size() < MOST) {
            Meeting best = null;
            double most = chosen.isEmpty() ? 0 : WORTH_ADDING;
            for (Meeting meeting : all) {
                double gain = gain(meeting, held);
                if (gain > most) {
                    best = meeting;
                    most = gain;
                }
            }
            if (best == null) {
                break;
            }
            chosen.add(best);
            held.addAll(borneOut(best));
        }
        return new Support(said, all, chosen);
    }

    Meeting best() {
        return chosen.getFirst();
    }

    private static double gain(Meeting meeting, Set<String> held) {
        return borneOut(meeting).stream().filter(item -> !held.contains(item)).mapToDouble(Support::weight).sum();
    }

    private static double weight(String item) {
        return switch (item.charAt(0)) {
            case 'n' -> NAME;
            case 'f' -> FIGURE;
            case 'd' -> DATE;
            default -> 1;
        };
    }

    /** What of the sentence the other one says too: words, names, figures, dates by their places. */
    private static Set<String> borneOut(Meeting meeting) {
        Set<String> items = new HashSet<>();
        SentenceReading said = meeting.said();
        for (int i = 0; i < said.words().size(); i++) {
            if (meeting.meets(i)) {
                items.add((said.words().get(i).name() ? "n" : "w") + i);
            }
        }
        for (int i = 0; i < said.figures().size(); i++) {
            int at = i;
            if (meeting.held().figures().stream().anyMatch(said.figures().get(at)::agreesWith)) {
                items.add("f" + i);
            }
        }
        for (int i = 0; i < said.dates().size(); i++) {
            if (CheckDates.holds(meeting, said.dates().get(i))) {
                items.add("d" + i);
            }
        }
        return items;
    }

    /** Those in front of a chosen one in the same article, the nearest first. */
    List<Meeting> before(Meeting chosenOne, int howMany) {
        return all.stream().filter(other -> other.source().equals(chosenOne.source()) && other.place() < chosenOne.place()
                        && chosenOne.place() - other.place() <= howMany)
                .sorted(Comparator.comparingInt(Meeting::place).reversed()).toList();
    }
}
