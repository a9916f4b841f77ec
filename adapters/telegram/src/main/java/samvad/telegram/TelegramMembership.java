package samvad.telegram;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.methods.groupadministration.GetChatMember;
import org.telegram.telegrambots.meta.api.objects.chatmember.ChatMember;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.PersonId;

/** Who decides for a chat: in groups and channels their administrators, by name or as the chat itself. */
final class TelegramMembership implements Membership {
    /** Short enough that who was made an administrator does not wait for it. */
    private static final Duration HOLDS = Duration.ofMinutes(1);

    private static final int MOST_KEPT = 1_000;

    private final BotApi api;
    private final InstantSource clock;
    private final Map<Part, Known> kept = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Part, Known> eldest) {
            return size() > MOST_KEPT;
        }
    };

    private record Part(String person, String chat) {}

    private record Known(Standing standing, Instant until) {}

    TelegramMembership(BotApi api, InstantSource clock) {
        this.api = api;
        this.clock = clock;
    }

    @Override
    public Standing of(PersonId person, Address address) {
        if (!TelegramChats.isGroup(address)) {
            return Standing.OWNER;
        }
        // only administrators speak as their group or channel
        if (person.id().equals(address.chat())) {
            return Standing.DECIDES;
        }
        Part part = new Part(person.id(), address.chat());
        return known(part).orElseGet(() -> ask(part));
    }

    private synchronized Optional<Standing> known(Part part) {
        return Optional.ofNullable(kept.get(part)).filter(known -> known.until().isAfter(clock.instant())).map(Known::standing);
    }

    /** https://core.telegram.org/bots/api#getchatmember */
    private Standing ask(Part part) {
        Optional<Long> person = number(part.person());
        if (person.isEmpty() || !(api.call(new GetChatMember(part.chat(), person.get())) instanceof Called.Done<ChatMember>(ChatMember member))) {
            return Standing.UNKNOWN;
        }
        Standing standing = switch (member.getStatus()) {
            case "creator", "administrator" -> Standing.DECIDES;
            default -> Standing.MEMBER;
        };
        keep(part, standing);
        return standing;
    }

    private synchronized void keep(Part part, Standing standing) {
        kept.remove(part);
        kept.put(part, new Known(standing, clock.instant().plus(HOLDS)));
    }

    private static Optional<Long> number(String id) {
        return id.matches("\\d{1,18}") ? Optional.of(Long.valueOf(id)) : Optional.empty();
    }
}
