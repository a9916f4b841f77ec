/**
 * Digests in the terminal: {@code digest}. In go days, topics and a folder of articles; out comes text or JSON. First to read:
 * {@link samvad.launcher.digest.DigestCommand}.
 */
@NullMarked
package samvad.launcher.digest;

import org.jspecify.annotations.NullMarked;
