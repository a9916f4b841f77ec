package samvad.sources;

import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML, and JSON as the YAML it is, whose values are words: nothing is taken for a number or a date, and aliases are not followed. */
public final class PlainYaml {
    /** The schema has no way to make nothing. */
    private static final LoadSettings WORDS = LoadSettings.builder().setSchema(new FailsafeSchema()).setTagConstructors(Map.of(Tag.NULL, _ -> ""))
            .setMaxAliasesForCollections(0).build();

    private PlainYaml() {}

    /**
     * Maps, lists and words; empty words where there is nothing but comments.
     *
     * @throws YamlEngineException if it is not YAML, or more than one document
     */
    public static Object read(String yaml) {
        return new Load(WORDS).loadFromString(yaml);
    }
}
