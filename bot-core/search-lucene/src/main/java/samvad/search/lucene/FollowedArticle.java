package samvad.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import samvad.engine.evidence.CutPassages;
import samvad.engine.evidence.Passage;
import samvad.engine.evidence.Sentence;
import samvad.engine.knowledge.Article;

/** An article as {@link TopicQuery} looks into it: its headline and each sentence that can be searched. */
final class FollowedArticle {
    static final String WORDS = "words";

    private FollowedArticle() {}

    static Document document(Article article) {
        Document document = new Document();
        article.source().title().ifPresent(title -> document.add(new TextField(WORDS, title, Field.Store.NO)));
        for (Passage passage : CutPassages.of(article)) {
            for (Sentence sentence : passage.sentences()) {
                document.add(new TextField(WORDS, sentence.quote(), Field.Store.NO));
            }
        }
        return document;
    }
}
