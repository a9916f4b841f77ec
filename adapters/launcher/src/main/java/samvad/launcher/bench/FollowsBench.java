package samvad.launcher.bench;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.language.lexicon.CldrWords;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.language.lexicon.Lexicon;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;
import samvad.launcher.command.UsageError;
import samvad.search.lucene.LuceneWordForms;
import samvad.search.lucene.topics.LuceneTopicIndex;
import samvad.search.lucene.topics.PlainTopicQueries;
import samvad.sources.ArticlesFolder;

/** Many follows against one article after another, stored and as plain queries. */
final class FollowsBench {
    /** How often half of the articles are matched before the other half is measured, so that the compiler has seen the code. */
    private static final int WARM_UP = 3;

    private final LuceneWordForms wordForms = new LuceneWordForms();
    private final Glossary glossary = new Lexicon(CldrWords.entries(), wordForms);
    private final List<Article> articles;

    /**
     * Times in milliseconds, of articles the topics had not met before.
     *
     * @param learned how long it took to know all topics
     * @param plainMedian of the same topics as plain queries
     * @param differing articles for which the two do not find the same topics
     */
    record Result(int articles, double learned, double median, double p99, double plainMedian, long matches, int differing) {
        boolean isSound() {
            return articles > 0 && matches > 0 && differing == 0;
        }
    }

    private record Matched(List<Long> times, List<Set<Topic>> topics) {
        double millis(double share) {
            List<Long> sorted = times.stream().sorted().toList();
            // the nearest rank: of 28 times the 99th of a hundred is the longest
            return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
        }
    }

    FollowsBench(Path folder, Clock clock) {
        ArticlesFolder source = new ArticlesFolder(folder, clock);
        articles = source.stamps().stream().map(source::read)
                .flatMap(reading -> reading instanceof Reading.Read(Article article, _, _) ? Stream.of(article) : Stream.empty()).toList();
        if (articles.isEmpty()) {
            throw new UsageError("There is no article in " + folder + ".");
        }
    }

    Result run(int count, long seed, PrintWriter progress) {
        Set<Topic> topics = new GeneratedFollows(articles, new SplittableRandom(seed)).topics(count);
        try (TopicIndex stored = new LuceneTopicIndex(wordForms, glossary);
                TopicIndex plain = new PlainTopicQueries(wordForms, glossary)) {
            long started = System.nanoTime();
            stored.know(topics);
            double learned = (System.nanoTime() - started) / 1e6;
            plain.know(topics);
            say(progress, "matching " + count + " follows with " + articles.size() + " articles");
            List<Article> known = articles.subList(0, articles.size() / 2);
            List<Article> fresh = articles.subList(articles.size() / 2, articles.size());
            for (int i = 0; i < WARM_UP; i++) {
                match(stored, known);
            }
            Matched byIndex = match(stored, fresh);
            say(progress, "and as plain queries");
            match(plain, known.subList(0, Math.min(known.size(), 3)));
            Matched byQueries = match(plain, fresh);
            int differing = 0;
            for (int i = 0; i < fresh.size(); i++) {
                differing += byIndex.topics().get(i).equals(byQueries.topics().get(i)) ? 0 : 1;
            }
            return new Result(fresh.size(), learned, byIndex.millis(0.5), byIndex.millis(0.99), byQueries.millis(0.5),
                    byIndex.topics().stream().mapToLong(Set::size).sum(), differing);
        }
    }

    private static Matched match(TopicIndex index, List<Article> articles) {
        Matched matched = new Matched(new ArrayList<>(), new ArrayList<>());
        for (Article article : articles) {
            long started = System.nanoTime();
            Set<Topic> topics = index.matching(article);
            matched.times().add(System.nanoTime() - started);
            matched.topics().add(topics);
        }
        return matched;
    }

    private static void say(PrintWriter progress, String what) {
        progress.println(what);
        progress.flush();
    }
}
