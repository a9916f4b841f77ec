package samvad.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.knowledge.TextBlocks;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/**
 * An article in the making, from plain text; each step leaves the one before it as it was.
 *
 * @param text read into blocks as a file's text is
 */
public record Articles(
        String id,
        String text,
        Optional<String> title,
        Optional<LocalDate> date,
        Optional<String> outlet,
        Optional<String> url,
        boolean sample) {

    /** An article of which nothing is known but its text. */
    public static Articles of(String id, String text) {
        return new Articles(id, text, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    /** A short one with nothing more to be said of it. */
    public static Article article(String id, String text) {
        return of(id, text).build();
    }

    public Articles titled(String headline) {
        return new Articles(id, text, Optional.of(headline), date, outlet, url, sample);
    }

    /** @param day as in 2025-11-18 */
    public Articles dated(String day) {
        return new Articles(id, text, title, Optional.of(LocalDate.parse(day)), outlet, url, sample);
    }

    public Articles from(String newspaper, String address) {
        return new Articles(id, text, title, date, Optional.of(newspaper), Optional.of(address), sample);
    }

    /** One of those shipped with Samvad. */
    public Articles asSample() {
        return new Articles(id, text, title, date, outlet, url, true);
    }

    public Article build() {
        Source source = new Source(new ArticleId(id), title, date, Language.ofText(text), outlet, url, sample);
        return new Article(source, text, TextBlocks.of(text, new Span(0, text.length())), List.of());
    }
}
