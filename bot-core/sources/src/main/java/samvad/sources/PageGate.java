package samvad.sources;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import samvad.engine.knowledge.Block;

/** Knows pages that stand in for an article: for subscribers only, a question for consent, a check for robots, an error. */
final class PageGate {
    /** UTF-16 units of prose; a page that says more is an article, whatever else it says. */
    private static final int SHORT = 700;

    private static final Pattern PAYWALL = Pattern.compile("(?i)\"isAccessibleForFree\"\\s*:\\s*\"?false");

    private static final Pattern SUBSCRIBE = Pattern.compile("(?iu)\\b(?:subscribe|subscribers? only|sign in|log in|already a (?:subscriber|member))\\b[^.]{0,60}"
            + "\\b(?:to (?:continue|read)|reading|full (?:story|article)|now)\\b|(?:आगे|पूरी ख़?बर|पूरा लेख) पढ़ने के लिए|सब्सक्राइब कर|सदस्यता लें");

    private static final Pattern CONSENT = Pattern.compile("(?iu)\\bbefore you continue\\b|\\bwe value your privacy\\b|\\b(?:accept|consent to)\\b[^.]{0,30}\\bcookies\\b"
            + "|\\b(?:your|cookie) (?:consent|privacy choices)\\b|कुकीज़? (?:को )?(?:स्वीकार|की अनुमति)");

    private static final Pattern ROBOT = Pattern.compile("(?iu)\\bare you a (?:robot|human)\\b|\\bverify(?:ing)? (?:that )?you are (?:a )?human\\b|\\bunusual traffic\\b|\\bcaptcha\\b"
            + "|\\benable javascript\\b|\\baccess denied\\b|\\bpage (?:was )?not found\\b|\\bjust a moment\\b|पेज नहीं मिला|पृष्ठ नहीं मिला");

    private PageGate() {}

    /** Why a page is no article, to follow its address; empty if it is one. */
    static Optional<String> refusal(Document page, TextArticle article) {
        int prose = article.blocks().stream().filter(Block.Paragraph.class::isInstance).mapToInt(block -> block.span().length()).sum();
        if (prose > SHORT) {
            return Optional.empty();
        }
        String words = page.title() + "\n" + page.body().text();
        boolean locked = PAYWALL.matcher(String.join("\n", page.select("script[type=application/ld+json]").eachText()) + page.select("script[type=application/ld+json]").stream()
                .map(script -> script.data()).reduce("", String::concat)).find();
        if (locked || SUBSCRIBE.matcher(words).find()) {
            return Optional.of("shows its article to subscribers only; nothing of it was kept");
        }
        if (ROBOT.matcher(words).find()) {
            return Optional.of("shows a notice instead of an article; nothing of it was kept");
        }
        return CONSENT.matcher(words).find() ? Optional.of("asks for consent instead of showing an article; nothing of it was kept") : Optional.empty();
    }
}
