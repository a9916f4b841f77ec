package samvad.engine.answer.verify;

import java.util.List;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.CldrWords;
import samvad.engine.language.lexicon.Lexicon;
import samvad.search.lucene.LuceneWordForms;
import samvad.testkit.Articles;

/** Whether an English sentence may be said of an article, on the words Lucene reads and those of CLDR. */
final class Verified {
    private static final LuceneWordForms WORD_FORMS = new LuceneWordForms();
    private static final VerifySentence VERIFY = new VerifySentence(WORD_FORMS, new Lexicon(CldrWords.entries(), WORD_FORMS));

    private Verified() {}

    static boolean mayBeSaid(String sentence, String text) {
        return mayBeSaid(sentence, Articles.of("verified", text).dated("2026-05-06").build());
    }

    static boolean mayBeSaid(String sentence, Article article) {
        return VERIFY.faultOf(sentence, Language.ENGLISH, List.of(cited(article))).isEmpty();
    }

    /** What of an article a sentence rests on. */
    static List<String> restsOn(String sentence, String text) {
        return VERIFY.restsOn(sentence, List.of(cited(Articles.of("verified", text).dated("2026-05-06").build())));
    }

    private static CitedArticle cited(Article article) {
        return new CitedArticle(article.source(), CutPassages.sentencesOf(article));
    }
}
