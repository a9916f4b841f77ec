package samvad.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource;

/** A news source that holds its articles in memory, as a folder holds files; its clock ticks with every change. */
public final class MemoryArticles implements NewsSource {
    private record Item(Stamp stamp, Reading reading) {}

    private final Map<String, Item> items = new TreeMap<>();
    private final List<String> read = new ArrayList<>();
    private long now = 1_700_000_000_000L;

    public static MemoryArticles of(Article... articles) {
        MemoryArticles source = new MemoryArticles();
        for (Article article : articles) {
            source.put(article);
        }
        return source;
    }

    /** The path under which an article is kept. */
    public static String path(String id) {
        return id + ".txt";
    }

    /** Adds the article, or writes over the one with its id. */
    public MemoryArticles put(Article article) {
        String path = path(article.source().id().value());
        // as with a file, the same content has the same hash
        String hash = Integer.toHexString(article.hashCode());
        items.put(path, new Item(stamp(path, article.text().length()), new Reading.Read(article, hash, "")));
        return this;
    }

    /** Makes the item one that gives no article. */
    public MemoryArticles refuse(String id, String reason) {
        items.put(path(id), new Item(stamp(path(id), 1), new Reading.Refused(reason)));
        return this;
    }

    /** Gives the item a new time and leaves its content. */
    public MemoryArticles touch(String id) {
        items.computeIfPresent(path(id), (path, item) -> new Item(stamp(path, item.stamp().size()), item.reading()));
        return this;
    }

    public MemoryArticles remove(String id) {
        items.remove(path(id));
        return this;
    }

    /** The paths read since this was last asked, in order. */
    public List<String> readSince() {
        List<String> since = List.copyOf(read);
        read.clear();
        return since;
    }

    @Override
    public List<Stamp> stamps() {
        return items.values().stream().map(Item::stamp).toList();
    }

    @Override
    public Reading read(Stamp stamp) {
        read.add(stamp.path());
        Item item = items.get(stamp.path());
        return item == null ? new Reading.Refused("is gone") : item.reading();
    }

    private Stamp stamp(String path, long size) {
        return new Stamp(path, size, now++);
    }
}
