package samvad.engine.knowledge;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.Fingerprint;

/** Gives articles their ids: day, outlet, and a mark that is the web address's, or the text's where there is none. */
public final class Identify {
    /** What every id given looks like: safe as a file name on every system. */
    public static final Pattern GIVEN = Pattern.compile("(?:(\\d{4})-(\\d{2})-\\d{2}|undated)-[a-z0-9]{1,40}-([0-9a-f]{8})");

    private static final int LONGEST_OUTLET = 40;

    private Identify() {}

    /** "2025-11-18-harbourpost-0a1b2c3d"; the day is "undated" and the outlet "unknown" where they are not known. */
    public static ArticleId id(Article article) {
        Source source = article.source();
        String day = source.date().map(Object::toString).filter(text -> text.length() == 10).orElse("undated");
        return new ArticleId(day + "-" + source.outlet().map(Identify::slug).filter(slug -> !slug.isEmpty()).orElse("unknown") + "-" + mark(article));
    }

    /**
     * Eight hexadecimal digits of SHA-256. White space in a text counts for nothing, as line ends differ between systems; nor does
     * how its letters are encoded, as é and क़ are one character or two.
     */
    public static String mark(Article article) {
        return article.source().url().map(Identify::markOf).orElseGet(() -> hash(words(article)));
    }

    /** The mark of the article at a web address. */
    public static String markOf(String url) {
        return hash(WebAddress.canonical(url));
    }

    /** True of a web address, false of an id. */
    public static boolean isAddress(String text) {
        return text.matches("(?i)https?://.*");
    }

    /** True if both lead to one page: what only says how somebody came there counts for nothing. */
    public static boolean sameAddress(String url, String other) {
        return WebAddress.canonical(url).equals(WebAddress.canonical(other));
    }

    private static String hash(String marked) {
        return Fingerprint.of(marked, 8);
    }

    /** An article's words, a line a block, as {@link Wording} folds them. */
    static String words(Article article) {
        return article.blocks().stream().map(block -> block.span().trimmed(article.text()).in(article.text()))
                .filter(words -> !words.isEmpty())
                .map(Wording::folded).collect(Collectors.joining("\n"));
    }

    private static String slug(String outlet) {
        boolean ascii = outlet.chars().allMatch(c -> c < 0x80);
        String latin = ascii ? outlet : Transliterator.getInstance("Any-Latin; Latin-ASCII").transliterate(outlet);
        String slug = latin.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
        return slug.substring(0, Math.min(slug.length(), LONGEST_OUTLET));
    }
}
