package samvad.store.sql;

import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLTransientConnectionException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is wrong with the file, and the way out, in words for whoever runs Samvad. */
final class Trouble {
    /** SQLite's codes carry details above their lowest byte (https://www.sqlite.org/rescode.html). */
    private static final int PRIMARY_CODE = 0xff;

    private Trouble() {}

    static String explain(Path file, Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .flatMap(cause -> Stream.ofNullable(wayOut(cause)))
                .findFirst().map(way -> file + " " + way)
                .orElseGet(() -> file + " cannot be used: " + firstLine(trouble));
    }

    private static @Nullable String wayOut(Throwable cause) {
        return switch (cause) {
            case SQLiteException sqlite -> wayOut(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE));
            case SQLTransientConnectionException _ -> "is busy: what was to be written has waited too long. Try again later.";
            case FileSystemException system -> "cannot be made: " + firstLine(system) + ". Give Samvad a folder it may write to.";
            default -> null;
        };
    }

    private static @Nullable String wayOut(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "cannot grow: no space is left. Free some space on its disk; what was stored before is safe.";
            case SQLITE_BUSY, SQLITE_LOCKED -> "is locked by another program. End the other Samvad, or whatever else has it open.";
            case SQLITE_NOTADB, SQLITE_CORRUPT -> "is damaged or no database. Put a copy of it from before in its place, or move it "
                    + "and the files beside it (-wal, -shm) elsewhere: Samvad then begins a new one that knows nobody.";
            case SQLITE_READONLY, SQLITE_PERM, SQLITE_CANTOPEN, SQLITE_AUTH -> "cannot be opened for writing. See that it and its "
                    + "folder exist and belong to the user Samvad runs as.";
            case SQLITE_IOERR -> "cannot be read or written: the disk fails or was taken away. See to the disk; "
                    + "what was stored before is there again when it is.";
            default -> null;
        };
    }

    private static String firstLine(Throwable trouble) {
        return String.valueOf(trouble.getMessage()).strip().lines().findFirst().orElse(trouble.getClass().getSimpleName());
    }
}
