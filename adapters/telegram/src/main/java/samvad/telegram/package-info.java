/** Samvad in Telegram. */
@NullMarked
package samvad.telegram;

import org.jspecify.annotations.NullMarked;
