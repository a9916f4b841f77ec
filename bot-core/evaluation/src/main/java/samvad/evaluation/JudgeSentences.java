package samvad.evaluation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import samvad.engine.answer.verify.CitedArticle;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/** Has written sentences verified against the articles they cite, and each honest one against an article of other news too. */
public final class JudgeSentences {
    /** What an honest sentence becomes that cites an article of other news. */
    public static final String SHIFTED = "shifted-citation";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final VerifySentence verify;
    private final Function<ArticleId, CitedArticle> articles;

    public JudgeSentences(VerifySentence verify, Function<ArticleId, CitedArticle> articles) {
        this.verify = verify;
        this.articles = articles;
    }

    /** @param unrelated of each article another one that tells of other news */
    public Verdicts judge(List<WrittenSentence> sentences, Function<ArticleId, ArticleId> unrelated) {
        List<Verdicts.Verdict> verdicts = new ArrayList<>();
        for (WrittenSentence sentence : sentences) {
            verdicts.add(judge(sentence));
            if (sentence.honest()) {
                verdicts.add(judge(new WrittenSentence(sentence.id() + "-s", SHIFTED,
                        List.of(unrelated.apply(sentence.cites().getFirst())), sentence.text())));
            }
        }
        return new Verdicts(verdicts);
    }

    private Verdicts.Verdict judge(WrittenSentence sentence) {
        List<CitedArticle> cited = sentence.cites().stream().map(articles).toList();
        Language language = Language.ofText(sentence.text());
        boolean across = cited.stream().anyMatch(article -> article.source().language() != language);
        // of the processor, so that what else the machine does is not counted
        long start = THREADS.getCurrentThreadCpuTime();
        Optional<Fault> fault = verify.faultOf(sentence.text(), language, cited);
        return new Verdicts.Verdict(sentence, across, fault, THREADS.getCurrentThreadCpuTime() - start);
    }
}
