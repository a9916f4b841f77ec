package samvad.search.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

/** Passages as Lucene documents. A document holds all a citation needs, so reading one touches no file. */
final class PassageDocuments {
    /** Which file the document came from: the key under which it is replaced. */
    static final String PATH = "path";

    static final String ARTICLE = "article";
    static final String BODY = "body";
    static final String TITLE = "title";

    /** How the bodies' words sound: {@link HeardWord}. In documents of its own. */
    static final String HEARD = "heard";

    static final String SAMPLE = "sample";
    static final String DAY = "day";

    /** Finds every passage and none of the manifest's documents. */
    static final Query ALL = new FieldExistsQuery(BODY);

    /** The language, on an article's first passage only: counting it counts articles. */
    private static final String FIRST_OF = "first-of";

    /** All of the passage: {@link WrittenPassage}. */
    static final String PASSAGE = "passage";

    private PassageDocuments() {}

    /** @param passages of one article */
    static List<Document> of(String path, List<Passage> passages) {
        Optional<Field> title = passages.stream().findFirst().flatMap(passage -> passage.source().title()).map(text -> new RepeatedText(TITLE, text));
        return passages.stream().map(passage -> document(path, passage, title)).toList();
    }

    private static Document document(String path, Passage passage, Optional<Field> title) {
        Document document = new Document();
        Source source = passage.source();
        document.add(new StringField(PATH, path, Field.Store.NO));
        document.add(new StringField(ARTICLE, source.id().value(), Field.Store.NO));
        document.add(new StringField(SAMPLE, Boolean.toString(source.sample()), Field.Store.NO));
        if (passage.ordinal() == 0) {
            document.add(new StringField(FIRST_OF, source.language().code(), Field.Store.NO));
        }
        title.ifPresent(document::add);
        source.date().ifPresent(date -> document.add(new LongField(DAY, date.toEpochDay(), Field.Store.NO)));
        document.add(new TextField(BODY, passage.text(), Field.Store.NO));
        document.add(new BinaryDocValuesField(PASSAGE, WrittenPassage.of(passage)));
        return document;
    }

    /** Finds the first passage of each article in a language. */
    static Query firstOf(Language language) {
        return new TermQuery(new Term(FIRST_OF, language.code()));
    }
}
