package samvad.engine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.language.PlainText;
import samvad.engine.language.Sentences;

/**
 * What tells a later version of an article from an earlier one.
 *
 * @param gone sentences and facts ("title: …") that only the earlier one has, in its order
 * @param come those that only the later one has
 */
public record Difference(List<String> gone, List<String> come) {
    public Difference {
        gone = List.copyOf(gone);
        come = List.copyOf(come);
    }

    public static Difference between(Article earlier, Article later) {
        List<String> before = lines(earlier);
        List<String> after = lines(later);
        return new Difference(without(before, after), without(after, before));
    }

    private static List<String> lines(Article article) {
        Source source = article.source();
        Stream<String> facts = Stream.of(
                fact("title", source.title()), fact("date", source.date()), fact("outlet", source.outlet()),
                fact("topics", article.topics().isEmpty() ? Optional.empty() : Optional.of(String.join(", ", article.topics()))))
                .flatMap(Optional::stream);
        return Stream.concat(facts, sentences(article).stream()).toList();
    }

    private static Optional<String> fact(String name, Optional<?> value) {
        return value.map(known -> name + ": " + PlainText.of(known.toString()));
    }

    /** The article's sentences, whatever the kind of their block, each on one clean line. */
    static List<String> sentences(Article article) {
        return article.blocks().stream().map(block -> block.span().in(article.text()))
                .flatMap(words -> Sentences.of(words).stream().map(span -> PlainText.of(span.in(words))))
                .filter(sentence -> !sentence.isEmpty()).toList();
    }

    /** What stands oftener in {@code lines} than in {@code others}. */
    private static List<String> without(List<String> lines, List<String> others) {
        List<String> left = new ArrayList<>(others.stream().map(Wording::folded).toList());
        return lines.stream().filter(line -> !left.remove(Wording.folded(line))).toList();
    }
}
