package samvad.slack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;

/** Cuts a reply into messages Slack takes and shows in full. */
final class FitReply {
    /** Of 4000, above which Slack cuts (https://docs.slack.dev/reference/methods/chat.postMessage#truncating). */
    static final int TEXT = 3_900;

    /** Of 3000 in a block's text (https://docs.slack.dev/reference/block-kit/blocks/section-block). */
    static final int PROSE = 2_900;

    /** Of 50 (https://docs.slack.dev/reference/block-kit/blocks); buttons may take two. */
    static final int BLOCKS = 46;

    /** All blocks as JSON; the limit is not documented (https://github.com/slackapi/bolt-js/issues/2509). */
    private static final int ALL = 11_000;

    /** What the JSON of a block, and of a source's or a citation's link, takes besides its words. */
    private static final int BLOCK_FRAME = 130;
    private static final int LINK_FRAME = 60;

    private FitReply() {}

    static List<Reply> fit(Reply reply) {
        List<Reply> messages = new ArrayList<>();
        List<Block> message = new ArrayList<>();
        for (Block piece : reply.blocks().stream().flatMap(FitReply::pieces).toList()) {
            List<Block> longer = joined(message, piece);
            if (!message.isEmpty() && !fits(new Reply(reply.language(), longer))) {
                messages.add(new Reply(reply.language(), message));
                longer = List.of(piece);
            }
            message = longer;
        }
        if (!message.isEmpty()) {
            messages.add(new Reply(reply.language(), message));
        }
        return messages;
    }

    private static Stream<Block> pieces(Block block) {
        return switch (block) {
            case Block.Words(String text) -> Cutting.pieces(Mrkdwn.commands(text), PROSE).stream().map(Block.Words::new);
            case Block.Said(String text, Optional<String> attribution, List<Integer> citations) -> {
                // every piece keeps who said it and where: a message may be read alone
                int frame = attribution.map(who -> Mrkdwn.escape(who).length() + 1).orElse(0) + 8 * citations.size();
                yield Cutting.pieces(text, Math.max(PROSE / 2, PROSE - frame)).stream()
                        .map(piece -> new Block.Said(piece, attribution, citations));
            }
            case Block.Sources(String heading, List<Reply.Line> lines) -> lines.stream()
                    .flatMap(line -> Cutting.pieces(line.text(), PROSE / 2).stream()
                            .map(piece -> new Block.Sources(heading, List.of(new Reply.Line(line.n(), piece, line.url())))));
            case Block.Aside(String text) -> Cutting.pieces(text, PROSE / 2).stream().map(Block.Aside::new);
            case Block.Choices(List<Reply.Choice> choices) -> IntStream.range(0, (choices.size() + Buttons.MOST - 1) / Buttons.MOST)
                    .mapToObj(n -> new Block.Choices(choices.subList(n * Buttons.MOST, Math.min(choices.size(), (n + 1) * Buttons.MOST))));
        };
    }

    /** Lines under one heading stay one list. */
    private static List<Block> joined(List<Block> message, Block piece) {
        List<Block> longer = new ArrayList<>(message);
        if (piece instanceof Block.Sources more && !longer.isEmpty()
                && longer.getLast() instanceof Block.Sources list && list.heading().equals(more.heading())) {
            longer.removeLast();
            longer.add(new Block.Sources(list.heading(), Stream.concat(list.lines().stream(), more.lines().stream()).toList()));
        } else {
            longer.add(piece);
        }
        return longer;
    }

    private static boolean fits(Reply reply) {
        String text = ReplyText.of(reply);
        return text.length() <= TEXT && reply.blocks().size() <= BLOCKS
                && reply.blocks().stream().noneMatch(FitReply::isTooLong)
                && text.length() + reply.blocks().stream().mapToInt(block -> frame(block, reply)).sum() <= ALL;
    }

    private static boolean isTooLong(Block block) {
        return block instanceof Block.Sources sources
                && ReplyText.of(new Reply(samvad.engine.language.Language.ENGLISH, List.of(sources))).length() > PROSE;
    }

    private static int frame(Block block, Reply reply) {
        return BLOCK_FRAME + switch (block) {
            case Block.Words _, Block.Aside _ -> 0;
            case Block.Said said -> said.citations().stream().mapToInt(n -> 2 * LINK_FRAME + address(n, reply)).sum();
            case Block.Sources(String _, List<Reply.Line> lines) -> lines.stream()
                    .mapToInt(line -> 2 * LINK_FRAME + WebLink.of(line.url()).map(String::length).orElse(0)).sum();
            case Block.Choices(List<Reply.Choice> choices) -> choices.size() * (LINK_FRAME * 2 + 140);
        };
    }

    private static int address(int n, Reply reply) {
        return reply.blocks().stream().flatMap(block -> block instanceof Block.Sources(String _, List<Reply.Line> lines) ? lines.stream() : Stream.empty())
                .filter(line -> line.n() == n).findFirst().flatMap(line -> WebLink.of(line.url())).map(String::length).orElse(0);
    }
}
