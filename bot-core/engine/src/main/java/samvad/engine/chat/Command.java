package samvad.engine.chat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Language;

/** What a message asks Samvad to do: a slash and a name, a plain word that is as clear, or else a question. */
public sealed interface Command {
    /** The longest name an app takes for a command (https://core.telegram.org/bots/api#botcommand). */
    int LONGEST_NAME = 32;

    /** The text an app hands in for a message that has none of its own. */
    String WORDLESS = "/wordless";

    record Ask(String question) implements Command {}

    /** @param payload what a link to Samvad carried along; untrusted */
    record Start(String payload) implements Command {}

    record Help() implements Command {}

    /** Shows the sources of the last answer, with the words each was cited for. */
    record ShowSources() implements Command {}

    /** Sets the language to speak; asks for it if none is named. */
    record SetLanguage(String language) implements Command {}

    /** Sets the person's time zone by a city; asks for one if none is named. */
    record SetTimeZone(String city) implements Command {}

    /** Ends what is being answered and everything that is sent unasked. */
    record Stop() implements Command {}

    /** Deletes what is stored about the person. */
    record Forget() implements Command {}

    /** Whether the answer helped. */
    record Rate(boolean helpful) implements Command {}

    /** Shows an answer only one person has seen to everybody here. */
    record Share(String key) implements Command {}

    /** An admin lets somebody in. */
    record Allow(String code) implements Command {}

    /** What somebody wants of the news that is sent unasked. */
    sealed interface Unasked extends Command {}

    /** Has the digest come from now on; tells of the one that does if nothing is wished. @param wish when and how, in plain words */
    record Subscribe(String wish) implements Unasked {}

    /** No digest any more; follows stay. */
    record Unsubscribe() implements Unasked {}

    /** Today's digest now. */
    record ShowDigest() implements Command {}

    /** Wants to be told of a topic at once; lists what is followed if none is named. */
    record Follow(String topic) implements Unasked {}

    /** Has no interest in a topic any more, followed or muted. */
    record Unfollow(String topic) implements Unasked {}

    /** Wants to read nothing of a topic. */
    record Mute(String topic) implements Unasked {}

    /** No alerts between two hours. */
    record Quiet(String hours) implements Unasked {}

    /** Opens a conversation on a story. */
    record AboutStory(String id) implements Command {}

    /** Chooses what a question means that was asked back. @param label as it was offered */
    record Which(String label) implements Command {}

    /** A voice message, a picture, a file: something without words. Apps hand it in as {@link #WORDLESS}. */
    record Wordless() implements Command {}

    /** A slash and a word nobody knows. */
    record Unknown(String name) implements Command {}

    /** Reads a message's text. */
    static Command of(String text) {
        String line = text.strip();
        Matcher slash = Names.SLASH.matcher(line);
        if (slash.matches()) {
            String name = slash.group(1).toLowerCase(Locale.ROOT);
            String rest = Optional.ofNullable(slash.group(2)).orElse("").strip();
            return Optional.ofNullable(Names.BY_SLASH.get(name)).map(command -> command.apply(rest)).orElseGet(() -> new Unknown("/" + name));
        }
        // "/मदद": an app takes no such name for a command, a person may
        String words = line.startsWith("/") ? line.substring(1) : line;
        return Names.word(words).or(() -> SubscribingWords.in(words)).orElseGet(() -> new Ask(line));
    }

    /** The names of the commands. */
    final class Names {
        private static final Pattern SLASH =
                Pattern.compile("/([A-Za-z_][A-Za-z0-9_-]{0," + (LONGEST_NAME - 1) + "})(?:\\s+(.*))?", Pattern.DOTALL);

        private static final Map<String, Function<String, Command>> BY_SLASH = Map.ofEntries(
                Map.entry("ask", rest -> rest.isEmpty() ? new Help() : new Ask(rest)),
                Map.entry("start", Start::new),
                Map.entry("help", _ -> new Help()),
                Map.entry("sources", _ -> new ShowSources()),
                Map.entry("language", SetLanguage::new),
                Map.entry("timezone", SetTimeZone::new),
                Map.entry("stop", _ -> new Stop()),
                Map.entry("forget", _ -> new Forget()),
                Map.entry("helpful", _ -> new Rate(true)),
                Map.entry("unhelpful", _ -> new Rate(false)),
                Map.entry("share", Share::new),
                Map.entry(WORDLESS.substring(1), _ -> new Wordless()),
                Map.entry("allow", Allow::new),
                Map.entry("subscribe", Subscribe::new),
                Map.entry("unsubscribe", _ -> new Unsubscribe()),
                Map.entry("digest", _ -> new ShowDigest()),
                Map.entry("follow", Follow::new),
                Map.entry("unfollow", Unfollow::new),
                Map.entry("mute", Mute::new),
                Map.entry("quiet", Quiet::new),
                Map.entry("story", AboutStory::new),
                Map.entry("which", Which::new));

        private static final Map<String, Command> BY_WORD = Map.ofEntries(
                Map.entry("help", new Help()), Map.entry("मदद", new Help()), Map.entry("सहायता", new Help()),
                Map.entry("stop", new Stop()), Map.entry("बंद करें", new Stop()), Map.entry("बंद करो", new Stop()), Map.entry("रुकें", new Stop()),
                Map.entry("रोकें", new Stop()), Map.entry("रोको", new Stop()), Map.entry("बंद कीजिए", new Stop()), Map.entry("बन्द करें", new Stop()),
                Map.entry("language", new SetLanguage("")), Map.entry("भाषा", new SetLanguage("")),
                Map.entry("समय क्षेत्र", new SetTimeZone("")), Map.entry("time zone", new SetTimeZone("")),
                Map.entry("मुझे भूल जाएँ", new Forget()), Map.entry("मुझे भूल जाएं", new Forget()), Map.entry("मुझे भूल जाओ", new Forget()), Map.entry("forget me", new Forget()));

        /** The only command that is asked for as a question. */
        private static final Set<String> SOURCES = Set.of("sources", "source", "what is the source", "what is your source", "स्रोत", "स्रोत क्या है");

        /** No command in words is longer; of long texts nothing but this is looked at. */
        private static final int LONGEST_WORDS = 40;

        private Names() {}

        /** The command that plain words name; empty if they are more than a command. */
        private static Optional<Command> word(String line) {
            if (line.length() > LONGEST_WORDS) {
                return Optional.empty();
            }
            String word = plain(line);
            if (SOURCES.contains(word.replaceAll("[?\\s]+$", ""))) {
                return Optional.of(new ShowSources());
            }
            return Optional.ofNullable(BY_WORD.get(word))
                    .or(() -> Language.ofName(word).map(language -> new SetLanguage(language.code())));
        }

        /** Small letters, composed, without the full stop or danda somebody ends a word with. */
        private static String plain(String line) {
            String composed = Normalizer.normalize(line, Normalizer.Form.NFC);
            return composed.toLowerCase(Locale.ROOT).replaceAll("[.!।\\s]+$", "").replaceAll("\\s+", " ");
        }
    }
}
