/**
 * The few stories that matter, chosen for one reader and told in the articles' own words, or in a model's that they bear out. In go stories and an
 * {@link samvad.engine.digest.DigestOrder}; out comes a {@link samvad.engine.digest.Digest}. First to read:
 * {@link samvad.engine.digest.Editor}.
 */
@NullMarked
package samvad.engine.digest;

import org.jspecify.annotations.NullMarked;
