package samvad.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * What is set: {@code config/samvad.yaml}, and over it the environment, where {@code model.base-url} is
 * {@code SAMVAD_MODEL_BASE_URL}. Secrets stand in the environment or in a file that a setting ending in {@code -file} names,
 * never in the YAML. Relative paths start at Samvad's own folder.
 */
final class Settings {
    /** Every setting there is, with its default; an empty one is unset. */
    private static final Map<String, String> DEFAULTS = Map.of(
            "knowledge", "knowledge",
            "data", ".samvad",
            "samples", "until-real",
            "model.provider", "none",
            "model.base-url", "",
            "model.name", "",
            "model.api-key", "",
            "model.api-key-file", "",
            "model.timeout-seconds", "30");

    private static final Set<String> SECRETS = Set.of("model.api-key");

    private final Path home;
    private final Map<String, String> values;
    private final Map<String, String> environment;

    private Settings(Path home, Map<String, String> values, Map<String, String> environment) {
        this.home = home;
        this.values = values;
        this.environment = environment;
    }

    /** Reads the settings of the Samvad in {@code home}. Throws {@link SettingsError} that names what is wrong. */
    static Settings read(Path home, Map<String, String> environment) {
        Path file = home.resolve("config").resolve("samvad.yaml");
        Map<String, String> values = new HashMap<>();
        if (Files.exists(file)) {
            flatten("", yaml(file), file, values);
        }
        return new Settings(home, values, environment);
    }

    /** The value in force; empty text if unset. */
    String get(String name) {
        String fromEnvironment = environment.get(variable(name));
        if (fromEnvironment != null) {
            return fromEnvironment.strip();
        }
        String standard = DEFAULTS.get(name);
        if (standard == null) {
            throw new IllegalArgumentException("no setting is called " + name);
        }
        return values.getOrDefault(name, standard);
    }

    Path path(String name) {
        return home.resolve(get(name));
    }

    /** A secret from the environment, or from the file that the setting's {@code -file} twin names. */
    Optional<String> secret(String name) {
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

    int positive(String name) {
        try {
            int number = Integer.parseInt(get(name));
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the value
        }
        throw new SettingsError("The setting " + name + " is \"" + get(name) + "\"; it takes a whole number above 0.");
    }

    Path home() {
        return home;
    }

    Map<String, String> environment() {
        return environment;
    }

    static String variable(String name) {
        return "SAMVAD_" + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    private static Object yaml(Path file) {
        try {
            Object read = new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).setLabel(file.toString()).build())
                    .loadFromString(Files.readString(file));
            return read == null ? Map.of() : read;
        } catch (YamlEngineException e) {
            throw new SettingsError(file + " is not YAML: " + e.getMessage());
        } catch (IOException e) {
            throw new SettingsError(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void flatten(String prefix, Object node, Path file, Map<String, String> values) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) -> flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, file, values));
            return;
        }
        if (!DEFAULTS.containsKey(prefix)) {
            throw new SettingsError(file + " sets \"" + prefix + "\", which is no setting; docs/SETTINGS.md lists them all.");
        }
        if (SECRETS.contains(prefix)) {
            throw new SettingsError(file + " holds the secret " + prefix + ". Put it into the environment as "
                    + variable(prefix) + ", or into a file that " + prefix + "-file names.");
        }
        values.put(prefix, String.valueOf(node).strip());
    }
}
