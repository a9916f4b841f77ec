package samvad.engine.delivery;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/**
 * Which sentences of which articles stand in answers, for as long as those are kept. They come with {@link Intent#cites}. Throws
 * {@link DeliveryUnavailable} if they cannot be read or written.
 */
public interface Citations {
    /** Every article that is cited, with a mark that changes when it is cited once more. */
    Map<ArticleId, String> articles();

    /** Where an article is cited. */
    Places of(ArticleId article);

    /**
     * In one transaction: these are let go of, and the messages of their correction wait as pushes, to be forgotten with their reader. Returns
     * false, and does nothing, if one of them is not there any more: it was corrected, dropped or forgotten meanwhile.
     */
    boolean correct(List<Place> corrected, List<Intent> push, Instant notBefore);

    /**
     * @param said in messages that were said and still say it, the newest first
     * @param unsettled true if there are others of which it is not known yet
     */
    record Places(List<Place> said, boolean unsettled) {
        public Places {
            said = List.copyOf(said);
        }
    }

    /**
     * One sentence in one message.
     *
     * @param message the message; empty if it passed by itself
     * @param reader who was answered; empty if the answer was to nobody who is known
     */
    record Place(long id, Cited cited, Address address, Optional<Receipt> message, Optional<PersonId> reader, Language language) {}
}
