package samvad.launcher.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What is set: {@code config/samvad.yaml}, and over it the environment, where {@code model.base-url} is
 * {@code SAMVAD_MODEL_BASE_URL}. Secrets stand in the environment or in a file that a setting ending in {@code -file} names,
 * never in the YAML. Relative paths start at Samvad's own folder.
 */
public final class Settings {
    /** Every setting there is, with its default; an empty one is unset. */
    private static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("knowledge", "knowledge"),
            Map.entry("data", ".samvad"),
            Map.entry("samples", "until-real"),
            Map.entry("terms", "config/terms.tsv"),
            Map.entry("names", "config/names.tsv"),
            Map.entry("dictionary", ""),
            Map.entry("feeds", "config/feeds.yaml"),
            Map.entry("outlets", "config/outlets.yaml"),
            Map.entry("web.allow", ""),
            Map.entry("model.provider", "none"),
            Map.entry("model.base-url", ""),
            Map.entry("model.name", ""),
            Map.entry("model.api-key", ""),
            Map.entry("model.api-key-file", ""),
            Map.entry("model.timeout-seconds", "30"),
            Map.entry("model.at-once", "8"),
            Map.entry("limits.person-model-tokens", "100000"),
            Map.entry("limits.chat-model-tokens", "300000"),
            Map.entry("limits.model-tokens", "3000000"),
            Map.entry("embedding.provider", "none"),
            Map.entry("embedding.base-url", ""),
            Map.entry("embedding.name", ""),
            Map.entry("embedding.api-key", ""),
            Map.entry("embedding.api-key-file", ""),
            Map.entry("embedding.timeout-seconds", "5"),
            Map.entry("embedding.model-file", ""),
            Map.entry("embedding.tokenizer-file", ""),
            Map.entry("embedding.pooling", "mean"),
            Map.entry("embedding.passage-prefix", ""),
            Map.entry("embedding.question-prefix", ""),
            Map.entry("telegram.token", ""),
            Map.entry("telegram.token-file", ""),
            Map.entry("telegram.api-url", "https://api.telegram.org"),
            Map.entry("telegram.messages-per-second", "30"),
            Map.entry("slack.mode", "socket"),
            Map.entry("slack.bot-token", ""),
            Map.entry("slack.bot-token-file", ""),
            Map.entry("slack.app-token", ""),
            Map.entry("slack.app-token-file", ""),
            Map.entry("slack.signing-secret", ""),
            Map.entry("slack.signing-secret-file", ""),
            Map.entry("slack.api-url", "https://slack.com/api/"),
            Map.entry("access.mode", "open"),
            Map.entry("access.people", ""),
            Map.entry("access.admins", ""),
            Map.entry("limits.person-per-minute", "10"),
            Map.entry("limits.chat-per-minute", "30"),
            Map.entry("replies", "growing"),
            Map.entry("time-zone", "Asia/Kolkata"),
            Map.entry("retention-days", "30"),
            Map.entry("article-days", "0"),
            Map.entry("store.url", ""),
            Map.entry("store.user", ""),
            Map.entry("store.password", ""),
            Map.entry("store.password-file", ""),
            Map.entry("http.host", "127.0.0.1"),
            Map.entry("http.port", "8080"));

    private static final Set<String> SECRETS =
            Set.of("model.api-key", "embedding.api-key", "store.password", "telegram.token", "slack.bot-token", "slack.app-token",
                    "slack.signing-secret");

    private static final String PREFIX = "SAMVAD_";

    /** What {@code .ci/run} reads, and Samvad does not. */
    private static final Set<String> OF_THE_BUILD = Set.of("SAMVAD_CI_ARTICLES");

    private final Path home;
    private final Map<String, String> values;
    private final Map<String, String> environment;
    private final List<String> faults;

    private Settings(Path home, Map<String, String> values, Map<String, String> environment, List<String> faults) {
        this.home = home;
        this.values = values;
        this.environment = environment;
        this.faults = List.copyOf(faults);
    }

    /** Reads the settings of the Samvad in {@code home}. What is wrong with their file, asking for any of them tells. */
    public static Settings read(Path home, Map<String, String> environment) {
        Path file = file(home);
        Map<String, String> values = new HashMap<>();
        List<String> faults = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                flatten("", yaml(file), file, values, faults);
            } catch (SettingsError e) {
                faults.add(e.getMessage());
            }
        }
        return new Settings(home, values, environment, faults);
    }

    /** These with others over them, over the environment too. */
    public Settings with(Map<String, String> others) {
        Map<String, String> over = new HashMap<>(environment);
        others.forEach((name, value) -> over.put(variable(name), value));
        return new Settings(home, values, over, faults);
    }

    /** Where the settings of the Samvad in {@code home} stand, whether there are any or not. */
    public static Path file(Path home) {
        return home.resolve("config").resolve("samvad.yaml");
    }

    /** What is wrong with the settings' file, a sentence a fault. */
    public List<String> faults() {
        return faults;
    }

    /** Those that can be read, as if nothing were wrong with the others. */
    public Settings inSpiteOfFaults() {
        return new Settings(home, values, environment, List.of());
    }

    /** A sentence for each variable of the environment that looks like a setting and is none. */
    public List<String> unknownVariables() {
        Set<String> known = DEFAULTS.keySet().stream().map(Settings::variable).collect(Collectors.toSet());
        return environment.keySet().stream().filter(name -> name.startsWith(PREFIX) && !known.contains(name) && !OF_THE_BUILD.contains(name))
                .sorted().map(name -> name + " is " + noSetting(name, known)).toList();
    }

    private static String noSetting(String name, Set<String> known) {
        return "no setting; " + NearestName.to(name, known).map(meant -> "did you mean " + meant + "?").orElse("docs/SETTINGS.md lists them all.");
    }

    /** The value in force; empty text if unset. Throws {@link SettingsError} if something is wrong with their file. */
    public String get(String name) {
        if (!faults.isEmpty()) {
            throw new SettingsError(faults.getFirst());
        }
        String fromEnvironment = environment.get(variable(name));
        if (fromEnvironment != null && !fromEnvironment.isBlank()) {
            return fromEnvironment.strip();
        }
        String standard = DEFAULTS.get(name);
        if (standard == null) {
            throw new IllegalArgumentException("no setting is called " + name);
        }
        return values.getOrDefault(name, standard);
    }

    /** Whether it has another value than its default. */
    public boolean isSet(String name) {
        return !get(name).equals(DEFAULTS.get(name));
    }

    /** A file or folder; a relative path starts at {@link #home}. */
    public Path path(String name) {
        return home.resolve(get(name));
    }

    /** A secret from the environment, or from the file that the setting's {@code -file} twin names. */
    public Optional<String> secret(String name) {
        String value = get(name);
        String file = get(name + "-file");
        if (!value.isEmpty() || file.isEmpty()) {
            return Optional.of(value).filter(text -> !text.isEmpty());
        }
        try {
            return Optional.of(Files.readString(home.resolve(file)).strip());
        } catch (IOException e) {
            throw new SettingsError("The file " + file + ", which the setting " + name + "-file names, cannot be read.");
        }
    }

    /** One of the words a setting takes. */
    public String oneOf(String name, String... words) {
        String value = get(name);
        if (List.of(words).contains(value)) {
            return value;
        }
        throw new SettingsError("The setting " + name + " is \"" + value + "\"; it takes " + String.join(" or ", words) + ".");
    }

    /** What a setting lists, between commas or blanks. */
    public List<String> listed(String name) {
        return Arrays.stream(get(name).split("[,\\s]+")).filter(item -> !item.isEmpty()).toList();
    }

    /** A whole number above 0. */
    public int positive(String name) {
        return number(name, 1);
    }

    /** A whole number that is 0 or more. */
    public int notNegative(String name) {
        return number(name, 0);
    }

    private int number(String name, int least) {
        try {
            int number = Integer.parseInt(get(name));
            if (number >= least) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the value
        }
        throw new SettingsError("The setting " + name + " is \"" + get(name) + "\"; it takes a whole number " + (least == 0 ? "of 0 or more." : "above 0."));
    }

    /** A TCP port; 0 is any free one. */
    public int port(String name) {
        try {
            int port = Integer.parseInt(get(name));
            if (port >= 0 && port <= 65_535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // told below, with the value
        }
        throw new SettingsError("The setting " + name + " is \"" + get(name) + "\"; it takes a port from 0 (any free one) to 65535.");
    }

    /** Samvad's own folder. */
    public Path home() {
        return home;
    }

    /** The variable of the environment that stands for a setting. */
    public static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Object yaml(Path file) {
        try {
            Object read = new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            return read == null ? Map.of() : read;
        } catch (MarkedYamlEngineException e) {
            // without the line itself, which may hold a secret
            String line = e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
            throw new SettingsError(file + line + " is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new SettingsError(file + " is not YAML.");
        } catch (IOException e) {
            throw new SettingsError(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void flatten(String prefix, Object node, Path file, Map<String, String> values, List<String> faults) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) ->
                    flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, file, values, faults));
        } else if (!DEFAULTS.containsKey(prefix)) {
            faults.add(file + " sets \"" + prefix + "\", which is " + noSetting(prefix, DEFAULTS.keySet()));
        } else if (SECRETS.contains(prefix)) {
            faults.add(file + " holds the secret " + prefix + ". Put it into the environment as "
                    + variable(prefix) + ", or into a file that " + prefix + "-file names.");
        } else {
            values.put(prefix, String.valueOf(node).strip());
        }
    }
}
