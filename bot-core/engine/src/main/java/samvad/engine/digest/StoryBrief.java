package samvad.engine.digest;

import java.util.List;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.evidence.StoryId;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/**
 * A story told in short: composed once a version and language, whoever reads it.
 *
 * @param version of the story
 * @param headline one its body supports
 * @param language the headline's and the sentences' own, which may not be the reader's
 * @param articles of the whole story
 * @param outlets how many outlets report it; those unknown count as one
 * @param origins how many of the reports are independent: copies of one agency's text count once, and so do outlets of one owner
 * @param sentences one or two, verbatim, the first telling what happened
 */
public record StoryBrief(
        StoryId id, int version, String headline, Language language, List<ArticleId> articles, int outlets, int origins,
        List<AnswerSentence> sentences) {
    public StoryBrief {
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
    }
}
