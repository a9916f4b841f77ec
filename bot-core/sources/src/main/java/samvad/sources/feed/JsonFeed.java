package samvad.sources.feed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a JSON Feed, version 1 or 1.1 (jsonfeed.org). */
final class JsonFeed {
    private static final int DEEPEST = 60;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build()).build());

    private JsonFeed() {}

    static Feed read(String text, String address) throws NoFeed {
        JsonNode feed;
        try {
            feed = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new NoFeed("is no JSON that can be read");
        }
        if (!feed.path("version").asText().contains("jsonfeed.org") && !feed.path("items").isArray()) {
            throw new NoFeed("is JSON and no JSON Feed");
        }
        List<String> bases = List.of(feed.path("feed_url").asText(""), address, feed.path("home_page_url").asText(""));
        List<FeedItem> items = new ArrayList<>();
        for (JsonNode item : feed.path("items")) {
            if (items.size() < FeedText.MOST_ITEMS && item.isObject()) {
                items.add(item(item, bases));
            }
        }
        return new Feed(words(feed, "title"), words(feed, "language"), items, Math.max(0, feed.path("items").size() - items.size()));
    }

    private static FeedItem item(JsonNode item, List<String> bases) {
        String html = item.path("content_html").asText("");
        String content = !html.isBlank() ? html : escaped(words(item, "content_text").or(() -> words(item, "summary")).orElse(""));
        JsonNode author = item.path("authors").path(0).isMissingNode() ? item.path("author") : item.path("authors").path(0);
        return new FeedItem(words(item, "title").map(title -> FeedWords.plain(title, true)),
                words(item, "url").or(() -> words(item, "id").filter(id -> id.startsWith("http"))).or(() -> words(item, "external_url"))
                        .flatMap(link -> WebLinks.resolve(link, bases)),
                words(item, "date_published").or(() -> words(item, "date_modified")), words(author, "name"), content);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replaceAll("\\R{2,}", "<p>");
    }

    private static Optional<String> words(JsonNode node, String name) {
        return Optional.of(node.path(name).asText("").strip()).filter(words -> !words.isEmpty());
    }
}
