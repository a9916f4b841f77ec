package samvad.sources.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** A YAML file of one list whose entries are maps of words to words. */
final class YamlFile {
    private YamlFile() {}

    /** The entries under {@code name}; none if there is no file. Unknown keys are faults: a mistyped one would be passed over in silence. */
    static List<Map<?, ?>> entries(Path file, String name, Set<String> keys) {
        if (!Files.exists(file)) {
            return List.of();
        }
        Object listed = read(file) instanceof Map<?, ?> map ? map.get(name) : null;
        if (listed == null || listed.equals("")) {
            return List.of();
        }
        if (!(listed instanceof List<?> list)) {
            throw new UnusableFeeds(file + ": `" + name + "` is no list; write one entry a line, each beginning with a dash");
        }
        List<Map<?, ?>> entries = new ArrayList<>();
        for (Object entry : list) {
            if (!(entry instanceof Map<?, ?> map)) {
                throw new UnusableFeeds(file + ": an entry of `" + name + "` has no keys; the keys are " + String.join(", ", keys.stream().sorted().toList()));
            }
            map.keySet().stream().filter(key -> !keys.contains(String.valueOf(key))).findFirst().ifPresent(key -> {
                throw new UnusableFeeds(file + ": \"" + key + "\" is no key of `" + name + "`; the keys are " + String.join(", ", keys.stream().sorted().toList()));
            });
            entries.add(map);
        }
        return entries;
    }

    private static @Nullable Object read(Path file) {
        try {
            String text = Files.readString(file);
            if (text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
                // the parser fails on a file of nothing but comments
                return null;
            }
            return new Load(LoadSettings.builder().setSchema(new JsonSchema()).setLabel(file.toString()).build()).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            throw new UnusableFeeds(file + e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("") + " is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnusableFeeds(file + " is not YAML");
        } catch (IOException e) {
            throw new UnusableFeeds(file + " cannot be read: " + e.getMessage());
        }
    }
}
