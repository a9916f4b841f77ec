package samvad.engine.delivery;

import java.time.Instant;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;

/** Lets go of what is stored. Throws {@link DeliveryUnavailable} if it cannot. */
public interface Retention {
    /**
     * Deletes questions received before, conversations silent since before, ratings given before, and sends, whatever became of them: what nobody could be told for
     * so long is told no more. Of stories it deletes which articles dated before that day are in which, and keeps the
     * {@link samvad.engine.story.StoryLedger#DAYS_KNOWN} that are needed. Fulfilled wishes to be forgotten go at any age.
     * Returns how many rows went. A send is as old as what it answers, or as its intention.
     */
    int dropBefore(Instant time);

    /** Deletes the secrets of what was received before, wherever they stand; returns how many. */
    int dropSecretsBefore(Instant time);

    /**
     * Deletes what the writer of this wish to be forgotten wrote before it, wherever, and what answered that. What was accepted
     * after the wish stays, and so do wishes to be forgotten with their answers. Subscriptions of the writer's own go, and what
     * was said there unasked.
     */
    void forget(Incoming wish);

    /**
     * What was answered to a person in a chat, its threads included, is not corrected any more: what it cites is let go of, and corrections
     * that wait to be said go too.
     */
    void silence(PersonId person, Address chat);

    /** Deletes wishes to be forgotten that are finished and whose answers are settled, with their answers; returns how many rows. */
    int forgetFulfilledWishes();

    /**
     * Deletes all that came from a workspace, its people ({@code space/…}) included; unsettled sends and subscriptions too. Throws
     * IllegalArgumentException for the empty space of an app that has none.
     */
    void forgetSpace(String app, String space);

    /**
     * A chat has a new id: what is unsettled goes there, thread and audience kept, and what was said is found there.
     * Subscriptions go there too, but none takes the place of one that is there already.
     */
    void move(Address from, Address to);
}
