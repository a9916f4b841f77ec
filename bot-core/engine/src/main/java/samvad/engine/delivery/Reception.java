package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

/** Where a chat app hands in what it hears. */
public interface Reception {
    /**
     * Takes in what people wrote; when this returns it is stored, and the app may be told that it arrived. What was taken in
     * before is passed over. Throws {@link DeliveryUnavailable} if it could not be stored: then the app must not be told.
     */
    void receive(List<Incoming> incoming);

    /** Somebody does not want to wait for the answer they are waiting for in this lane; nothing if there is none. */
    void stop(Incoming pressed);

    /** Keeps whether an answer helped and returns the words of thanks to show. */
    String rate(PersonId from, Receipt answer, boolean helpful, Optional<Language> appLanguage);

    /** Answers at once, from the articles' own words, and keeps nothing; empty if there is nothing to show. */
    Optional<Reply> glance(Message message);

    /** The app can say nothing more in a workspace: its data goes. */
    void leave(String app, String space);
}
