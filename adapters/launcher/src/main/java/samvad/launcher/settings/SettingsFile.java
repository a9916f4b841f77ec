package samvad.launcher.settings;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import samvad.sources.PlainYaml;

/**
 * {@code config/samvad.yaml}, read.
 *
 * @param values by the settings' names, "model.base-url"
 * @param faults a sentence each; nothing is thrown
 */
record SettingsFile(Map<String, String> values, List<String> faults) {
    SettingsFile {
        values = Map.copyOf(values);
        faults = List.copyOf(faults);
    }

    /** One that is not there sets nothing. */
    static SettingsFile read(Path file) {
        Map<String, String> values = new HashMap<>();
        List<String> faults = new ArrayList<>();
        if (Files.exists(file)) {
            try {
                flatten("", yaml(file), file, values, faults);
            } catch (SettingsError e) {
                faults.add(e.getMessage());
            }
        }
        return new SettingsFile(values, faults);
    }

    private static Object yaml(Path file) {
        try {
            Object read = PlainYaml.read(Files.readString(file));
            return "".equals(read) ? Map.of() : read;
        } catch (MarkedYamlEngineException e) {
            // without the line itself, which may hold a secret
            String line = e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("");
            throw new SettingsError(file + line + " is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new SettingsError(file + " is not YAML.");
        } catch (CharacterCodingException e) {
            throw new SettingsError(file + " is not in UTF-8. Save it as UTF-8.");
        } catch (IOException e) {
            throw new SettingsError(file + " cannot be read: " + e.getMessage());
        }
    }

    private static void flatten(String prefix, Object node, Path file, Map<String, String> values, List<String> faults) {
        if (node instanceof Map<?, ?> map) {
            map.forEach((key, value) ->
                    flatten(prefix.isEmpty() ? key.toString() : prefix + "." + key, value, file, values, faults));
        } else if (prefix.isEmpty()) {
            faults.add(file + " holds no settings. Write each as a line of its own, like: knowledge: articles");
        } else if (!KnownSettings.DEFAULTS.containsKey(prefix)) {
            faults.add(file + " sets \"" + prefix + "\", which is " + KnownSettings.noSetting(prefix));
        } else if (KnownSettings.SECRETS.contains(prefix)) {
            faults.add(file + " holds the secret " + prefix + ". Put it into the environment as "
                    + KnownSettings.variable(prefix) + ", or into a file that " + prefix + "-file names.");
        } else {
            values.put(prefix, String.valueOf(node).strip());
        }
    }
}
