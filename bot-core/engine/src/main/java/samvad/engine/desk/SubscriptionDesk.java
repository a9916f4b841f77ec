package samvad.engine.desk;

import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Membership.Standing;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryBrief;
import samvad.engine.language.Language;
import samvad.engine.people.People;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.TopicIndex;

/** Takes what people want of the news that is sent unasked, from whoever may decide it for their chat. */
public final class SubscriptionDesk {
    private final KeptSubscriptions kept;
    private final DigestTimes digestTimes;
    private final Follows follows;
    private final Press press;
    private final Membership membership;

    /** Where it is remembered who wants what. */
    public record Books(Subscriptions subscriptions, TopicIndex topics, People people) {}

    /** Where digests and stories are made. */
    public record Press(Editor editor, DigestWording wording) {}

    /**
     * @param membership of all apps
     * @param zone the time zone of people who chose none
     */
    public SubscriptionDesk(Books books, Press press, Membership membership, ZoneId zone, InstantSource clock) {
        this.kept = new KeptSubscriptions(books.subscriptions(), clock);
        this.digestTimes = new DigestTimes(kept, books.people(), zone);
        this.follows = new Follows(kept, books.topics());
        this.press = press;
        this.membership = membership;
    }

    Reply reply(Message message, Command.Unasked command, Language language) {
        Address place = Asking.place(message);
        return switch (membership.of(message.from(), place)) {
            case OWNER -> decided(new Asking(message.from(), place, true, language), command);
            case DECIDES -> decided(new Asking(message.from(), place, false, language), command);
            case MEMBER -> words(language, "only-admins");
            case UNKNOWN -> words(language, "standing-unknown");
        };
    }

    private Reply decided(Asking asking, Command.Unasked command) {
        return switch (command) {
            case Command.Subscribe(String wish) -> digestTimes.subscribe(asking, wish);
            case Command.Unsubscribe() -> digestTimes.unsubscribe(asking);
            case Command.Follow(String topic) -> follows.follow(asking, topic);
            case Command.Unfollow(String topic) -> follows.unfollow(asking, topic);
            case Command.Mute(String topic) -> follows.mute(asking, topic);
            case Command.Quiet(String hours) -> follows.quiet(asking, hours);
        };
    }

    /** Today's digest for the chat, whoever asks. */
    Reply digest(Message message, Language language) {
        Tastes tastes = kept.find(Asking.place(message)).map(Subscription::tastes).orElseGet(() -> Tastes.in(language));
        return press.wording().write(press.editor().edit(new DigestOrder(message.today().minusDays(1), message.today(), tastes.language(),
                tastes.stories(), tastes.followed(), tastes.topics(Interest.Stance.MUTED), Map.of())), Optional.empty());
    }

    /** A story by the id a button carries; empty if it is not held any more. */
    Optional<StoryBrief> story(String id, Language language) {
        return StoryId.isOne(id) ? press.editor().tell(new StoryId(id), language) : Optional.empty();
    }

    Reply told(StoryBrief story, Language language) {
        return press.wording().story(story, language);
    }

    /** Ends all that is sent here unasked, if whoever stops it may. */
    Reply stopped(Message message, Language language) {
        Optional<Subscription> subscription = here(message);
        if (subscription.isEmpty()) {
            return words(language, "stopped");
        }
        Address place = subscription.get().address();
        Standing standing = isOwn(subscription.get(), message) ? Standing.OWNER : membership.of(message.from(), place);
        return switch (standing) {
            case OWNER, DECIDES -> {
                kept.end(place);
                yield words(language, "stopped.ended");
            }
            case MEMBER -> words(language, "stopped.stays");
            case UNKNOWN -> words(language, "stopped.unknown");
        };
    }

    /** A person's own chat goes by their new zone; what is to be said of it stands behind the reply. */
    Reply moved(Message message, ZoneId zone, Reply reply) {
        return own(message).map(subscription -> digestTimes.moved(new Asking(message.from(), subscription.address(), true, reply.language()),
                subscription, zone, reply)).orElse(reply);
    }

    void speaking(Message message, Language language) {
        own(message).ifPresent(subscription -> kept.keep(subscription.with(subscription.tastes().in(language, subscription.tastes().stories()))));
    }

    void forget(Message message) {
        own(message).ifPresent(subscription -> kept.end(subscription.address()));
    }

    private Optional<Subscription> own(Message message) {
        return here(message).filter(subscription -> isOwn(subscription, message));
    }

    /** Of the thread it was written in, else of the chat around it. */
    private Optional<Subscription> here(Message message) {
        Address place = Asking.place(message);
        return kept.find(place).or(() -> kept.find(place.outsideThreads()));
    }

    private static boolean isOwn(Subscription subscription, Message message) {
        return subscription.owner().equals(Optional.of(message.from()));
    }

    private static Reply words(Language language, String key) {
        return Reply.words(language, Phrases.in(language).say(key));
    }
}
