package samvad.terminal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.PlainText;

/** Writes a reply as lines of text. */
public final class ReplyText {
    private final Screen screen;

    public ReplyText(Screen screen) {
        this.screen = screen;
    }

    /** The whole reply, without a line end after the last line. */
    public String of(Reply reply) {
        return reply.blocks().stream().map(this::of).collect(Collectors.joining("\n"));
    }

    private String of(Block block) {
        return switch (block) {
            case Block.Words(String text) -> PlainText.of(text);
            case Block.Headline(String text) -> "\n" + screen.bold(PlainText.of(text));
            case Block.Said(String text, Optional<String> attribution, List<Integer> citations) ->
                attribution.map(who -> PlainText.of(who) + " ").orElse("") + screen.bold(PlainText.of(text)) + numbers(citations);
            case Block.Sources(String heading, List<Reply.Line> lines) ->
                "\n" + heading + "\n" + lines.stream().map(this::of).collect(Collectors.joining("\n"));
            case Block.Aside(String text) -> screen.dim("\n" + PlainText.of(text));
            case Block.Choices(List<Reply.Choice> choices) -> IntStream.range(0, choices.size())
                    .mapToObj(n -> (n + 1) + ". " + PlainText.of(choices.get(n).label())).collect(Collectors.joining("\n"));
        };
    }

    private String numbers(List<Integer> citations) {
        return citations.stream().map(n -> " " + screen.dim("[" + n + "]")).collect(Collectors.joining());
    }

    private String of(Reply.Line line) {
        String text = PlainText.of(line.text());
        String shown = line.url().map(url -> screen.links() ? screen.link(text, PlainText.of(url)) : text + "\n    " + PlainText.of(url))
                .orElse(text);
        return "[" + line.n() + "] " + shown;
    }
}
