package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;

/** Who the bot is, who people are, and which conversations there are: https://docs.slack.dev/reference/methods/users.info */
final class WorkspaceMethods {
    private final Workspace workspace;
    private final Places places;

    WorkspaceMethods(Workspace workspace, Places places) {
        this.workspace = workspace;
        this.places = places;
    }

    /** https://docs.slack.dev/reference/methods/auth.test */
    ObjectNode authTest() {
        return Json.ok()
                .put("url", "https://newsroom.slack.com/")
                .put("team", "Newsroom")
                .put("user", "samvad")
                .put("team_id", SlackApp.TEAM)
                .put("user_id", SlackApp.BOT_USER)
                .put("bot_id", SlackApp.BOT)
                .put("is_enterprise_install", false);
    }

    ObjectNode userInfo(JsonNode arguments) {
        return workspace.person(arguments.path("user").asText())
                .map(person -> profile(person, Json.flag(arguments, "include_locale")))
                .orElseGet(() -> Json.error("user_not_found"));
    }

    /** https://docs.slack.dev/reference/methods/conversations.open */
    ObjectNode open(JsonNode arguments) {
        Optional<SlackPerson> person = workspace.person(arguments.path("users").asText());
        if (person.isEmpty()) {
            return Json.error("user_not_found");
        }
        ObjectNode answer = Json.ok();
        answer.putObject("channel").put("id", workspace.direct(person.get()).id());
        return answer;
    }

    /** https://docs.slack.dev/reference/methods/conversations.info */
    ObjectNode info(JsonNode arguments) {
        Optional<SlackChannel> channel = workspace.channel(arguments.path("channel").asText());
        if (channel.isEmpty()) {
            return Json.error("channel_not_found");
        }
        ObjectNode answer = Json.ok();
        describe(channel.get(), answer.putObject("channel"));
        return answer;
    }

    /** https://docs.slack.dev/reference/methods/reactions.add */
    ObjectNode react(JsonNode arguments) {
        Optional<SlackChannel> channel = places.channel(arguments);
        String ts = arguments.path("timestamp").asText();
        String name = arguments.path("name").asText();
        Optional<SlackMessage> message = channel.flatMap(each -> each.message(ts));
        return places.refusalToPost(channel)
                .or(() -> message.isEmpty() ? Optional.of("message_not_found") : Optional.empty())
                .or(() -> message.filter(each -> each.state().reactions().contains(name)).map(_ -> "already_reacted"))
                .map(Json::error)
                .orElseGet(() -> {
                    channel.orElseThrow().change(ts, old -> old.reacted(name));
                    return Json.ok();
                });
    }

    private ObjectNode profile(SlackPerson person, boolean withLocale) {
        ObjectNode answer = Json.ok();
        ObjectNode user = answer.putObject("user").put("id", person.id()).put("team_id", SlackApp.TEAM);
        user.put("name", person.name()).put("real_name", person.name()).put("is_bot", false);
        user.put("is_admin", workspace.isAdmin(person)).put("is_owner", false);
        user.put("tz", person.zone().getId());
        Instant now = workspace.clock().instant();
        user.put("tz_offset", person.zone().getRules().getOffset(now).getTotalSeconds());
        // only where it is asked for
        if (withLocale) {
            user.put("locale", person.locale());
        }
        return answer;
    }

    private static void describe(SlackChannel channel, ObjectNode json) {
        boolean direct = channel.kind() == SlackChannel.Kind.DIRECT;
        boolean fewPeople = channel.kind() == SlackChannel.Kind.GROUP_DIRECT;
        json.put("id", channel.id()).put("is_im", direct).put("is_mpim", fewPeople).put("is_channel", !direct && !fewPeople);
        json.put("is_private", channel.kind() != SlackChannel.Kind.PUBLIC).put("is_archived", channel.archived());
        json.put("is_member", channel.botIsMember());
        if (!channel.creator().isEmpty()) {
            json.put("creator", channel.creator());
        }
        json.put(direct ? "user" : "name", channel.name());
    }
}
