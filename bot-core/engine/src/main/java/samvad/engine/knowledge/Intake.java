package samvad.engine.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.language.Span;

/** Decides what an article offered to a store is to it: new, a new version, or known. */
public final class Intake {
    private static final String BETWEEN_BLOCKS = "\n\n";

    private Intake() {}

    /**
     * @param held those of the store whose ids end in the {@link Identify#mark} of the article offered
     * @return articles as they are to be held: their text is that of their blocks, with an empty line between two
     */
    public static Ingested decide(Article offered, List<Article> held) {
        Article article = kept(offered, Identify.id(offered));
        if (article.blocks().isEmpty()) {
            return new Ingested.Rejected("holds no words to search; write the article into it, or delete it");
        }
        Optional<Article> same = held.stream().filter(other -> isSame(other, article)).findFirst();
        if (same.isPresent()) {
            Article revised = completed(article, same.get());
            return Wording.of(revised).equals(Wording.of(same.get())) ? new Ingested.AlreadyKnown(same.get()) : new Ingested.Revised(revised);
        }
        if (held.stream().anyMatch(other -> other.source().id().equals(article.source().id()))) {
            return new Ingested.Rejected("would get the id " + article.source().id() + ", which another article has; write its date and outlet into it");
        }
        return new Ingested.Added(article);
    }

    /** By its address where both have one. Without, an id is the text's: whoever edits the file held keeps the article. */
    private static boolean isSame(Article held, Article offered) {
        Optional<String> heldAt = held.source().url().map(WebAddress::canonical);
        Optional<String> offeredAt = offered.source().url().map(WebAddress::canonical);
        return heldAt.isPresent() || offeredAt.isPresent()
                ? heldAt.equals(offeredAt)
                : held.source().id().equals(offered.source().id()) || Identify.words(held).equals(Identify.words(offered));
    }

    /** Under the id and the address it is held by, and with what was known of it before where it says nothing itself. */
    private static Article completed(Article article, Article held) {
        Source source = article.source();
        Source before = held.source();
        return new Article(
                new Source(before.id(), source.title().or(before::title), source.date().or(before::date), source.language(),
                        source.outlet().or(before::outlet), before.url().or(source::url), false),
                article.text(), article.blocks(), article.topics().isEmpty() ? held.topics() : article.topics(), article.imprint().or(held.imprint()));
    }

    private static Article kept(Article offered, ArticleId id) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (Block block : offered.blocks()) {
            String words = block.span().trimmed(offered.text()).in(offered.text());
            if (!words.isEmpty()) {
                text.append(text.isEmpty() ? "" : BETWEEN_BLOCKS);
                blocks.add(moved(block, new Span(text.length(), text.length() + words.length())));
                text.append(words);
            }
        }
        Source source = offered.source();
        return new Article(
                new Source(id, source.title(), source.date(), source.language(), source.outlet(), source.url(), false),
                text.toString(), blocks, offered.topics(), offered.imprint());
    }

    private static Block moved(Block block, Span span) {
        return switch (block) {
            case Block.Paragraph _ -> new Block.Paragraph(span);
            case Block.Heading _ -> new Block.Heading(span);
            case Block.Caption _ -> new Block.Caption(span);
            case Block.Post(Span _, String account, boolean cut) -> new Block.Post(span, account, cut);
            case Block.Pointer _ -> new Block.Pointer(span);
        };
    }
}
