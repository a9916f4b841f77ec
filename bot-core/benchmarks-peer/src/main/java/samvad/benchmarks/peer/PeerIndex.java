package samvad.benchmarks.peer;

import dev.langchain4j.community.rag.content.retriever.lucene.LuceneContentRetriever;
import dev.langchain4j.community.rag.content.retriever.lucene.LuceneEmbeddingStore;
import dev.langchain4j.data.document.Metadata;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** The peer's own store and retriever over one folder, full text only, used as favourably as they allow. */
final class PeerIndex implements AutoCloseable {
    private static final String ARTICLE = "article";

    private final Directory directory;
    private final LuceneEmbeddingStore store;

    PeerIndex(Path folder) throws IOException {
        this.directory = FSDirectory.open(folder);
        this.store = LuceneEmbeddingStore.builder().directory(directory).build();
    }

    static TextSegment segment(String article, String text) {
        return TextSegment.from(text, Metadata.from(ARTICLE, article));
    }

    /** Each call opens a writer, writes and commits, so a large batch is the peer's best. */
    void add(List<TextSegment> segments) {
        store.addAll(List.of(), List.of(), segments);
    }

    void add(TextSegment segment) {
        store.add(segment);
    }

    ContentRetriever retriever(int count) {
        return LuceneContentRetriever.builder().directory(directory).maxResults(count).build();
    }

    /**
     * The peer hands what a person typed to a query parser. Unescaped, "?" and "/" are wildcards and regular expressions and a
     * colon is an error that ends as "no results"; so they are escaped here, and AND, OR and NOT written small.
     */
    static Query query(String question) {
        return Query.from(QueryParser.escape(question.toLowerCase(Locale.ROOT)));
    }

    static List<String> articles(List<Content> found) {
        return found.stream().map(content -> String.valueOf(content.textSegment().metadata().getString(ARTICLE))).toList();
    }

    @Override
    public void close() throws IOException {
        directory.close();
    }
}
