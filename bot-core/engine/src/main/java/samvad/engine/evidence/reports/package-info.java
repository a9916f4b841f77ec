/**
 * What other reports of an event say otherwise, say beyond it or take back. It may use {@code claims}, {@code passage} and
 * {@code evidence} itself; read {@link samvad.engine.evidence.reports.Disagreement} first.
 */
@NullMarked
package samvad.engine.evidence.reports;

import org.jspecify.annotations.NullMarked;
