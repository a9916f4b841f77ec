/**
 * Files become articles. A folder enters at {@link samvad.sources.ArticlesFolder}, which is the one to read first;
 * {@link samvad.sources.Decoding} makes text of bytes, and one class a format makes an article of text. What was taken in is kept by
 * {@link samvad.sources.KnowledgeFolder}, in files that {@link samvad.sources.KeptFile} writes and {@link samvad.sources.KeptText} reads.
 */
@NullMarked
package samvad.sources;

import org.jspecify.annotations.NullMarked;
