package samvad.store.sql;

import java.nio.file.Path;
import java.util.Optional;

/** Where Samvad keeps what it remembers; as text it shows no password. */
public sealed interface StoreAddress {
    /** An SQLite file, for one Samvad at a time. */
    record File(Path path) implements StoreAddress {
        @Override
        public String toString() {
            return path.toString();
        }
    }

    /**
     * A PostgreSQL database, for any number of Samvads.
     *
     * @param url as JDBC writes it, without user and password
     */
    record Server(String url, Optional<String> user, Optional<String> password) implements StoreAddress {
        private static final String PREFIX = "jdbc:postgresql:";

        /** Throws IllegalArgumentException, with the setting and the way out, for the address of something else. */
        public Server {
            if (!url.startsWith(PREFIX)) {
                throw new IllegalArgumentException("store.url is no address of a PostgreSQL database. Write it like "
                        + PREFIX + "//localhost:5432/samvad, or leave it out to keep all in a file.");
            }
        }

        @Override
        public String toString() {
            return "The database at " + url.substring(PREFIX.length()).replaceFirst("[?].*", "").replaceFirst("//.*@", "//")
                    + " (store.url)";
        }
    }
}
