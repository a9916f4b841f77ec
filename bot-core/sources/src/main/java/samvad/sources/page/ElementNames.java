package samvad.sources.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What the maker of a page calls an element, in its classes and its id: words as page makers all over the world use them. */
record ElementNames(Set<String> words) {
    private static final Set<String> AROUND = Set.of("related", "share", "sharing", "sharebar", "sharetools", "sharedaddy", "addthis", "social", "socials", "whatsapp",
            "facebook", "twitter", "linkedin", "pinterest", "follow", "sidebar", "promo", "promos", "promotion", "newsletter", "newsletters", "subscribe", "subscription",
            "signup", "login", "register", "breadcrumb", "breadcrumbs", "advert", "adverts", "advertisement", "advertising", "ad", "ads", "adsense", "sponsor", "sponsored",
            "recommend", "recommended", "recommendation", "recommendations", "recirc", "recirculation", "popular", "trending", "outbrain", "taboola", "zergnet", "tags",
            "taglist", "tagcloud", "byline", "author", "authors", "authorbox", "bio", "credit", "credits", "copyright", "timestamp", "dateline", "pubdate", "postmeta",
            "nav", "navigation", "navbar", "menu", "masthead", "teaser", "teasers", "readnext", "pagination", "pager", "toolbar", "toc", "skip", "jump", "print",
            "cookie", "cookies", "consent", "gdpr", "modal", "popup", "overlay", "paywall", "rating", "ratings", "poll", "carousel", "slideshow", "playlist",
            "widget", "widgets", "disclaimer", "hidden", "hide", "standfirst", "subtitle", "subhead", "dek",
            "sub-head", "sub-title", "key-points", "keypoints", "article-summary", "read-next", "read-more", "up-next", "most-read", "most-viewed", "more-on", "more-from", "more-stories", "more-news", "also-read", "see-also", "see-more",
            "you-may", "latest-news", "top-stories", "next-article", "entry-meta", "post-meta", "article-meta", "meta-info", "post-info", "article-info", "post-date",
            "publish-date", "article-date", "entry-date", "post-tags", "article-tags", "sign-up", "call-to", "in-this", "story-links", "post-nav", "visually-hidden",
            "sr-only", "screen-reader", "photo-credit", "image-credit", "media-credit", "video-player", "audio-player", "jp-relatedposts");

    /** Parts of a page that may be longer than the article and are never it. */
    private static final Set<String> BELOW = Set.of("comment", "comments", "commentlist", "disqus", "respond", "discussion", "livefyre", "viafoura", "coral", "footer");

    private static final Set<String> CAPTIONS = Set.of("caption", "captions", "figcaption", "imagecaption", "cutline");

    private static final Pattern CAMEL = Pattern.compile("(?<=[a-z])(?=[A-Z])");

    /** Shorter parts of words in camel case are chance in names that programs make. */
    private static final int SHORTEST_PART = 4;

    static ElementNames of(Element element) {
        Set<String> words = new LinkedHashSet<>();
        String before = "";
        for (String name : (element.className() + " " + element.id()).split("[^A-Za-z]+")) {
            List<String> parts = List.of(CAMEL.split(name));
            for (String part : parts) {
                if (!part.isEmpty() && (parts.size() == 1 || part.length() >= SHORTEST_PART)) {
                    String word = part.toLowerCase(Locale.ROOT);
                    words.add(word);
                    words.add(before + "-" + word);
                    before = word;
                }
            }
        }
        return new ElementNames(words);
    }

    boolean isAround() {
        return words.stream().anyMatch(AROUND::contains);
    }

    boolean isBelow() {
        return words.stream().anyMatch(BELOW::contains);
    }

    boolean isCaption() {
        return words.stream().anyMatch(CAPTIONS::contains);
    }
}
