package samvad.lexicons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The two files of a dictd dictionary: {@code NAME.index}, and {@code NAME.dict.dz} or {@code NAME.dict}. */
record DictdFiles(Path index, Path text) {
    private static final String PACKED = ".dict.dz";
    private static final String PLAIN = ".dict";

    /** Both files of the dictionary, named by either. */
    static DictdFiles beside(Path either) {
        String name = either.toString().replaceFirst("\\.(index|dict|dict\\.dz)$", "");
        Path packed = Path.of(name + PACKED);
        return new DictdFiles(Path.of(name + ".index"), Files.exists(packed) ? packed : Path.of(name + PLAIN));
    }

    boolean isPacked() {
        return text.toString().endsWith(PACKED);
    }

    List<Path> both() {
        return List.of(index, text);
    }
}
