package samvad.doubles.slack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;

/** What people do changes the workspace and is told to the app. */
final class PeoplesActions {
    private final Workspace workspace;
    private final Views views;
    private final Triggers triggers;
    private final ResponseUrls responseUrls;
    private final Deliveries deliveries;

    PeoplesActions(Workspace workspace, Views views, Triggers triggers, ResponseUrls responseUrls, Deliveries deliveries) {
        this.workspace = workspace;
        this.views = views;
        this.triggers = triggers;
        this.responseUrls = responseUrls;
        this.deliveries = deliveries;
    }

    Views views() {
        return views;
    }

    Changes changes() {
        return workspace.changes();
    }

    SlackChannel direct(SlackPerson person) {
        return workspace.direct(person);
    }

    SlackMessage say(SlackPerson person, SlackChannel channel, String text, Optional<String> thread) {
        SlackMessage said = workspace.say(channel, person.id(), SlackMessage.Content.of(text), thread);
        // in a direct conversation a mention is a message like any other
        if (text.contains("<@" + SlackApp.BOT_USER + ">") && channel.kind() != SlackChannel.Kind.DIRECT) {
            tell(channel, "app_mention", EventPayloads.appMention(said));
        }
        tell(channel, EventPayloads.subscription(channel), EventPayloads.message(said, channel));
        return said;
    }

    SlackMessage edit(SlackMessage message, String text) {
        SlackChannel channel = channelOf(message);
        SlackMessage edited = channel.change(message.ts(), old -> old.edited(SlackMessage.Content.of(text)))
                .orElseThrow(() -> new IllegalStateException("The message is gone: " + message));
        tell(
                channel,
                EventPayloads.subscription(channel),
                EventPayloads.changed(message, edited, channel, workspace.nextTs()));
        return edited;
    }

    SlackMessage shareFile(SlackPerson person, SlackChannel channel, String text, String fileName) {
        SlackMessage said = workspace.say(channel, person.id(), SlackMessage.Content.of(text), Optional.empty());
        tell(channel, EventPayloads.subscription(channel), EventPayloads.file(said, channel, fileName));
        return said;
    }

    SlackMessage otherBotSays(SlackChannel channel, String text) {
        SlackMessage said = workspace.say(channel, "B0OTHER", SlackMessage.Content.of(text), Optional.empty());
        tell(channel, EventPayloads.subscription(channel), EventPayloads.otherBot(said, channel));
        return said;
    }

    void join(String user, SlackChannel channel) {
        tell(channel, "member_joined_channel", EventPayloads.joined(user, channel, workspace.nextTs()));
    }

    Delivery command(SlackPerson person, SlackChannel channel, String command, String text) {
        if (!workspace.app().scopes().contains(SlackMethods.COMMANDS)) {
            throw new IllegalStateException(command + " is not a valid command");
        }
        ObjectNode body = InteractionPayloads.command(person, channel, command, text);
        String url = responseUrls.issue(channel, person, Optional.empty());
        body.put("response_url", url).put("trigger_id", triggers.issue(person));
        return deliveries.send(
                new Payload(Payload.Kind.COMMAND, body), answer -> responseUrls.answeredCommand(url, answer));
    }

    Delivery press(SlackPerson person, SlackMessage message, String what) {
        SlackChannel channel = channelOf(message);
        SlackMessage now = channel.message(message.ts()).orElse(message);
        ObjectNode body = InteractionPayloads.press(person, channel, now, pressed(now.blocks(), what));
        return interact(person, body.put("response_url", responseUrls.issue(channel, person, Optional.of(now.ts()))));
    }

    Delivery press(SlackPerson person, SlackView view, String what) {
        return interact(person, InteractionPayloads.press(person, view, pressed(view.blocks(), what)));
    }

    Delivery shortcut(SlackPerson person, SlackMessage message, String callbackId) {
        SlackChannel channel = channelOf(message);
        ObjectNode body = InteractionPayloads.shortcut(person, channel, message, callbackId);
        return interact(person, body.put("response_url", responseUrls.issue(channel, person, Optional.empty())));
    }

    void openHome(SlackPerson person) {
        ObjectNode event = EventPayloads.homeOpened(person, direct(person), workspace.nextTs());
        views.home(person.id()).ifPresent(home -> event.set("view", Views.asJson(home)));
        deliveries.event("app_home_opened", event);
    }

    Delivery submit(SlackPerson person, SlackView view, Map<String, String> values) {
        ObjectNode body = InteractionPayloads.submission(person, view, values).put("trigger_id", triggers.issue(person));
        return deliveries.send(
                new Payload(Payload.Kind.INTERACTION, body), answer -> answeredSubmission(person, view, answer));
    }

    Optional<Delivery> close(SlackPerson person, SlackView view) {
        views.close(view);
        return view.body().path("notify_on_close").asBoolean()
                ? Optional.of(deliveries.send(
                        new Payload(Payload.Kind.INTERACTION, InteractionPayloads.closed(person, view)), _ -> {}))
                : Optional.empty();
    }

    private Delivery interact(SlackPerson person, ObjectNode body) {
        return deliveries.send(
                new Payload(Payload.Kind.INTERACTION, body.put("trigger_id", triggers.issue(person))), _ -> {});
    }

    /** https://docs.slack.dev/surfaces/modals#updating_response */
    private void answeredSubmission(SlackPerson person, SlackView view, JsonNode answer) {
        switch (answer.path("response_action").asText("")) {
            case "errors" -> {} // the modal stays open, the errors beside its fields
            case "update" -> views.update(view, answer.path("view"));
            case "push" -> views.open(person.id(), answer.path("view"));
            case "clear" -> views.closeAll(person.id());
            default -> views.close(view);
        }
    }

    private void tell(SlackChannel channel, String subscription, ObjectNode event) {
        if (channel.botIsMember()) {
            deliveries.event(subscription, event);
        }
    }

    private SlackChannel channelOf(SlackMessage message) {
        return workspace.channel(message.channel()).orElseThrow();
    }

    private static ObjectNode pressed(JsonNode blocks, String what) {
        return Blocks.press(blocks, what)
                .orElseThrow(() -> new IllegalStateException("Nothing to press called '" + what + "' in " + blocks));
    }
}
