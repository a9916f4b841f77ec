/**
 * Search by meaning, where an embedding model is set; nothing needs it. In go passages and questions; out come vectors, and what words and
 * vectors found together. Read {@link samvad.engine.evidence.vectors.FusedSearch} first.
 */
@NullMarked
package samvad.engine.evidence.vectors;

import org.jspecify.annotations.NullMarked;
