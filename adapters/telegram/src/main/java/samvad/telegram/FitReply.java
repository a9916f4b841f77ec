package samvad.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.PlainText;

/** Cuts a reply into replies of one message each. */
final class FitReply {
    /** Telegram takes 4096 UTF-16 units after entities are read (https://core.telegram.org/bots/api#sendmessage); some are spared. */
    static final int LONGEST = 4000;

    /** Of a block that is cut: a joiner after each second character, at worst, makes it half as long again. */
    private static final int LONGEST_PIECE = 2600;

    private final Reply whole;
    private final List<Reply> parts = new ArrayList<>();
    private Reply part;

    private FitReply(Reply whole) {
        this.whole = whole;
        this.part = nothing();
    }

    static List<Reply> parts(Reply reply) {
        return new FitReply(reply).parts();
    }

    static boolean fits(Reply reply) {
        return HtmlReply.render(reply).length() <= LONGEST;
    }

    private List<Reply> parts() {
        List<Block> choices = whole.blocks().stream().filter(Block.Choices.class::isInstance).toList();
        whole.blocks().stream().filter(block -> !(block instanceof Block.Choices) && !isSilent(block))
                .flatMap(block -> fits(alone(block)) ? Stream.of(block) : cut(block)).forEach(this::add);
        if (!part.blocks().isEmpty()) {
            parts.add(part);
        }
        if (!parts.isEmpty() && !choices.isEmpty()) {
            parts.add(new Reply(whole.language(), Stream.concat(parts.removeLast().blocks().stream(), choices.stream()).toList()));
        }
        return List.copyOf(parts);
    }

    private boolean isSilent(Block block) {
        return HtmlReply.render(alone(block)).isEmpty();
    }

    private void add(Block block) {
        Reply longer = together(block);
        if (fits(longer)) {
            part = longer;
            return;
        }
        List<Block> said = new ArrayList<>(part.blocks());
        List<Block> begun = new ArrayList<>(List.of(block));
        // a headline goes with what it is over
        while (said.size() > 1 && said.getLast() instanceof Block.Headline) {
            begun.addFirst(said.removeLast());
        }
        Reply next = new Reply(whole.language(), begun);
        boolean together = fits(next);
        if (!part.blocks().isEmpty()) {
            parts.add(together ? new Reply(whole.language(), said) : part);
        }
        part = together ? next : alone(block);
    }

    /** A list of sources that was cut is put together again as far as it goes. */
    private Reply together(Block block) {
        if (block instanceof Block.Sources(String heading, List<Reply.Line> lines) && heading.isEmpty()
                && !part.blocks().isEmpty() && part.blocks().getLast() instanceof Block.Sources begun) {
            List<Block> blocks = new ArrayList<>(part.blocks());
            blocks.set(blocks.size() - 1, new Block.Sources(begun.heading(), Stream.concat(begun.lines().stream(), lines.stream()).toList()));
            return new Reply(part.language(), blocks);
        }
        return part.with(block);
    }

    private static Stream<Block> cut(Block block) {
        return switch (block) {
            case Block.Words(String text) -> pieces(text).map(Block.Words::new);
            case Block.Headline(String text) -> pieces(text).map(Block.Headline::new);
            case Block.Aside(String text) -> pieces(text).map(Block.Aside::new);
            case Block.Said said -> cut(said);
            case Block.Sources(String heading, List<Reply.Line> lines) -> cut(heading, lines);
            case Block.Choices _ -> Stream.of(block);
        };
    }

    /** Its numbers stand after its last piece. */
    private static Stream<Block> cut(Block.Said said) {
        String text = said.attribution().map(who -> who + " ").orElse("") + said.text();
        List<String> pieces = pieces(text).toList();
        return Stream.iterate(0, i -> i < pieces.size(), i -> i + 1).map(i -> new Block.Said(
                pieces.get(i), Optional.empty(), i == pieces.size() - 1 ? said.citations() : List.of()));
    }

    private static Stream<Block> cut(String heading, List<Reply.Line> lines) {
        List<Block> blocks = new ArrayList<>();
        pieces(heading).forEach(piece -> blocks.add(new Block.Sources(piece, List.of())));
        for (Reply.Line line : lines) {
            pieces(line.text()).map(piece -> new Reply.Line(line.n(), piece, line.url()))
                    .forEach(piece -> blocks.add(new Block.Sources("", List.of(piece))));
        }
        return blocks.stream();
    }

    private static Stream<String> pieces(String text) {
        return TextCut.pieces(PlainText.of(text), LONGEST_PIECE).stream();
    }

    private Reply alone(Block block) {
        return nothing().with(block);
    }

    private Reply nothing() {
        return new Reply(whole.language(), List.of());
    }
}
