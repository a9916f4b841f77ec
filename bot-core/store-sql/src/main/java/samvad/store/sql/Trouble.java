package samvad.store.sql;

import java.nio.file.FileSystemException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** What is wrong with the file or the server, and the way out, in words for whoever runs Samvad. */
final class Trouble {
    /** SQLite's codes carry details above their lowest byte (https://www.sqlite.org/rescode.html). */
    private static final int PRIMARY_CODE = 0xff;

    /** A serialization failure and a deadlock (https://www.postgresql.org/docs/current/errcodes-appendix.html). */
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01");

    private Trouble() {}

    static String explain(StoreAddress store, Throwable trouble) {
        List<Throwable> causes = Stream.iterate(trouble, Objects::nonNull, Throwable::getCause).toList();
        // the deepest knows best: a pool only says that it waited
        return causes.reversed().stream().flatMap(cause -> Stream.ofNullable(wayOut(cause)))
                .findFirst().map(way -> store + " " + way)
                .orElseGet(() -> store + " cannot be used: " + firstLine(trouble));
    }

    /** Whether PostgreSQL ended a transaction only because of another, so that it may be tried again. */
    static boolean isCollision(Throwable trouble) {
        return Stream.iterate(trouble, Objects::nonNull, Throwable::getCause)
                .anyMatch(cause -> cause instanceof PSQLException server && COLLISIONS.contains(server.getSQLState()));
    }

    private static @Nullable String wayOut(Throwable cause) {
        return switch (cause) {
            case SQLiteException sqlite -> wayOut(SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & PRIMARY_CODE));
            case PSQLException server -> serverWayOut(String.valueOf(server.getSQLState()));
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

    private static @Nullable String serverWayOut(String state) {
        return switch (state) {
            case "28000", "28P01" -> "does not let Samvad in. See to the user and password that stand beside store.url.";
            case "3D000" -> "does not exist. Create it, or name another one in store.url.";
            case "42501" -> "does not let Samvad make or write its tables. Grant its user all on the database and its schema.";
            case "53100" -> "cannot grow: no space is left. Free some space on its disk; what was stored before is safe.";
            case "53300" -> "has no connection left. Raise its max_connections, or end what else holds connections.";
            case "57P01", "57P02", "57P03" -> "is stopping or starting. What is to be written waits until it is there again.";
            default -> state.startsWith("08") ? "cannot be reached. See that the server runs and that store.url names it." : null;
        };
    }

    private static String firstLine(Throwable trouble) {
        return String.valueOf(trouble.getMessage()).strip().lines().findFirst().orElse(trouble.getClass().getSimpleName());
    }
}
