/**
 * Articles become passages of whole sentences, an index keeps them, a search finds them. It may use nothing of the rooms beside it; read
 * {@link samvad.engine.evidence.passage.CutPassages} first.
 */
@NullMarked
package samvad.engine.evidence.passage;

import org.jspecify.annotations.NullMarked;
