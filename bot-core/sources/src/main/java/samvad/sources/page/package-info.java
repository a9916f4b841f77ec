/**
 * Where on a web page its article stands. A parsed page enters at {@link samvad.sources.page.ArticleBody}, which is the file to read
 * first; what leaves is the element that holds the article, with all that is no part of it taken out.
 */
@NullMarked
package samvad.sources.page;

import org.jspecify.annotations.NullMarked;
