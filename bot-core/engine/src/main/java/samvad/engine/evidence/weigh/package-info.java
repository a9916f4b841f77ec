/**
 * A question and what was found enter; the sentences that may answer it leave, weighed, or nothing does. It may use all rooms of
 * evidence but {@code vectors}; read {@link samvad.engine.evidence.weigh.WeighEvidence} first.
 */
@NullMarked
package samvad.engine.evidence.weigh;

import org.jspecify.annotations.NullMarked;
