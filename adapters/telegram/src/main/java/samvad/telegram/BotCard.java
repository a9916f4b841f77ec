package samvad.telegram;

import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllPrivateChats;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;

/** What Telegram shows of the bot before anybody writes: its commands and what it is, in English for all and in Hindi. */
final class BotCard {
    private static final Logger LOG = LoggerFactory.getLogger(BotCard.class);

    private static final List<String> IN_PRIVATE = List.of("ask", "digest", "subscribe", "unsubscribe", "follow", "unfollow", "mute", "quiet",
            "sources", "language", "timezone", "stop", "forget", "help");
    private static final List<String> IN_GROUPS = List.of("ask", "digest", "subscribe", "unsubscribe", "follow", "unfollow", "mute", "quiet",
            "sources", "language", "stop", "help");

    private final BotApi api;

    BotCard(BotApi api) {
        this.api = api;
    }

    /** Tells Telegram. The bot works without, so what fails is only logged. */
    void show() {
        for (Language language : Language.values()) {
            Phrases phrases = Phrases.in(language);
            // for all who speak neither, too: https://core.telegram.org/bots/api#setmycommands
            String code = language == Language.ENGLISH ? "" : language.code();
            tell(commands(new BotCommandScopeAllPrivateChats(), IN_PRIVATE, phrases, code));
            tell(commands(new BotCommandScopeAllGroupChats(), IN_GROUPS, phrases, code));
            tell(new SetMyDescription(phrases.say("greeting") + " " + phrases.say("greeting.more"), code));
            tell(new SetMyShortDescription(phrases.say("help"), code));
        }
    }

    private static SetMyCommands commands(BotCommandScope scope, List<String> names, Phrases phrases, String code) {
        SetMyCommands commands = new SetMyCommands(names.stream().map(name -> new BotCommand(name, phrases.say("menu." + name))).toList());
        commands.setScope(scope);
        Optional.of(code).filter(chosen -> !chosen.isEmpty()).ifPresent(commands::setLanguageCode);
        return commands;
    }

    private void tell(BotApiMethod<Boolean> method) {
        Called<Boolean> called = api.call(method);
        if (!(called instanceof Called.Done<Boolean>)) {
            LOG.warn("telegram: {} failed: {}", method.getMethod(), called.why());
        }
    }
}
