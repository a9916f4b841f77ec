/**
 * What people want to be sent unasked: when ({@link samvad.engine.subscription.Cadence}), about what
 * ({@link samvad.engine.subscription.Interest}) and how ({@link samvad.engine.subscription.Tastes}). First to read:
 * {@link samvad.engine.subscription.Subscription}.
 */
@NullMarked
package samvad.engine.subscription;

import org.jspecify.annotations.NullMarked;
