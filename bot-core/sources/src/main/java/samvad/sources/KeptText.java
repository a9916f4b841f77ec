package samvad.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Span;

/** Reads the text of a file that {@link KeptFile} wrote, and that a person may have edited since. */
final class KeptText {
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();

    private KeptText() {}

    static TextArticle read(String body, FrontMatter front) {
        KeptText reading = new KeptText();
        List<String> block = new ArrayList<>();
        for (String line : body.split("\n", -1)) {
            if (!line.isBlank()) {
                block.add(line);
            } else if (!block.isEmpty()) {
                reading.take(block);
                block.clear();
            }
        }
        if (!block.isEmpty()) {
            reading.take(block);
        }
        return new TextArticle(reading.text.toString(), front.facts(), Optional.empty(), reading.blocks, front.remarks(), true);
    }

    private void take(List<String> lines) {
        String block = String.join("\n", lines).stripTrailing();
        String bare = block.replaceFirst("^#{1,6} +", "");
        if (block.startsWith(KeptMarks.ASIDE)) {
            return;
        }
        if (block.startsWith(">")) {
            takePost(lines);
        } else if (bare.length() < block.length()) {
            add(bare).ifPresent(span -> blocks.add(new Block.Heading(span)));
        } else if (block.startsWith(KeptMarks.CAPTION) && block.endsWith(KeptMarks.CAPTION_END)) {
            add(block.substring(KeptMarks.CAPTION.length(), block.length() - KeptMarks.CAPTION_END.length()))
                    .ifPresent(span -> blocks.add(new Block.Caption(span)));
        } else if (block.startsWith(KeptMarks.POINTER)) {
            add(block.substring(KeptMarks.POINTER.length())).ifPresent(span -> blocks.add(new Block.Pointer(span)));
        } else {
            add(block).ifPresent(span -> blocks.add(new Block.Paragraph(span)));
        }
    }

    /** The last line names the account; words that nobody signed are a paragraph. */
    private void takePost(List<String> lines) {
        List<String> words = lines.stream().map(line -> line.replaceFirst("^> ?", "")).toList();
        String last = words.getLast();
        if (!last.startsWith(KeptMarks.ACCOUNT)) {
            addWords(String.join("\n", words)).ifPresent(span -> blocks.add(new Block.Paragraph(span)));
            return;
        }
        String account = last.substring(KeptMarks.ACCOUNT.length()).strip();
        addWords(String.join("\n", words.subList(0, words.size() - 1))).ifPresent(span -> {
            String told = text.substring(span.start());
            blocks.add(new Block.Post(span, account, told.endsWith("…") || told.endsWith("...")));
        });
    }

    private Optional<Span> add(String block) {
        return addWords(Arrays.stream(block.split("\n", -1)).map(KeptMarks::unescaped).collect(Collectors.joining("\n")));
    }

    private Optional<Span> addWords(String words) {
        String bare = new Span(0, words.length()).trimmed(words).in(words);
        if (bare.isEmpty()) {
            return Optional.empty();
        }
        text.append(text.isEmpty() ? "" : "\n\n");
        Span span = new Span(text.length(), text.length() + bare.length());
        text.append(bare);
        return Optional.of(span);
    }
}
