/**
 * Articles, where they come from and where they are kept. Files enter through {@link samvad.engine.knowledge.NewsSource},
 * {@link samvad.engine.knowledge.Article}s leave, and {@link samvad.engine.knowledge.ArticleStore} holds what was taken in.
 * Read {@link samvad.engine.knowledge.Article} first.
 */
@NullMarked
package samvad.engine.knowledge;

import org.jspecify.annotations.NullMarked;
