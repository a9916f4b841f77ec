package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;

/** A folder of real files, read on 21 November 2026. What is read is also kept and read again, so that every shape of these tests is. */
record ArticlesOnDisk(Path folder) {

    ArticlesOnDisk with(String name, String text) {
        return with(name, text, StandardCharsets.UTF_8);
    }

    ArticlesOnDisk with(String name, String text, Charset charset) {
        return with(name, text.getBytes(charset));
    }

    ArticlesOnDisk with(String name, byte[] bytes) {
        try {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    ArticlesFolder open() {
        return new ArticlesFolder(folder, Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC));
    }

    List<String> paths() {
        return open().stamps().stream().map(Stamp::path).toList();
    }

    Reading read(String path) {
        ArticlesFolder source = open();
        return source.stamps().stream().filter(stamp -> stamp.path().equals(path)).findFirst().map(source::read)
                .orElseThrow(() -> new AssertionError(path + " is not listed"));
    }

    Reading.Read taken(String path) {
        Reading reading = read(path);
        assertThat(reading).isInstanceOf(Reading.Read.class);
        RoundTrip.check(((Reading.Read) reading).article());
        return (Reading.Read) reading;
    }

    Article article(String path) {
        return taken(path).article();
    }

    String refusal(String path) {
        Reading reading = read(path);
        assertThat(reading).isInstanceOf(Reading.Refused.class);
        return ((Reading.Refused) reading).reason();
    }

    /** The blocks as "Paragraph: words", in order. */
    static List<String> blocks(Article article) {
        return article.blocks().stream()
                .map(block -> block.getClass().getSimpleName() + ": " + block.span().in(article.text())).toList();
    }

    static <B extends Block> List<B> blocks(Article article, Class<B> kind) {
        return article.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static List<String> quotes(Article article) {
        return CutPassages.of(article).stream().flatMap(passage -> passage.sentences().stream())
                .filter(Sentence::quotable).map(Sentence::quote).toList();
    }

    static List<String> searched(Article article) {
        return CutPassages.of(article).stream().flatMap(passage -> passage.sentences().stream()).map(Sentence::quote).toList();
    }
}
