/**
 * Articles enter and become passages; a question enters and the sentences that may answer it leave, weighed. Read {@link samvad.engine.evidence.WeighEvidence} first.
 */
@NullMarked
package samvad.engine.evidence;

import org.jspecify.annotations.NullMarked;
