package samvad.launcher.eval;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import samvad.engine.answer.verify.CitedArticle;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.evaluation.JudgeSentences;
import samvad.evaluation.Verdicts;
import samvad.evaluation.Verdicts.Tally;
import samvad.evaluation.WrittenSentence;
import samvad.launcher.command.UsageError;

/** Verifies written sentences, honest ones and faulty ones, against the articles they cite, and prints what was caught. */
final class SentencesEval {
    /** Articles further apart tell of other news. */
    static final int OTHER_NEWS_DAYS = 60;

    private final PassageSearch search;
    private final JudgeSentences judge;

    SentencesEval(PassageSearch search, VerifySentence verify) {
        this.search = search;
        this.judge = new JudgeSentences(verify, this::article);
    }

    Verdicts judge(List<WrittenSentence> sentences) {
        List<ArticleId> articles = sentences.stream().flatMap(sentence -> sentence.cites().stream()).distinct()
                .sorted(Comparator.comparing(ArticleId::value)).toList();
        return judge.judge(sentences, article -> unrelated(article, articles));
    }

    private CitedArticle article(ArticleId id) {
        List<Passage> passages = search.passagesOf(id);
        if (passages.isEmpty()) {
            throw new UsageError("There is no article " + id.value() + " in this folder, which a sentence cites.");
        }
        List<Sentence> sentences = passages.stream().flatMap(passage -> passage.sentences().stream())
                .distinct().sorted(Comparator.comparingInt(sentence -> sentence.span().start())).toList();
        return new CitedArticle(passages.getFirst().source(), sentences);
    }

    private ArticleId unrelated(ArticleId article, List<ArticleId> articles) {
        int at = articles.indexOf(article);
        for (int i = 1; i < articles.size(); i++) {
            ArticleId other = articles.get((at + i) % articles.size());
            if (Math.abs(ChronoUnit.DAYS.between(day(article), day(other))) > OTHER_NEWS_DAYS) {
                return other;
            }
        }
        throw new UsageError("Each honest sentence is also judged against an article of other news, and there is none for " + article.value()
                + ": the sentences have to cite articles with dates more than " + OTHER_NEWS_DAYS + " days apart. Cite an older or a newer article too.");
    }

    private LocalDate day(ArticleId article) {
        return article(article).source().date().orElse(LocalDate.EPOCH);
    }

    static void print(Verdicts verdicts, PrintWriter out) {
        out.println(String.format(Locale.ROOT, "%-18s %16s %16s", "refused", "same language", "across"));
        verdicts.byBehaviour().forEach((behaviour, tallies) -> out.println(String.format(Locale.ROOT, "%-18s %16s %16s",
                behaviour, told(tallies.get(false)), told(tallies.get(true)))));
        out.println(String.format(Locale.ROOT, "%-18s %16s %16s", "all faulty", told(verdicts.faulty(false)), told(verdicts.faulty(true))));
        out.println(String.format(Locale.ROOT, "a sentence: p50 %.2f ms, p99 %.2f ms of processor time", verdicts.millis(0.5), verdicts.millis(0.99)));
    }

    private static String told(@Nullable Tally tally) {
        return tally == null || tally.sentences() == 0 ? "-"
                : String.format(Locale.ROOT, "%d/%d %5.1f", tally.refused(), tally.sentences(), tally.percent());
    }

    /** Sentences that were judged wrongly. */
    static void printMisses(Verdicts verdicts, PrintWriter err) {
        verdicts.all().stream().filter(Verdicts.Verdict::wrong).forEach(verdict -> err.println(
                (verdict.fault().isPresent() ? "refused " : "passed  ") + verdict.sentence().id() + " " + verdict.sentence().behaviour() + ": "
                        + verdict.sentence().text() + verdict.fault().map(fault -> " (" + fault.inWords() + ")").orElse("")));
        err.flush();
    }
}
