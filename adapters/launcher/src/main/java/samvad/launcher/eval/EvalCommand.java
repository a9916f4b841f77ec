package samvad.launcher.eval;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.story.PassingStoryLedger;
import samvad.evaluation.BCubed;
import samvad.evaluation.Evaluate;
import samvad.evaluation.Floors;
import samvad.evaluation.GoldQuestion;
import samvad.evaluation.LabelledArticle;
import samvad.evaluation.QuestionsFile;
import samvad.evaluation.Scores;
import samvad.evaluation.SentencesFile;
import samvad.evaluation.StoriesFile;
import samvad.evaluation.Verdicts;
import samvad.evaluation.WrittenSentence;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.AsOfOption;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.ProgressLine;
import samvad.launcher.command.UsageError;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;

/** Scores of questions, sentences or stories whose right answers are known, held against floors. */
@Command(name = "eval", description = "Scores the answers to a file of questions, the verdicts on a file of sentences, or the grouping of articles into stories.",
        footer = {"",
            "Figures of questions. In percent of those that an article answers:",
            "  success@1, success@5   a right article is the first found, or among five",
            "  all@5                  all right articles are among the first five",
            "  mrr@10                 1 / rank of the first right article, if among ten;",
            "                         on average",
            "  answer-shown           a right answer stands in the sentences shown; of the",
            "                         type conflict each does",
            "  answer-first           a right answer stands in the first sentence shown",
            "  refused                got no answer",
            "In percent of those that no article answers:",
            "  refused-rightly        got no answer",
            "In percent of all:",
            "  right                  a right answer was shown, or none where there is none",
            "Not in percent:",
            "  questions              how many were asked",
            "  unanswerable           how many of them no article answers",
            "  sentences-shown        how many an answer shows, on average",
            "  p50-ms, p99-ms         milliseconds that half of all, and 99 of 100, took at",
            "                         most",
            "Figures of sentences. In percent of those that cite articles in their own",
            "language only (same-), and of others (across-):",
            "  same-caught, across-caught",
            "                         of all faulty ones: were refused",
            "  same-FAULT, across-FAULT",
            "                         of those with this fault, by its name in the file or",
            "                         shifted-citation (honest, but of other news): were",
            "                         refused",
            "  same-honest-refused, across-honest-refused",
            "                         of the honest ones: were refused",
            "Not in percent:",
            "  p50-ms, p99-ms         milliseconds of processor time that half of all, and",
            "                         99 of 100, took at most",
            "Figures of stories (B³). In percent, on average over all articles:",
            "  b3-precision           of what was found to stand with an article: belongs",
            "                         there",
            "  b3-recall              of what belongs with it: was found to stand there",
            "  b3-f1                  the harmonic mean of both",
            "Not in percent:",
            "  articles               how many were grouped",
            "  stories                how many stories they tell, as the file has it",
            "  found                  how many were made of them"})
public final class EvalCommand implements Callable<Integer> {
    /** By more, all or nothing is answered. */
    private static final double MOST_STRICTER = 3;

    /** Sentences are timed as a program that has run for a while verifies them; fewer rounds leave code uncompiled. */
    private static final int WARM_UP_ROUNDS = 4;

    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin ArticlesOption articles = new ArticlesOption();

    @Mixin AsOfOption asOf = new AsOfOption();

    @ArgGroup(multiplicity = "1")
    Judged judged = new Judged();

    /** One of three. */
    static final class Judged {
        @Option(names = "--questions", required = true, paramLabel = "TSV",
                description = "Tab-separated, with the header id, question, question_lang (hi or en), gold_article_ids (commas between),"
                        + " gold_answers (| between; none if the articles do not answer); type and conversation if wanted.")
        @Nullable Path questions;

        @Option(names = "--sentences", required = true, paramLabel = "TSV",
                description = "Tab-separated, with the header id, behaviour (honest, or the fault put in), articles (ids, commas between), text."
                        + " Each is verified as a model's sentence citing those articles; an honest one also as citing an article of other news,"
                        + " so the file has to cite articles with dates more than " + SentencesEval.OTHER_NEWS_DAYS + " days apart.")
        @Nullable Path sentences;

        @Option(names = "--stories", required = true, paramLabel = "TSV",
                description = "Tab-separated, with the header article, date (YYYY-MM-DD), story: which articles a reader holds to be one story. They are grouped in order of date.")
        @Nullable Path stories;
    }

    @Option(names = "--json", description = "Prints JSON instead of text.")
    boolean json;

    @Option(names = "--misses", description = "Prints on standard error each item that went wrong, with what was expected and what came.")
    boolean misses;

    @Option(names = "--floors", paramLabel = "FILE",
            description = "Lines like \"success@1 >= 95\" or \"refused <= 4\", one per line; exit code 1 if one does not hold.")
    @Nullable Path floors;

    @Option(names = "--without", split = ",", paramLabel = "BRIDGE", converter = BridgeName.class, completionCandidates = BridgeName.All.class,
            description = "Leaves these bridges between words out, to see what they bring: ${COMPLETION-CANDIDATES} (docs/QUALITY.md).")
    Set<Bridge> without = Set.of();

    @Option(names = "--stricter", paramLabel = "BY", defaultValue = "0",
            description = "How much surer than usual, in log-odds (-3 to 3), it must be that an article answers, to see what that trades.")
    double stricter;

    public EvalCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        if (!(Math.abs(stricter) <= MOST_STRICTER)) {
            throw new UsageError("--stricter takes a number from -3 to 3.");
        }
        if (judged.questions == null && (stricter != 0 || !without.isEmpty())) {
            throw new UsageError("--without and --stricter change how questions are answered: give them with --questions.");
        }
        // a file that is wrong is told before the work, not after
        Floors held = floors == null ? Floors.NONE : Floors.read(floors);
        List<String> missed = held.missedBy(judged.stories != null ? grouped(judged.stories)
                : judged.sentences != null ? verified(judged.sentences) : answered(Objects.requireNonNull(judged.questions)));
        missed.forEach(spec.commandLine().getErr()::println);
        return missed.isEmpty() ? ExitCode.FINE : ExitCode.FAILED;
    }

    private Map<String, Double> grouped(Path stories) {
        List<LabelledArticle> labelled = StoriesFile.read(stories);
        BCubed grouped = new StoriesEval(wiring.editors().groupStories(new PassingStoryLedger(), LocalDate.EPOCH))
                .judge(wiring.sources().articles(articles.folder(wiring.settings())), labelled);
        if (misses) {
            StoriesEval.printMisses(grouped, spec.commandLine().getErr());
        }
        return shown(grouped.byName(), EvalCommand::print);
    }

    private Map<String, Double> verified(Path sentences) {
        List<WrittenSentence> written = SentencesFile.read(sentences);
        PrintWriter err = spec.commandLine().getErr();
        try (Knowledge knowledge = wiring.knowledge(articles.folder(wiring.settings()), err)) {
            SentencesEval eval = new SentencesEval(knowledge.index().search(), wiring.verifySentence());
            for (int round = 0; round < WARM_UP_ROUNDS; round++) {
                eval.judge(written);
            }
            Verdicts verdicts = eval.judge(written);
            if (misses) {
                SentencesEval.printMisses(verdicts, err);
            }
            return shown(verdicts.byName(), (_, out) -> SentencesEval.print(verdicts, out));
        }
    }

    private Map<String, Double> answered(Path questions) {
        List<GoldQuestion> gold = QuestionsFile.read(questions);
        PrintWriter err = spec.commandLine().getErr();
        Wiring bridged = wiring.without(without);
        try (Knowledge knowledge = bridged.embeddedKnowledge(articles.folder(wiring.settings()), err)) {
            QuestionsFile.requireArticles(questions, article -> !knowledge.index().search().passagesOf(article).isEmpty());
            ProgressLine progress = new ProgressLine(err, "Asking");
            Evaluate evaluate = new Evaluate(
                    bridged.answerQuestion(knowledge.search(), stricter), asOf.day(wiring.clock()));
            Scores scores = evaluate.over(gold, (result, done, total) -> {
                progress.at(done, total);
                if (misses) {
                    Misses.print(result, err);
                }
            });
            return shown(scores.byName(), EvalCommand::print);
        }
    }

    private Map<String, Double> shown(Map<String, Double> figures, BiConsumer<Map<String, Double>, PrintWriter> asText) {
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode node = new ObjectMapper().createObjectNode();
            figures.forEach((name, figure) -> node.put(name, Math.round(figure * 100) / 100.0));
            out.println(node);
        } else {
            asText.accept(figures, out);
        }
        out.flush();
        return figures;
    }

    private static void print(Map<String, Double> figures, PrintWriter out) {
        figures.forEach((name, figure) -> out.println(String.format(Locale.ROOT, "%-16s %8.2f", name, figure)));
    }
}
