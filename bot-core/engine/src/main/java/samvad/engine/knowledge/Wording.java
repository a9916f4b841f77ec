package samvad.engine.knowledge;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.language.Language;

/**
 * What an article says and is said of it, however its white space stands and its letters are encoded: two versions with the same wording
 * are one. Where a paragraph ends and the next begins is white space too.
 */
record Wording(
        Optional<String> title, Optional<LocalDate> date, Language language, Optional<String> outlet, List<String> topics, List<Part> parts,
        Optional<Instant> embargo, boolean headlineOnly) {

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");

    /** @param kind of its blocks; of a post with its account */
    private record Part(String kind, String words) {}

    static Wording of(Article article) {
        Source source = article.source();
        return new Wording(source.title().map(Wording::folded), source.date(), source.language(), source.outlet().map(Wording::folded),
                article.topics().stream().map(Wording::folded).toList(), parts(article),
                article.imprint().embargo(), article.imprint().headlineOnly());
    }

    private static List<Part> parts(Article article) {
        List<Part> parts = new ArrayList<>();
        for (Block block : article.blocks()) {
            Part part = new Part(kind(block), folded(block.span().in(article.text())));
            boolean goesOn = block instanceof Block.Paragraph && !parts.isEmpty() && parts.getLast().kind().equals(part.kind());
            if (goesOn) {
                part = new Part(part.kind(), parts.removeLast().words() + " " + part.words());
            }
            if (!part.words().isEmpty()) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static String kind(Block block) {
        return switch (block) {
            case Block.Post(var _, String account, boolean cut) -> "Post by " + folded(account) + (cut ? ", cut" : "");
            case Block.Paragraph _, Block.Heading _, Block.Caption _, Block.Pointer _ -> block.getClass().getSimpleName();
        };
    }

    /** In Unicode's form NFC, with one plain space wherever there is white space of any width, also of none. */
    static String folded(String text) {
        return Normalizer.normalize(SPACE.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
