package samvad.launcher.eval;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.Source;
import samvad.engine.story.GroupStories;
import samvad.evaluation.BCubed;
import samvad.evaluation.BCubed.Placed;
import samvad.evaluation.LabelledArticle;
import samvad.launcher.command.UsageError;

/** Groups labelled articles into stories as they would have come, one after the other, and compares with the labels. */
final class StoriesEval {
    private final GroupStories stories;

    StoriesEval(GroupStories stories) {
        this.stories = stories;
    }

    BCubed judge(NewsSource source, List<LabelledArticle> labelled) {
        Map<ArticleId, Article> read = read(source);
        List<LabelledArticle> inOrder = labelled.stream()
                .sorted(Comparator.comparing(LabelledArticle::date).thenComparing(one -> one.id().value())).toList();
        List<Placed> placed = new ArrayList<>();
        for (LabelledArticle one : inOrder) {
            Article article = read.get(one.id());
            if (article == null) {
                throw new UsageError("There is no article " + one.id().value() + " in this folder, which a story is told by.");
            }
            placed.add(new Placed(one, stories.add(on(one, article)).orElseThrow().id().value()));
        }
        return new BCubed(placed);
    }

    private static Map<ArticleId, Article> read(NewsSource source) {
        Map<ArticleId, Article> read = new HashMap<>();
        for (Stamp stamp : source.stamps()) {
            if (source.read(stamp) instanceof Reading.Read(Article article, String _, String _)) {
                read.put(article.source().id(), article);
            }
        }
        return read;
    }

    private static Article on(LabelledArticle day, Article article) {
        Source source = article.source();
        return new Article(new Source(source.id(), source.title(), Optional.of(day.date()), source.language(), source.outlet(), source.url(), source.sample()),
                article.text(), article.blocks(), article.topics());
    }

    /** Stories that a reader told of in one and that were found in several, or the other way round. */
    static void printMisses(BCubed grouped, PrintWriter err) {
        Map<String, List<Placed>> split = new LinkedHashMap<>();
        Map<String, List<Placed>> merged = new LinkedHashMap<>();
        grouped.articles().forEach(one -> split.computeIfAbsent(one.article().story(), _ -> new ArrayList<>()).add(one));
        grouped.articles().forEach(one -> merged.computeIfAbsent(one.found(), _ -> new ArrayList<>()).add(one));
        split.values().stream().filter(story -> story.stream().map(Placed::found).distinct().count() > 1)
                .forEach(story -> err.println("split   " + told(story)));
        merged.values().stream().filter(story -> story.stream().map(one -> one.article().story()).distinct().count() > 1)
                .forEach(story -> err.println("merged  " + told(story)));
        err.flush();
    }

    private static String told(List<Placed> story) {
        return String.join(", ", story.stream().map(one -> one.article().id().value()
                + " (" + one.article().story() + " in " + one.found() + ")").toList());
    }
}
