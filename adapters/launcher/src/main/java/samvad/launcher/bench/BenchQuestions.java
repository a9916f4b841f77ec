package samvad.launcher.bench;

import java.util.List;
import samvad.evaluation.GoldQuestion;
import samvad.evaluation.QuestionsFile;
import samvad.launcher.wiring.Wiring;

/** What is asked where it matters how fast and how safely, not how well, it is answered: the questions on the samples. */
final class BenchQuestions {
    private BenchQuestions() {}

    static List<String> of(Wiring wiring) {
        return QuestionsFile.read(wiring.settings().home().resolve("bot-core/evaluation/questions/samples.tsv")).stream()
                .map(GoldQuestion::question).toList();
    }
}
