package samvad.launcher.eval;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import samvad.engine.language.lexicon.Bridge;

/** Reads the name of a bridge that can be left out, as {@code ask --explain} writes it. */
final class BridgeName implements ITypeConverter<Bridge> {
    /** All but the word itself, which leads nowhere else. */
    private static final List<Bridge> BRIDGES = Arrays.stream(Bridge.values()).filter(bridge -> bridge != Bridge.SAME_WORD).toList();

    @Override
    public Bridge convert(String name) {
        return BRIDGES.stream().filter(bridge -> bridge.key().equals(name)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of " + String.join(", ", new All())));
    }

    /** The names there are. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return BRIDGES.stream().map(Bridge::key).iterator();
        }
    }
}
