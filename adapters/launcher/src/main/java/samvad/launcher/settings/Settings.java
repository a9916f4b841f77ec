package samvad.launcher.settings;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is set: {@code config/samvad.yaml}, and over it the environment, where {@code model.base-url} is
 * {@code SAMVAD_MODEL_BASE_URL}. Secrets stand in the environment or in a file that a setting ending in {@code -file} names,
 * never in the YAML. Relative paths start at Samvad's own folder.
 */
public final class Settings {
    private static final int LAST_PORT = 65_535;

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
        SettingsFile file = SettingsFile.read(file(home));
        return new Settings(home, file.values(), environment, file.faults());
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
        return KnownSettings.unknownAmong(environment.keySet());
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
        String standard = KnownSettings.DEFAULTS.get(name);
        if (standard == null) {
            throw new IllegalArgumentException("no setting is called " + name);
        }
        return values.getOrDefault(name, standard);
    }

    /** Whether it has another value than its default. */
    public boolean isSet(String name) {
        return !get(name).equals(KnownSettings.DEFAULTS.get(name));
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
        throw wrong(name, String.join(" or ", words));
    }

    /** What a setting lists, between commas or blanks. */
    public List<String> listed(String name) {
        return Arrays.stream(get(name).split("[,\\s]+")).filter(item -> !item.isEmpty()).toList();
    }

    /** A whole number above 0. */
    public int positive(String name) {
        return number(name, 1, Integer.MAX_VALUE, "a whole number above 0");
    }

    /** A whole number that is 0 or more. */
    public int notNegative(String name) {
        return number(name, 0, Integer.MAX_VALUE, "a whole number of 0 or more");
    }

    /** A TCP port; 0 is any free one. */
    public int port(String name) {
        return number(name, 0, LAST_PORT, "a port from 0 (any free one) to " + LAST_PORT);
    }

    private int number(String name, int least, int most, String what) {
        try {
            int number = Integer.parseInt(get(name));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // told below, with the value
        }
        throw wrong(name, what);
    }

    /**
     * The address of an HTTP server.
     *
     * @param example what is shown to who set something else
     */
    public URI httpAddress(String name, String example) {
        try {
            URI address = URI.create(get(name));
            if (address.getHost() != null && ("http".equals(address.getScheme()) || "https".equals(address.getScheme()))) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // told below, with the value
        }
        throw wrong(name, "an address like " + example);
    }

    /** To be thrown of a value in force that is none the setting takes. */
    SettingsError wrong(String name, String what) {
        return new SettingsError("The setting " + name + " is \"" + get(name) + "\"; it takes " + what + ".");
    }

    /** Samvad's own folder. */
    public Path home() {
        return home;
    }

    /** The variable of the environment that stands for a setting. */
    public static String variable(String name) {
        return KnownSettings.variable(name);
    }
}
