/**
 * How nothing gets lost between people and the desk. What an app hears is stored by {@link samvad.engine.delivery.Inbox}
 * before the app is told that it arrived; {@link samvad.engine.delivery.Mailroom} has it answered, in order per conversation
 * and side by side otherwise; what is to be said stands on the {@link samvad.engine.delivery.SendLedger} from the moment its
 * question is finished, and {@link samvad.engine.delivery.Outbox} says it within the app's
 * {@link samvad.engine.delivery.OutgoingBudget}. Answers are said at least once, pushes at most once; every doubt stands on the
 * ledger. Read Mailroom first.
 */
@NullMarked
package samvad.engine.delivery;

import org.jspecify.annotations.NullMarked;
