package samvad.slack;

import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.app_backend.slash_commands.response.SlashCommandResponse;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.SlashCommandContext;
import com.slack.api.bolt.response.Response;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import samvad.engine.chat.Address;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;

/** Hears the slash commands; what they answer is for one person's eyes. */
final class Commands {
    static final String ASK = "/ask";
    static final String SAMVAD = "/samvad";

    private static final String QUESTION = ASK + " ";

    /** What may follow /samvad; anything else there is a question. */
    static final Set<String> WORDS = Set.of("help", "language", "timezone", "sources", "forget", "stop", "ask", "allow",
            "subscribe", "unsubscribe", "digest", "follow", "unfollow", "mute", "quiet");

    private final Heard heard;

    Commands(Heard heard) {
        this.heard = heard;
    }

    void register(App app) {
        app.command(ASK, (request, context) -> take(request.getPayload(), question(text(request.getPayload())), context));
        app.command(SAMVAD, (request, context) -> take(request.getPayload(), command(text(request.getPayload())), context));
    }

    /** The text of the core's command: "/language hi" for "language hi". */
    static String command(String text) {
        String[] words = text.split("\\s+", 2);
        String first = words[0].toLowerCase(Locale.ROOT);
        String name = first.startsWith("/") ? first.substring(1) : first;
        return text.isEmpty() ? "/help" : !WORDS.contains(name) ? question(text)
                : words.length == 1 ? "/" + name : "/" + name + " " + words[1];
    }

    private static String question(String text) {
        return text.isEmpty() ? "/help" : QUESTION + text;
    }

    private static String text(SlashCommandPayload payload) {
        return Mrkdwn.unescape(Optional.ofNullable(payload.getText()).orElse(""));
    }

    private Response take(SlashCommandPayload payload, String text, SlashCommandContext context) {
        Address address = heard.onlyFor(payload.getUserId(), payload.getChannelId(), null);
        String user = payload.getUserId();
        heard.receive(user, heard.incoming("trigger:" + payload.getTriggerId(), address, user, text, Heard.Told.secret(payload.getResponseUrl())));
        // nothing is looked for to answer the others
        return text.startsWith(QUESTION) ? looking(heard.locales().toAcknowledge(user, text.substring(QUESTION.length())), context) : context.ack();
    }

    private static Response looking(Language language, SlashCommandContext context) {
        String looking = Phrases.in(language).say("looking");
        return context.ack(SlashCommandResponse.builder().responseType("ephemeral").text(Mrkdwn.escape(looking)).build());
    }
}
