package samvad.sources.wire;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.schema.JsonSchema;

/** A YAML file of one list whose entries are maps of words to words. */
final class YamlFile {
    private static final LoadSettings PLAIN = LoadSettings.builder().setSchema(new JsonSchema()).build();

    private YamlFile() {}

    /** @param where the file and the line at which it begins */
    record Entry(String where, Map<?, ?> values) {
        @Nullable Object get(String key) {
            return values.get(key);
        }
    }

    /** The entries under {@code name}; none if there is no file. Unknown keys are faults: a mistyped one would be passed over in silence. */
    static List<Entry> entries(Path file, String name, Set<String> keys) {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = text(file);
        Object document = load(text, file);
        if (document == null) {
            return List.of();
        }
        if (!(document instanceof Map<?, ?> map) || !map.containsKey(name)) {
            throw new UnusableFeeds(file + ": there is no `" + name + ":`; write it on a line of its own above the list");
        }
        Object listed = map.get(name);
        if (listed == null || listed.equals("")) {
            return List.of();
        }
        if (!(listed instanceof List<?> list)) {
            throw new UnusableFeeds(file + ": `" + name + "` is no list; write one entry a line, each beginning with a dash");
        }
        List<Integer> lines = lines(text, name);
        return IntStream.range(0, list.size()).mapToObj(n -> entry(file + ", line " + lines.get(n), list.get(n), name, keys)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UnusableFeeds(file + " cannot be read: " + e.getMessage());
        }
    }

    private static @Nullable Object load(String text, Path file) {
        if (text.lines().allMatch(line -> line.isBlank() || line.stripLeading().startsWith("#"))) {
            // the parser fails on a file of nothing but comments
            return null;
        }
        try {
            return new Load(PLAIN).loadFromString(text);
        } catch (MarkedYamlEngineException e) {
            throw new UnusableFeeds(file + e.getProblemMark().map(mark -> ", line " + (mark.getLine() + 1)).orElse("") + " is not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new UnusableFeeds(file + " is not YAML");
        }
    }

    /** At which each entry of the list begins. */
    private static List<Integer> lines(String text, String name) {
        return Stream.ofNullable(new Compose(PLAIN).composeString(text).orElse(null))
                .flatMap(root -> root instanceof MappingNode map ? map.getValue().stream() : Stream.empty())
                .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key && key.getValue().equals(name))
                .flatMap(tuple -> tuple.getValueNode() instanceof SequenceNode list ? list.getValue().stream() : Stream.empty())
                .map(entry -> entry.getStartMark().map(Mark::getLine).orElse(0) + 1).toList();
    }

    private static Entry entry(String where, @Nullable Object entry, String name, Set<String> keys) {
        String known = String.join(", ", keys.stream().sorted().toList());
        if (!(entry instanceof Map<?, ?> map)) {
            throw new UnusableFeeds(where + ": an entry of `" + name + "` has no keys; the keys are " + known);
        }
        map.keySet().stream().filter(key -> !keys.contains(String.valueOf(key))).findFirst().ifPresent(key -> {
            throw new UnusableFeeds(where + ": \"" + key + "\" is no key of `" + name + "`; the keys are " + known);
        });
        return new Entry(where, map);
    }
}
