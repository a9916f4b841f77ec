package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Intake;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Span;

/** Writes an article as it is kept, reads the file, and finds in it what a reader of the article found. */
final class RoundTrip {
    private RoundTrip() {}

    /** What every article of these tests is put through. */
    static void check(Article article) {
        Ingested outcome = Intake.decide(article, List.of());
        assertThat(outcome).isInstanceOf(Ingested.Added.class);
        Article kept = ((Ingested.Added) outcome).article();
        same(article, read(kept, KeptFile.of(kept, article)));
    }

    static Article read(Article kept, String file) {
        try {
            // a later day than the test's: what was not yet a past day then is none now
            return ArticleFile.on(Clock.fixed(Instant.parse("2040-01-01T00:00:00Z"), ZoneOffset.UTC))
                    .read(kept.source().id(), "a.md", file.getBytes(StandardCharsets.UTF_8), ArticleFacts.NONE).article();
        } catch (UnreadableArticle e) {
            throw new AssertionError(file, e);
        }
    }

    static void same(Article article, Article again) {
        assertThat(facts(again)).isEqualTo(facts(article));
        assertThat(again.topics()).isEqualTo(article.topics());
        assertThat(blocks(again)).isEqualTo(blocks(article));
        assertThat(sentences(again)).isEqualTo(sentences(article));
    }

    private static List<Object> facts(Article article) {
        Source source = article.source();
        return List.of(source.title(), source.date(), source.language(), source.outlet(), source.url());
    }

    private static List<String> blocks(Article article) {
        return article.blocks().stream().map(block -> kind(block) + bare(block.span().in(article.text()))).toList();
    }

    /** Invisible space at the ends of a line is nobody's words. */
    private static String bare(String words) {
        return new Span(0, words.length()).trimmed(words).in(words);
    }

    private static String kind(Block block) {
        return block instanceof Block.Post(Span _, String account, boolean cut) ? "Post of " + account + (cut ? ", cut: " : ": ")
                : block.getClass().getSimpleName() + ": ";
    }

    private static List<String> sentences(Article article) {
        return CutPassages.of(article).stream().flatMap(passage -> passage.sentences().stream())
                .map(sentence -> bare(sentence.quote()) + sentence.speaker() + sentence.cut() + sentence.quotable()).toList();
    }
}
