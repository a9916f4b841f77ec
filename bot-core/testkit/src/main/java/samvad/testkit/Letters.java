package samvad.testkit;

import java.time.Instant;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.language.Language;

/** Short ways to write what passes through a mailroom. */
public final class Letters {
    public static final PersonId ASHA = new PersonId("telegram", "17");
    public static final PersonId BILAL = new PersonId("telegram", "18");
    public static final Address CHAT = Address.of("telegram", "-100");

    private Letters() {}

    /** A message in {@link #CHAT} whose key and message id are made of a number. */
    public static Incoming incoming(int number, PersonId from, String text) {
        return incoming(number, CHAT, from, text, DeliveryContract.START.plusSeconds(number));
    }

    public static Incoming incoming(int number, Address address, PersonId from, String text, Instant at) {
        return incoming("update:" + number, "m" + number, address, from, text, at);
    }

    public static Incoming incoming(String key, String messageId, Address address, PersonId from, String text, Instant at) {
        return new Incoming(from.app() + ":" + key, address, from, text, new Incoming.Context(
                Optional.of(messageId), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), at);
    }

    public static Incoming withSecret(Incoming incoming, String secret) {
        Incoming.Context context = incoming.context();
        return new Incoming(incoming.key(), incoming.address(), incoming.from(), incoming.text(), new Incoming.Context(
                context.messageId(), context.repliesTo(), context.about(), context.appLanguage(), Optional.of(secret)), incoming.at());
    }

    /** One part of an answer to it, said where it was written. */
    public static Intent answer(Incoming incoming, int part, String words) {
        return intent(Intent.Kind.ANSWER, incoming.key(), part, Post.of(incoming.address(), words(words)));
    }

    public static Intent sketch(Incoming incoming, String words) {
        return intent(Intent.Kind.SKETCH, incoming.key(), 0, Post.of(incoming.address(), words(words)));
    }

    public static Intent push(String key, String words) {
        return intent(Intent.Kind.PUSH, key, 0, Post.of(CHAT, words(words)));
    }

    /** One message of a push to somewhere. */
    public static Intent push(String key, int part, Address address, String words) {
        return intent(Intent.Kind.PUSH, key, part, Post.of(address, words(words)));
    }

    public static Intent intent(Intent.Kind kind, String because, int part, Post post) {
        return new Intent(kind, because, part, post, Optional.empty());
    }

    public static Reply words(String words) {
        return Reply.words(Language.ofText(words), words);
    }
}
