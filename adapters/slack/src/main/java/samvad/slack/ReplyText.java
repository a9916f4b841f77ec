package samvad.slack;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;

/** A reply in one text, a line for each block; buttons have none. */
final class ReplyText {
    private ReplyText() {}

    /** Escaped, so that nothing in it mentions anybody. */
    static String of(Reply reply) {
        return of(reply, Mrkdwn::escape, "\n");
    }

    /** For a stream; always begins with what a shorter reply's began with. */
    static String markdown(Reply reply) {
        return of(reply, Mrkdwn::markdown, "\n\n");
    }

    private static String of(Reply reply, UnaryOperator<String> escape, String end) {
        return reply.blocks().stream().flatMap(ReplyText::lines).map(Mrkdwn::clean)
                .filter(line -> !line.isEmpty()).map(escape).collect(Collectors.joining(end));
    }

    private static Stream<String> lines(Block block) {
        return switch (block) {
            case Block.Words(String text) -> Stream.of(Mrkdwn.commands(text));
            case Block.Headline(String text) -> Stream.of(text);
            case Block.Said(String text, Optional<String> attribution, List<Integer> citations) -> Stream.of(
                    attribution.map(who -> who + " ").orElse("") + text
                            + citations.stream().map(n -> " [" + n + "]").collect(Collectors.joining()));
            case Block.Sources(String heading, List<Reply.Line> lines) -> Stream.concat(Stream.of(heading),
                    lines.stream().map(line -> "[" + line.n() + "] " + line.text()));
            case Block.Aside(String text) -> Stream.of(text);
            case Block.Choices _ -> Stream.empty();
        };
    }
}
