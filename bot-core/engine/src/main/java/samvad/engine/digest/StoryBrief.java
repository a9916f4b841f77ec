package samvad.engine.digest;

import java.util.List;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.story.StoryId;

/**
 * A story told in short: made once a version and language, whoever reads it.
 *
 * @param version of the story
 * @param headline one its body supports, an article's own or composed
 * @param language the headline's and the sentences' own, which may not be the reader's
 * @param articles of the whole story
 * @param outlets how many outlets report it; those unknown count as one
 * @param origins how many of the reports are independent: copies of one agency's text count once, and so do outlets of one owner
 * @param sentences one or two, verbatim or composed, the first telling what happened
 */
public record StoryBrief(
        StoryId id, int version, String headline, Language language, List<ArticleId> articles, int outlets, int origins,
        List<AnswerSentence> sentences) {
    public StoryBrief {
        articles = List.copyOf(articles);
        sentences = List.copyOf(sentences);
    }

    /** The same story in other words. */
    StoryBrief worded(String otherHeadline, Language otherLanguage, List<AnswerSentence> otherSentences) {
        return new StoryBrief(id, version, otherHeadline, otherLanguage, articles, outlets, origins, otherSentences);
    }

    /** Whether the headline says nothing but how the first sentence begins. */
    public boolean headlineRepeats() {
        String words = PlainText.of(headline).replaceFirst("(?:\\s*…|[.।])$", "");
        return PlainText.of(sentences.getFirst().text()).startsWith(words);
    }

    /** Whether a model worded it. */
    public boolean isComposed() {
        return sentences.getFirst().mode() == AnswerSentence.Mode.COMPOSED;
    }
}
