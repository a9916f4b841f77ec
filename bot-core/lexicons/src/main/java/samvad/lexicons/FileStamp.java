package samvad.lexicons;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** The paths, sizes and times of files: another stamp, other words. A file that is not there has one too. */
record FileStamp(String text) {
    static FileStamp of(List<Path> files) {
        return new FileStamp(files.stream().map(FileStamp::one).collect(Collectors.joining("; ")));
    }

    private static String one(Path file) {
        try {
            return file.toRealPath() + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return file + " absent";
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
