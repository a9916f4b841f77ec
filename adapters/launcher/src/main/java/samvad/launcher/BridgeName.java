package samvad.launcher;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import samvad.engine.language.Bridge;

/** Reads the name of a bridge as {@code ask --explain} writes it. */
final class BridgeName implements ITypeConverter<Bridge> {
    @Override
    public Bridge convert(String name) {
        return Arrays.stream(Bridge.values()).filter(bridge -> bridge.key().equals(name)).findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + name + "' is none of "
                        + Arrays.stream(Bridge.values()).map(Bridge::key).collect(Collectors.joining(", "))));
    }
}
