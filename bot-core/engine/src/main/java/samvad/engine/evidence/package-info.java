/**
 * Articles enter and become passages; a question enters and the sentences that may answer it leave, weighed. Read {@link samvad.engine.evidence.WeighEvidence} first.
 * Where an embedding model is set, {@link samvad.engine.evidence.vectors} searches by meaning too.
 */
@NullMarked
package samvad.engine.evidence;

import org.jspecify.annotations.NullMarked;
