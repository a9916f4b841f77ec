package samvad.slack;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Reception;

/** Words what was heard in Slack as {@link Incoming} and hands it in. */
final class Heard {
    static final String APP = "slack";

    /** What is handed in of one message, in UTF-16 units: a question is far shorter, and all of it is stored. */
    static final int LONGEST = 20_000;

    private final Workspace workspace;
    private final Locales locales;
    private final Reception reception;
    private final InstantSource clock;

    Heard(Workspace workspace, Locales locales, Reception reception, InstantSource clock) {
        this.workspace = workspace;
        this.locales = locales;
        this.reception = reception;
        this.clock = clock;
    }

    static PersonId person(String team, String user) {
        return new PersonId(APP, team + "/" + user);
    }

    PersonId person(String user) {
        return person(workspace.identity().team(), user);
    }

    String bot() {
        return workspace.identity().user();
    }

    /** As it is mentioned. */
    String botName() {
        return workspace.identity().name();
    }

    Locales locales() {
        return locales;
    }

    Reception reception() {
        return reception;
    }

    /** Where all read it. */
    Address address(String chat, @Nullable String thread) {
        return new Address(APP, workspace.identity().team(), chat, Optional.ofNullable(thread), Optional.empty());
    }

    /** Where one person reads it. */
    Address onlyFor(String user, String chat, @Nullable String thread) {
        return new Address(APP, workspace.identity().team(), chat, Optional.ofNullable(thread), Optional.of(user));
    }

    /** Throws if it could not be stored; then Slack must not be told that it arrived. What the person's Slack is set to is asked afterwards. */
    void receive(String user, Incoming... incoming) {
        reception.receive(List.of(incoming));
        locales.learn(user);
    }

    Incoming incoming(String key, Address address, String user, String text, Told told) {
        Incoming.Context context = new Incoming.Context(told.messageId(), told.repliesTo(), told.about().map(Heard::cut), locales.known(user), told.secret());
        return new Incoming("slack:" + key, isForAll(text) ? inChannel(address) : address, person(user), cut(text), context, clock.instant());
    }

    /** What is sent unasked is a channel's or a person's own, in whichever thread they speak of it. */
    private static boolean isForAll(String text) {
        return switch (Command.of(text)) {
            case Command.Subscribe _, Command.Unsubscribe _, Command.ShowDigest _, Command.Follow _, Command.Unfollow _, Command.Mute _,
                    Command.Quiet _ -> true;
            default -> false;
        };
    }

    private static Address inChannel(Address address) {
        return new Address(address.app(), address.space(), address.chat(), Optional.empty(), address.onlyFor());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST);
    }

    /** What else Slack told, as {@link Incoming.Context} names it. */
    record Told(Optional<String> messageId, Optional<String> repliesTo, Optional<String> about, Optional<String> secret) {
        static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

        static Told message(String id) {
            return new Told(Optional.of(id), Optional.empty(), Optional.empty(), Optional.empty());
        }

        static Told secret(@Nullable String responseUrl) {
            return new Told(Optional.empty(), Optional.empty(), Optional.empty(), Optional.ofNullable(responseUrl));
        }

        @Override
        public String toString() {
            return "told with message " + messageId.orElse("?");
        }
    }
}
