package samvad.sources;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Imprint;
import samvad.engine.knowledge.Source;
import samvad.engine.knowledge.Use;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;

/** Writes an article as the Markdown file that gives the same article when it is read. */
final class KeptFile {
    private final StringBuilder file = new StringBuilder();

    private KeptFile() {}

    /**
     * @param kept the article as it is to be held
     * @param offered the same article as it was read: what stands between its blocks, as a post's date, is noted too
     */
    static String of(Article kept, Article offered) {
        KeptFile writing = new KeptFile();
        writing.frontMatter(kept);
        writing.body(offered);
        return writing.file.toString();
    }

    private void frontMatter(Article article) {
        Source source = article.source();
        file.append("---\nformat: ").append(KeptMarks.FORMAT).append('\n');
        source.title().ifPresent(title -> fact("title", quoted(title)));
        source.date().ifPresent(date -> fact("date", date.toString()));
        fact("language", source.language().code());
        source.outlet().ifPresent(outlet -> fact("outlet", quoted(outlet)));
        source.url().ifPresent(url -> fact("url", quoted(url)));
        Imprint imprint = article.imprint();
        imprint.author().ifPresent(author -> fact("author", quoted(author)));
        imprint.published().ifPresent(time -> fact("published", time.toString()));
        imprint.modified().ifPresent(time -> fact("modified", time.toString()));
        imprint.embargo().ifPresent(time -> fact("embargo-until", time.toString()));
        if (imprint.headlineOnly()) {
            fact("use", Use.HEADLINE_AND_LINK.key());
        }
        if (!article.topics().isEmpty()) {
            fact("topics", article.topics().stream().map(KeptFile::quoted).collect(Collectors.joining(", ", "[", "]")));
        }
        file.append("---\n");
    }

    private void fact(String key, String value) {
        file.append(key).append(": ").append(value).append('\n');
    }

    private void body(Article article) {
        String text = article.text();
        int end = 0;
        for (Block block : article.blocks()) {
            if (end > 0) {
                aside(text.substring(end, block.span().start()));
            }
            Span words = block.span().trimmed(text);
            if (words.length() > 0) {
                file.append('\n').append(marked(block, words.in(text))).append('\n');
                end = block.span().end();
            }
        }
        aside(text.substring(end));
    }

    private static String marked(Block block, String words) {
        return switch (block) {
            case Block.Paragraph _ -> escaped(words);
            case Block.Heading _ -> KeptMarks.HEADING + escaped(words);
            case Block.Caption _ -> KeptMarks.CAPTION + escaped(words) + KeptMarks.CAPTION_END;
            case Block.Pointer _ -> KeptMarks.POINTER + escaped(words);
            case Block.Post(Span _, String account, boolean _) ->
                Arrays.stream(words.split("\n", -1)).collect(Collectors.joining("\n" + KeptMarks.POST, KeptMarks.POST, "\n"))
                        + KeptMarks.POST + KeptMarks.ACCOUNT + account;
        };
    }

    private static String escaped(String words) {
        return Arrays.stream(words.split("\n", -1)).map(KeptMarks::escaped).collect(Collectors.joining("\n"));
    }

    /** What is neither searched nor quoted; it stays in the file for those who read it. */
    private void aside(String between) {
        Optional.of(PlainText.of(between)).filter(words -> words.codePoints().anyMatch(Character::isLetterOrDigit))
                .ifPresent(words -> file.append('\n').append(KeptMarks.ASIDE).append(' ')
                        .append(words.replace(KeptMarks.ASIDE_END, "-- >")).append(' ').append(KeptMarks.ASIDE_END).append('\n'));
    }

    /** A YAML scalar in double quotes. */
    private static String quoted(String value) {
        boolean nests = NewsMarkup.depth(value) > 2 || value.matches(".*[\\[{].*") && !isBalanced(value);
        StringBuilder quoted = new StringBuilder("\"");
        value.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (!isShown(c) || nests && "[]{}".indexOf(c) >= 0) {
                quoted.append(c > 0xFFFF ? "\\U%08X".formatted(c) : "\\u%04X".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }

    /** Front matter whose brackets nest deep is refused, those in strings counted too. */
    private static boolean isBalanced(String value) {
        return value.chars().map(c -> c == '[' || c == '{' ? 1 : c == ']' || c == '}' ? -1 : 0).sum() == 0;
    }

    private static boolean isShown(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE,
                    Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> c == 0x200C || c == 0x200D;
            default -> true;
        };
    }
}
