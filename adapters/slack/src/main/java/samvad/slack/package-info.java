/** Samvad in Slack. */
@NullMarked
package samvad.slack;

import org.jspecify.annotations.NullMarked;
