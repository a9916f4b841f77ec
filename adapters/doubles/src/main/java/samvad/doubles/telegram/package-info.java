/** A Telegram Bot API server on loopback. */
@NullMarked
package samvad.doubles.telegram;

import org.jspecify.annotations.NullMarked;
