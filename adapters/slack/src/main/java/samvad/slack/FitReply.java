package samvad.slack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Of 50 (https://docs.slack.dev/reference/block-kit/blocks); buttons may take several. */
    static final int BLOCKS = 42;

    /** All blocks as JSON; the limit is not documented (https://github.com/slackapi/bolt-js/issues/2509). */
    private static final int ALL = 11_000;

    /** What the JSON of a block, and of a source's or a citation's link, takes besides its words. */
    private static final int BLOCK_FRAME = 130;
    private static final int LINK_FRAME = 60;

    private final Reply reply;
    private final Map<Integer, Integer> addressLengths = new HashMap<>();
    private final List<Reply> messages = new ArrayList<>();
    private final List<Block> message = new ArrayList<>();
    private int text;
    private int all;
    private int list;

    private FitReply(Reply reply) {
        this.reply = reply;
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Sources(String _, List<Reply.Line> lines)) {
                lines.forEach(line -> WebLink.of(line.url()).ifPresent(url -> addressLengths.put(line.n(), url.length())));
            }
        }
    }

    static List<Reply> fit(Reply reply) {
        FitReply fitting = new FitReply(reply);
        reply.blocks().stream().flatMap(FitReply::pieces).forEach(fitting::add);
        fitting.close();
        return fitting.messages;
    }

    /** Lines under one heading stay one list. */
    private void add(Block piece) {
        int length = length(piece);
        int frame = frame(piece);
        boolean listed = piece instanceof Block.Sources more && !message.isEmpty()
                && message.getLast() instanceof Block.Sources earlier && earlier.heading().equals(more.heading());
        if (!message.isEmpty() && (text + length > TEXT || all + length + frame > ALL || message.size() + (listed ? 0 : 1) > BLOCKS || listed && list + length > PROSE)) {
            List<Block> along = along(piece);
            close();
            along.forEach(this::add);
            add(piece);
            return;
        }
        if (listed && piece instanceof Block.Sources more && message.removeLast() instanceof Block.Sources earlier) {
            message.add(new Block.Sources(earlier.heading(), Stream.concat(earlier.lines().stream(), more.lines().stream()).toList()));
        } else {
            message.add(piece);
        }
        text += length;
        all += length + frame;
        list = listed ? list + length : length;
    }

    private int length(Block piece) {
        return ReplyText.of(new Reply(reply.language(), List.of(piece))).length() + 1;
    }

    /** Taken out of this message to begin the next: a headline goes with what it is over, and buttons never stand alone. */
    private List<Block> along(Block next) {
        List<Block> along = new ArrayList<>();
        if (next instanceof Block.Choices && message.size() > 1) {
            along.addFirst(message.removeLast());
        }
        while (message.size() > 1 && message.getLast() instanceof Block.Headline) {
            along.addFirst(message.removeLast());
        }
        return along;
    }

    private void close() {
        if (!message.isEmpty()) {
            messages.add(new Reply(reply.language(), message));
        }
        message.clear();
        text = 0;
        all = 0;
        list = 0;
    }

    private static Stream<Block> pieces(Block block) {
        return switch (block) {
            case Block.Words(String text) -> Cutting.pieces(Mrkdwn.commands(text), PROSE).stream().map(Block.Words::new);
            case Block.Headline(String text) -> Cutting.pieces(text, PROSE).stream().map(Block.Headline::new);
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

    private int frame(Block block) {
        return BLOCK_FRAME + switch (block) {
            case Block.Words _, Block.Headline _, Block.Aside _ -> 0;
            case Block.Said said -> said.citations().stream().mapToInt(n -> 2 * LINK_FRAME + addressLengths.getOrDefault(n, 0)).sum();
            case Block.Sources(String _, List<Reply.Line> lines) -> lines.stream()
                    .mapToInt(line -> 2 * LINK_FRAME + addressLengths.getOrDefault(line.n(), 0)).sum();
            case Block.Choices(List<Reply.Choice> choices) -> choices.size() * (LINK_FRAME * 2 + 140);
        };
    }
}
