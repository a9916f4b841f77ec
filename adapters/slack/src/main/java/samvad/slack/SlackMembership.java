package samvad.slack;

import com.slack.api.methods.response.conversations.ConversationsInfoResponse;
import com.slack.api.methods.response.users.UsersInfoResponse;
import com.slack.api.model.Conversation;
import com.slack.api.model.User;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.PersonId;

/** Who decides for a conversation: whoever runs the workspace, who made a channel, and in direct messages of a few people each of them. */
final class SlackMembership implements Membership {
    /** Short enough that who was made an admin does not wait for it. */
    private static final Duration HOLDS = Duration.ofMinutes(1);

    private final Directory directory;
    private final InstantSource clock;
    private final Recent<Known> kept = new Recent<>();

    private record Known(Standing standing, Instant until) {}

    SlackMembership(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public Standing of(PersonId person, Address address) {
        // https://docs.slack.dev/apis/web-api/using-the-conversations-api: D for direct messages, C and G for all else
        if (address.chat().startsWith("D")) {
            return Standing.OWNER;
        }
        String user = person.id().substring(person.id().indexOf('/') + 1);
        String part = user + "@" + address.chat();
        return kept.find(part).filter(known -> known.until().isAfter(clock.instant())).map(Known::standing).orElseGet(() -> {
            Standing standing = ask(user, address.chat());
            if (standing != Standing.UNKNOWN) {
                kept.keep(part, new Known(standing, clock.instant().plus(HOLDS)));
            }
            return standing;
        });
    }

    private Standing ask(String user, String channel) {
        Optional<User> person = directory.person(user)
                .flatMap(asked -> asked instanceof WebApi.Result.Done<UsersInfoResponse>(var told) ? Optional.ofNullable(told.getUser()) : Optional.empty());
        if (person.filter(one -> one.isAdmin() || one.isOwner() || one.isPrimaryOwner()).isPresent()) {
            return Standing.DECIDES;
        }
        Optional<Conversation> conversation = directory.conversation(channel)
                .flatMap(asked -> asked instanceof WebApi.Result.Done<ConversationsInfoResponse>(var told) ? Optional.ofNullable(told.getChannel()) : Optional.empty());
        if (conversation.filter(one -> one.isMpim() || user.equals(one.getCreator())).isPresent()) {
            return Standing.DECIDES;
        }
        return person.isPresent() && conversation.isPresent() ? Standing.MEMBER : Standing.UNKNOWN;
    }
}
