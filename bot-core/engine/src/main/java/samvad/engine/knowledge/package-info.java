/**
 * Articles and where they come from. Files enter through {@link samvad.engine.knowledge.NewsSource}, {@link samvad.engine.knowledge.Article}s leave. Read {@link samvad.engine.knowledge.Article} first.
 */
@NullMarked
package samvad.engine.knowledge;

import org.jspecify.annotations.NullMarked;
