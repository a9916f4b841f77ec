/**
 * What sentences say on the question asked, so that two of them can be compared: amounts, days, names, places, whether. It may use
 * {@code passage} and {@code evidence} itself; read {@link samvad.engine.evidence.claims.Claims} first.
 */
@NullMarked
package samvad.engine.evidence.claims;

import org.jspecify.annotations.NullMarked;
