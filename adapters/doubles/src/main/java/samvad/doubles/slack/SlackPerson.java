package samvad.doubles.slack;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** A member of the workspace, and what such a person does; reads like chat: {@code ravi.mentions(news, "…")}. */
public final class SlackPerson {
    /** Who it is, as users.info tells the app. */
    public record Profile(String id, String name, String locale, ZoneId zone) {}

    private final Profile profile;
    private final PeoplesActions actions;
    private final Optional<String> thread;

    SlackPerson(Profile profile, PeoplesActions actions, Optional<String> thread) {
        this.profile = profile;
        this.actions = actions;
        this.thread = thread;
    }

    public String id() {
        return profile.id();
    }

    public String name() {
        return profile.name();
    }

    /** As Slack writes it: {@code hi-IN}. */
    public String locale() {
        return profile.locale();
    }

    public ZoneId zone() {
        return profile.zone();
    }

    /** The same person, whose next words go into this thread. */
    public SlackPerson inThread(String ts) {
        return new SlackPerson(profile, actions, Optional.of(ts));
    }

    /** The direct conversation with the bot. */
    public SlackChannel dm() {
        return actions.direct(this);
    }

    /** Says it with the bot's name before it. */
    public SlackMessage mentions(SlackChannel channel, String text) {
        return messages(channel, "<@" + SlackApp.BOT_USER + "> " + text);
    }

    public SlackMessage messages(SlackChannel channel, String text) {
        return actions.say(this, channel, text, thread);
    }

    public SlackMessage edits(SlackMessage message, String text) {
        return actions.edit(message, text);
    }

    public SlackMessage sharesFile(SlackChannel channel, String text, String fileName) {
        return actions.shareFile(this, channel, text, fileName);
    }

    public SlackPerson joins(SlackChannel channel) {
        actions.join(id(), channel);
        return this;
    }

    /** Throws {@link IllegalStateException}, if the app has no scope for commands. */
    public Delivery runs(SlackChannel channel, String command, String text) {
        return actions.command(this, channel, command, text);
    }

    /** Presses what bears this label or action_id; throws {@link IllegalStateException} if nothing does. */
    public Delivery presses(SlackMessage message, String what) {
        return actions.press(this, message, what);
    }

    public Delivery presses(SlackView view, String what) {
        return actions.press(this, view, what);
    }

    public Delivery usesShortcut(SlackMessage message, String callbackId) {
        return actions.shortcut(this, message, callbackId);
    }

    public SlackPerson opensHome() {
        actions.openHome(this);
        return this;
    }

    /** Sends the form; {@code values} by action_id or block_id: the text typed, or the value or label of the option chosen. */
    public Delivery submits(SlackView view, Map<String, String> values) {
        return actions.submit(this, view, values);
    }

    /** The app hears of it only if the view says {@code notify_on_close}. */
    public Optional<Delivery> closes(SlackView view) {
        return actions.close(this, view);
    }

    /** What this person sees in the channel: all but what is only for others. */
    public List<SlackMessage> sees(SlackChannel channel) {
        return channel.messages().stream()
                .filter(each -> each.onlyFor().map(id()::equals).orElse(true))
                .toList();
    }

    public Optional<SlackView> home() {
        return actions.views().home(id());
    }

    /** The uppermost on the screen. */
    public Optional<SlackView> modal() {
        return actions.views().modal(id());
    }

    public SlackView awaitHome(Predicate<SlackView> fits, Duration atMost) {
        return actions.changes().await(() -> home().filter(fits), atMost, () -> home().toString());
    }

    public SlackView awaitModal(Predicate<SlackView> fits, Duration atMost) {
        return actions.changes().await(() -> modal().filter(fits), atMost, () -> modal().toString());
    }
}
