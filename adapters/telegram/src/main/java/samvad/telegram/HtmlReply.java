package samvad.telegram;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;

/** A reply as a Telegram message: what was said with its numbers, sources folded in a quote, asides in italics. */
final class HtmlReply {
    private static final String BETWEEN_FACTS = " · ";

    private final Map<Integer, String> addresses = new HashMap<>();
    private final Markup text = new Markup();

    private HtmlReply(Reply reply) {
        for (Block block : reply.blocks()) {
            if (block instanceof Block.Sources(String _, List<Reply.Line> lines)) {
                lines.forEach(line -> line.url().ifPresent(url -> addresses.putIfAbsent(line.n(), url)));
            }
        }
    }

    static Markup render(Reply reply) {
        HtmlReply rendered = new HtmlReply(reply);
        Optional<Class<?>> before = Optional.empty();
        boolean story = false;
        for (Block block : reply.blocks()) {
            Markup next = rendered.block(block);
            if (!next.isEmpty()) {
                boolean below = story && isOfStory(block);
                before.ifPresent(kind -> rendered.text.text(below || isListed(kind) && kind == block.getClass() ? "\n" : "\n\n"));
                rendered.text.append(next);
                before = Optional.of(block.getClass());
                story = below || block instanceof Block.Headline;
            }
        }
        return rendered.text;
    }

    /** Stands under its headline. */
    private static boolean isOfStory(Block block) {
        return block instanceof Block.Said || block instanceof Block.Aside;
    }

    /** Help is a list of words, a line each; what articles say stands apart. */
    private static boolean isListed(Class<?> kind) {
        return kind == Block.Words.class || kind == Block.Aside.class;
    }

    private Markup block(Block block) {
        return switch (block) {
            case Block.Words(String words) -> new Markup().text(HarmlessText.own(words));
            case Block.Headline(String headline) -> headline(HarmlessText.foreign(headline));
            case Block.Said said -> said(said);
            case Block.Sources(String heading, List<Reply.Line> lines) -> sources(heading, lines);
            case Block.Aside(String words) -> aside(HarmlessText.foreign(words));
            case Block.Choices _ -> new Markup();
        };
    }

    private Markup said(Block.Said said) {
        Markup sentence = new Markup();
        said.attribution().map(HarmlessText::foreign).filter(who -> !who.isEmpty()).ifPresent(who -> sentence.text(who + " "));
        sentence.text(HarmlessText.foreign(said.text()));
        for (int n : said.citations()) {
            sentence.text(sentence.isEmpty() ? "" : " ").link("[" + n + "]", Optional.ofNullable(addresses.get(n)));
        }
        return sentence;
    }

    /** An empty heading is a list that began in an earlier message. */
    private static Markup sources(String heading, List<Reply.Line> lines) {
        Markup list = new Markup();
        String headed = HarmlessText.foreign(heading);
        if (!headed.isEmpty()) {
            list.tagged("b", new Markup().text(headed));
        }
        for (Reply.Line line : lines) {
            list.text(list.isEmpty() ? "" : "\n").text("[" + line.n() + "] ");
            String title = title(HarmlessText.foreign(line.text()));
            list.link(title, line.url()).text(HarmlessText.foreign(line.text()).substring(title.length()));
        }
        return list.isEmpty() ? list : new Markup().tagged("blockquote expandable", list);
    }

    /** A line ends with outlet and date; what stands before them is the title, which may hold the sign between them too. */
    private static String title(String line) {
        int date = line.lastIndexOf(BETWEEN_FACTS);
        int outlet = date <= 0 ? -1 : line.lastIndexOf(BETWEEN_FACTS, date - 1);
        return outlet <= 0 ? line : line.substring(0, outlet);
    }

    private static Markup headline(String words) {
        return words.isEmpty() ? new Markup() : new Markup().tagged("b", new Markup().text(words));
    }

    private static Markup aside(String words) {
        return words.isEmpty() ? new Markup() : new Markup().tagged("i", new Markup().text(words));
    }
}
