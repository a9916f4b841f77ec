package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import samvad.doubles.slack.SlackEvents;
import samvad.doubles.slack.SlackMethods;

/** The manifest asks for what the code uses, and for nothing else. */
class ManifestTest {
    private static final Path ROOT = Path.of(System.getProperty("samvad.root"));
    private static final Pattern EVENT = Pattern.compile("\\.event\\((\\w+)Event\\.class");
    private static final Pattern METHOD = Pattern.compile("methods\\.(chat|views|users|conversations|auth|reactions)([A-Z]\\w+)\\(");

    private final Object manifest = new Load(LoadSettings.builder().build()).loadFromString(read(ROOT.resolve("config/slack-manifest.yaml")));
    private final String code = sources();

    @Test
    void its_scopes_are_those_of_the_methods_and_events_used() {
        Set<String> used = METHOD.matcher(code).results().map(call -> call.group(1) + "." + Character.toLowerCase(call.group(2).charAt(0)) + call.group(2).substring(1))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(used).contains("chat.postMessage", "chat.startStream", "views.publish", "users.info", "conversations.open");
        Set<String> scopes = new TreeSet<>(texts("oauth_config", "scopes", "bot"));
        assertThat(used).allSatisfy(method -> {
            Set<String> anyOf = SlackMethods.named(method).orElseThrow().anyScopeOf();
            assertThat(anyOf.isEmpty() || anyOf.stream().anyMatch(scopes::contains)).as(method).isTrue();
        });
        Set<String> needed = new TreeSet<>(Set.of(SlackMethods.COMMANDS));
        used.forEach(method -> SlackMethods.named(method).orElseThrow().anyScopeOf().stream().filter(scopes::contains).forEach(needed::add));
        texts("settings", "event_subscriptions", "bot_events").forEach(event -> SlackEvents.scope(event).ifPresent(needed::add));
        assertThat(scopes).isEqualTo(needed);
    }

    @Test
    void its_events_commands_and_shortcut_are_those_that_are_heard() {
        Set<String> heard = EVENT.matcher(code).results().map(event -> switch (event.group(1)) {
            case String name when name.startsWith("Message") -> "message.im";
            case String name -> name.replaceAll("(?<!^)([A-Z])", "_$1").toLowerCase(Locale.ROOT);
        }).collect(Collectors.toCollection(TreeSet::new));
        assertThat(new TreeSet<>(texts("settings", "event_subscriptions", "bot_events"))).isEqualTo(heard);
        assertThat(maps("features", "slash_commands")).extracting(command -> String.valueOf(command.get("command")))
                .containsExactly(Commands.ASK, Commands.SAMVAD);
        assertThat(maps("features", "shortcuts")).extracting(shortcut -> String.valueOf(shortcut.get("callback_id"))).containsExactly(AskAbout.CALLBACK);
    }

    @Test
    void with_its_scopes_and_events_alone_samvad_works() throws Exception {
        samvad.doubles.slack.SlackApp app = samvad.doubles.slack.SlackApp.usual().withScopes(Set.copyOf(texts("oauth_config", "scopes", "bot")))
                .withEvents(Set.copyOf(texts("settings", "event_subscriptions", "bot_events")));
        try (Newsroom room = Newsroom.socket(app)) {
            room.meera.opensHome();
            room.meera.awaitHome(_ -> true, Newsroom.SOON);
            room.meera.mentions(room.news, "कहाँ?");
            assertThat(room.desk.next().context().appLanguage()).isPresent();
            room.meera.messages(room.meera.dm(), "who?");
            assertThat(room.desk.next().text()).isEqualTo("who?");
            room.meera.runs(room.news, "/ask", "where?");
            assertThat(room.desk.next().text()).isEqualTo("/ask where?");
        }
    }

    private List<String> texts(String... path) {
        return ((List<?>) at(path)).stream().map(String::valueOf).toList();
    }

    private List<Map<?, ?>> maps(String... path) {
        return ((List<?>) at(path)).stream().<Map<?, ?>>map(each -> (Map<?, ?>) each).toList();
    }

    private Object at(String... path) {
        Object at = manifest;
        for (String name : path) {
            at = ((Map<?, ?>) at).get(name);
        }
        return at;
    }

    private static String sources() {
        try (Stream<Path> files = Files.list(ROOT.resolve("adapters/slack/src/main/java/samvad/slack"))) {
            return files.sorted().map(ManifestTest::read).collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
