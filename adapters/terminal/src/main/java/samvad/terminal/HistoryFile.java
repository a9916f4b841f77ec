package samvad.terminal;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The file that typed lines are kept in: its owner's alone. */
final class HistoryFile {
    private HistoryFile() {}

    /** Makes the file, or what is there fit for use; empty where that cannot be, and lines are remembered until the session ends. */
    static Optional<Path> prepare(Path file) {
        try {
            if (Files.notExists(file)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            }
            if (Files.getFileAttributeView(file, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            emptyUnlessText(file);
            return Optional.of(file);
        } catch (IOException | SecurityException e) {
            return Optional.empty();
        }
    }

    /** JLine cannot start on a file that is not UTF-8. */
    private static void emptyUnlessText(Path file) throws IOException {
        try {
            Files.readString(file);
        } catch (CharacterCodingException e) {
            Files.writeString(file, "");
        }
    }
}
