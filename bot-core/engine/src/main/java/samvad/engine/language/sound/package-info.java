/**
 * How names sound, by which Putin and पुतिन are one. Words of either script enter, sounds and how like they are leave. Read
 * {@link samvad.engine.language.sound.Sounds} first.
 */
@NullMarked
package samvad.engine.language.sound;

import org.jspecify.annotations.NullMarked;
