package samvad.slack;

import com.slack.api.model.block.ContextBlock;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.composition.PlainTextObject;
import com.slack.api.model.block.element.RichTextElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;

/**
 * Renders a reply as blocks. Prose stands in rich_text blocks, notes in plain_text: neither is parsed by Slack, so that no text
 * of an article can become a mention, a link or a format, whatever it holds
 * (https://docs.slack.dev/reference/block-kit/blocks/rich-text-block).
 */
final class ReplyBlocks {
    private final Buttons buttons;
    private final Map<Integer, String> addresses = new HashMap<>();

    private ReplyBlocks(Buttons buttons) {
        this.buttons = buttons;
    }

    static Said render(Reply reply, Buttons buttons) {
        return new Said(ReplyText.of(reply), new ReplyBlocks(buttons).blocks(reply));
    }

    private List<LayoutBlock> blocks(Reply reply) {
        reply.blocks().forEach(this::noteAddresses);
        List<LayoutBlock> blocks = new ArrayList<>();
        for (Block block : reply.blocks()) {
            switch (block) {
                case Block.Words(String text) -> prose(blocks, List.of(text(Mrkdwn.commands(text))));
                case Block.Headline(String text) -> headline(blocks, text);
                case Block.Said said -> prose(blocks, said(said));
                case Block.Sources sources -> prose(blocks, sources(sources));
                case Block.Aside(String text) -> aside(blocks, text);
                case Block.Choices(List<Reply.Choice> choices) -> blocks.addAll(buttons.of(choices));
            }
        }
        return blocks;
    }

    private void noteAddresses(Block block) {
        if (block instanceof Block.Sources(String _, List<Reply.Line> lines)) {
            lines.forEach(line -> WebLink.of(line.url()).ifPresent(url -> addresses.put(line.n(), url)));
        }
    }

    private static void prose(List<LayoutBlock> blocks, List<RichTextElement> elements) {
        if (elements.stream().anyMatch(each -> !(each instanceof RichTextSectionElement.Text text) || !text.getText().isBlank())) {
            blocks.add(RichTextBlock.builder()
                    .elements(List.of(RichTextSectionElement.builder().elements(elements).build())).build());
        }
    }

    private static void headline(List<LayoutBlock> blocks, String text) {
        String shown = Mrkdwn.clean(text);
        if (!shown.isEmpty()) {
            prose(blocks, List.of(new BoldText(shown)));
        }
    }

    private List<RichTextElement> said(Block.Said said) {
        List<RichTextElement> elements = new ArrayList<>();
        elements.add(text(said.attribution().map(who -> who + " ").orElse("") + said.text()));
        for (int n : said.citations()) {
            elements.add(space());
            elements.add(numbered("[" + n + "]", Optional.ofNullable(addresses.get(n))));
        }
        return elements;
    }

    private static List<RichTextElement> sources(Block.Sources sources) {
        List<RichTextElement> elements = new ArrayList<>();
        // not bold: the client's style also sends styles that Slack knows for other elements only
        elements.add(text(sources.heading()));
        for (Reply.Line line : sources.lines()) {
            elements.add(RichTextSectionElement.Text.builder().text("\n[" + line.n() + "] ").build());
            elements.add(numbered(Mrkdwn.clean(line.text()), WebLink.of(line.url())));
        }
        return elements;
    }

    private static void aside(List<LayoutBlock> blocks, String text) {
        String shown = Mrkdwn.clean(text);
        if (!shown.isEmpty()) {
            blocks.add(ContextBlock.builder().elements(List.of(plain(shown))).build());
        }
    }

    /** Text of which not even an emoji's name is read. */
    static PlainTextObject plain(String text) {
        return PlainTextObject.builder().text(text).emoji(false).build();
    }

    private static RichTextElement numbered(String words, Optional<String> url) {
        return url.<RichTextElement>map(address -> RichTextSectionElement.Link.builder().url(address).text(words).build())
                .orElseGet(() -> RichTextSectionElement.Text.builder().text(words).build());
    }

    private static RichTextElement text(String words) {
        return RichTextSectionElement.Text.builder().text(Mrkdwn.clean(words)).build();
    }

    private static RichTextElement space() {
        return RichTextSectionElement.Text.builder().text(" ").build();
    }
}
