package samvad.search.lucene;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/** Passages as Lucene documents and back. A document holds all a citation needs, so reading one touches no file. */
final class PassageDocuments {
    /** Which file the document came from: the key under which it is replaced. */
    static final String PATH = "path";

    static final String ARTICLE = "article";
    static final String BODY = "body";
    static final String TITLE = "title";

    /** How the body's words sound: {@link HeardWord}. */
    static final String HEARD = "heard";

    static final String SAMPLE = "sample";
    static final String DAY = "day";

    /** Finds every passage and none of the manifest's documents. */
    static final Query ALL = new FieldExistsQuery(BODY);

    /** The language, on an article's first passage only: counting it counts articles. */
    private static final String FIRST_OF = "first-of";

    private static final String ORDINAL = "ordinal";
    private static final String START = "start";
    private static final String TEXT = "text";
    private static final String SENTENCES = "sentences";
    private static final String DATE = "date";
    private static final String LANGUAGE = "language";
    private static final String OUTLET = "outlet";
    private static final String URL = "url";
    private static final String HEADLINE = "headline";

    private PassageDocuments() {}

    static Document document(String path, Passage passage) {
        Document document = new Document();
        Source source = passage.source();
        document.add(new StringField(PATH, path, Field.Store.NO));
        document.add(new StringField(ARTICLE, source.id().value(), Field.Store.YES));
        document.add(new StringField(SAMPLE, Boolean.toString(source.sample()), Field.Store.YES));
        document.add(new StoredField(LANGUAGE, source.language().code()));
        if (passage.ordinal() == 0) {
            document.add(new StringField(FIRST_OF, source.language().code(), Field.Store.NO));
        }
        source.title().ifPresent(title -> {
            document.add(new TextField(TITLE, title, Field.Store.NO));
            document.add(new StoredField(HEADLINE, title));
        });
        source.date().ifPresent(date -> {
            document.add(new LongField(DAY, date.toEpochDay(), Field.Store.NO));
            document.add(new StoredField(DATE, date.toString()));
        });
        source.outlet().ifPresent(outlet -> document.add(new StoredField(OUTLET, outlet)));
        source.url().ifPresent(url -> document.add(new StoredField(URL, url)));
        document.add(new StoredField(ORDINAL, passage.ordinal()));
        document.add(new StoredField(START, passage.start()));
        BodyFields.add(passage.text(), document);
        document.add(new StoredField(TEXT, passage.text()));
        document.add(new StoredField(SENTENCES, write(passage)));
        return document;
    }

    /** Finds the first passage of each article in a language. */
    static Query firstOf(Language language) {
        return new TermQuery(new Term(FIRST_OF, language.code()));
    }

    static Passage passage(Document document) {
        int start = number(document, START);
        String text = document.get(TEXT);
        Source source = new Source(
                new ArticleId(document.get(ARTICLE)),
                Optional.ofNullable(document.get(HEADLINE)),
                Optional.ofNullable(document.get(DATE)).map(LocalDate::parse),
                Language.ofCode(document.get(LANGUAGE)).orElseThrow(),
                Optional.ofNullable(document.get(OUTLET)),
                Optional.ofNullable(document.get(URL)),
                Boolean.parseBoolean(document.get(SAMPLE)));
        return new Passage(source, number(document, ORDINAL), text, start, read(document.get(SENTENCES), text, start));
    }

    private static int number(Document document, String field) {
        IndexableField value = document.getField(field);
        if (value == null || value.numericValue() == null) {
            throw new IllegalStateException("a passage document lacks " + field);
        }
        return value.numericValue().intValue();
    }

    /** A line a sentence: start and end within the passage, q if quotable, c if cut, then the speaker if there is one. */
    private static String write(Passage passage) {
        StringBuilder lines = new StringBuilder();
        for (Sentence sentence : passage.sentences()) {
            Span span = sentence.span().shifted(-passage.start());
            lines.append(span.start()).append(' ').append(span.end()).append(' ')
                    .append(sentence.quotable() ? 'q' : '-').append(sentence.cut() ? 'c' : '-')
                    .append(' ').append(sentence.speaker().orElse("").replace('\n', ' ')).append('\n');
        }
        return lines.toString();
    }

    private static List<Sentence> read(String lines, String text, int start) {
        List<Sentence> sentences = new ArrayList<>();
        for (String line : lines.split("\n")) {
            String[] parts = line.split(" ", 4);
            Span span = new Span(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            Optional<String> speaker = Optional.of(parts[3]).filter(name -> !name.isEmpty());
            sentences.add(new Sentence(span.in(text), span.shifted(start), speaker,
                    parts[2].charAt(1) == 'c', parts[2].charAt(0) == 'q'));
        }
        return sentences;
    }
}
