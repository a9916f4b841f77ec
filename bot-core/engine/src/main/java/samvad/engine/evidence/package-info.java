/**
 * Articles enter and become passages; a question enters and the sentences that may answer it leave, weighed. Of its rooms each uses those
 * before it: {@code passage}, this one, {@code claims}, {@code reports}, {@code weigh}. Read
 * {@link samvad.engine.evidence.weigh.WeighEvidence} first. Where an embedding model is set, {@link samvad.engine.evidence.vectors}
 * searches by meaning too.
 */
@NullMarked
package samvad.engine.evidence;

import org.jspecify.annotations.NullMarked;
