/** A Slack server on loopback. */
@NullMarked
package samvad.doubles.slack;

import org.jspecify.annotations.NullMarked;
