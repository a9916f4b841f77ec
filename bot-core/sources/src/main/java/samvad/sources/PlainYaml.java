package samvad.sources;

import java.util.Iterator;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** YAML, and JSON as the YAML it is, whose values are words: nothing is taken for a number or a date, and aliases are not followed. */
final class PlainYaml {
    private static final LoadSettings WORDS = LoadSettings.builder().setSchema(new FailsafeSchema()).setMaxAliasesForCollections(0).build();

    private PlainYaml() {}

    /**
     * Maps, lists and words; no words where there is nothing but comments.
     *
     * @throws YamlEngineException if it is not YAML, or more than one document
     */
    static Object read(String yaml) {
        Iterator<Object> documents = new Load(WORDS).loadAllFromString(yaml).iterator();
        Object read = documents.hasNext() ? documents.next() : "";
        if (documents.hasNext()) {
            throw new YamlEngineException("it is more than one document");
        }
        return read;
    }
}
