package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;

final class PassageQueryTest {
    /** Lucene takes both for one query and keeps any of them: what the passage scores would depend on the order of a hash table. */
    @Test
    void a_wording_of_two_words_is_weighed_alike_for_both() throws IOException {
        try (ByteBuffersDirectory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new NewsAnalyzer()))) {
                for (String text : List.of("harbour", "harbour port", "harbour", "haven")) {
                    Document document = new Document();
                    document.add(new TextField(PassageDocuments.BODY, text, Field.Store.NO));
                    writer.addDocument(document);
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                WordCounts counts = new WordCounts(searcher, new VisiblePassages(searcher, true));
                Query query = PassageQuery.of(List.of(word("harbour", "port"), word("haven", "port")), counts);
                assertThat(frequencies(query).get("port")).containsExactly(3);
            }
        }
    }

    private static QuestionWord word(String form, String other) {
        return new QuestionWord(form, List.of(new Rendering(List.of(other), 1, Bridge.TERM)), List.of());
    }

    private static Map<String, Set<Integer>> frequencies(Query query) {
        Map<String, Set<Integer>> frequencies = new HashMap<>();
        query.visit(new QueryVisitor() {
            @Override
            public void consumeTerms(Query leaf, Term... terms) {
                int frequency = Objects.requireNonNull(((TermQuery) leaf).getTermStates()).docFreq();
                frequencies.computeIfAbsent(terms[0].text(), _ -> new HashSet<>()).add(frequency);
            }
        });
        return frequencies;
    }
}
