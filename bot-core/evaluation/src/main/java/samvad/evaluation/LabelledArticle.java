package samvad.evaluation;

import java.time.LocalDate;
import samvad.engine.knowledge.ArticleId;

/**
 * An article with the story a reader found in it.
 *
 * @param date on which it came: what is read in order of date needs one, and not every article says its own
 * @param story any name; those of one name are one story
 */
public record LabelledArticle(ArticleId id, LocalDate date, String story) {}
