package samvad.store.sql;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Makes files and folders that only their owner can read, where the file system knows owners. */
final class OwnerOnly {
    private OwnerOnly() {}

    /** Makes the file, empty, and the folders it needs; what exists is left as it is. */
    static Path create(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            folder(folder);
        }
        try {
            return Files.createFile(file, permissions(file.getFileSystem(), "rw-------"));
        } catch (FileAlreadyExistsException e) {
            return file;
        }
    }

    private static void folder(Path folder) throws IOException {
        // createDirectories complains of a link to a folder
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, permissions(folder.getFileSystem(), "rwx------"));
        }
    }

    private static FileAttribute<?>[] permissions(FileSystem system, String permissions) {
        return system.supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
