package samvad.engine.chat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.language.Language;

/** What Samvad says, in blocks that each app renders in its own way. Texts are plain; escaping is the app's. */
public record Reply(Language language, List<Block> blocks) {
    public Reply {
        blocks = List.copyOf(blocks);
    }

    /** A part of a reply. */
    public sealed interface Block {
        /** A sentence of Samvad's own: a greeting, an apology, help. */
        record Words(String text) implements Block {}

        /** The line over what follows, with its number if it has one. */
        record Headline(String text) implements Block {}

        /**
         * A sentence an article supports.
         *
         * @param attribution whose words these are, ready to stand before them; empty for the article's own
         * @param citations the numbers of its sources
         */
        record Said(String text, Optional<String> attribution, List<Integer> citations) implements Block {}

        /** The sources of all that was said, in the order of their numbers. */
        record Sources(String heading, List<Line> lines) implements Block {}

        /** Something to know about the answer that is not part of it. */
        record Aside(String text) implements Block {}

        /** Buttons. Pressing one is the same as writing its command. */
        record Choices(List<Choice> choices) implements Block {
            public Choices {
                choices = List.copyOf(choices);
            }
        }
    }

    /**
     * A button.
     *
     * @param label words, never a sign alone
     * @param command what pressing it says; an app leaves out a button whose command is longer than it carries
     */
    public record Choice(String label, String command) {}

    /**
     * One source.
     *
     * @param text what to read: headline, outlet, date, or what of them is unknown
     */
    public record Line(int n, String text, Optional<String> url) {}

    /** One that says a sentence and nothing else. */
    public static Reply words(Language language, String text) {
        return new Reply(language, List.of(new Block.Words(text)));
    }

    public Reply with(Block block) {
        return new Reply(language, Stream.concat(blocks.stream(), Stream.of(block)).toList());
    }

    /** The words a person would read aloud: without sources and asides. */
    public String words() {
        StringBuilder words = new StringBuilder();
        for (Block block : blocks) {
            switch (block) {
                case Block.Words(String text) -> append(words, text);
                case Block.Headline(String text) -> append(words, text);
                case Block.Said(String text, Optional<String> attribution, List<Integer> citations) -> {
                    append(words, attribution.map(who -> who + " ").orElse("") + text);
                    citations.forEach(n -> words.append(" [").append(n).append(']'));
                }
                case Block.Sources _, Block.Aside _, Block.Choices _ -> {}
            }
        }
        return words.toString();
    }

    private static void append(StringBuilder words, String text) {
        words.append(words.isEmpty() ? "" : " ").append(text);
    }
}
