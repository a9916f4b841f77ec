package samvad.store.sql;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.delivery.DeliveryUnavailable;
import samvad.engine.delivery.Incoming;

final class OpeningTest {
    @TempDir
    private Path folder;

    @Test
    void makes_file_and_folder_for_the_owner_only() throws IOException {
        Path file = folder.resolve("data/deep/samvad.db");
        try (Database database = open(file); Stream<Path> files = Files.list(file.getParent())) {
            new SqlInbox(database).accept(List.of(incoming(1, ASHA, "Who?")));
            assertThat(permissions(file.getParent())).isEqualTo("rwx------");
            assertThat(permissions(file.getParent().getParent())).isEqualTo("rwx------");
            List<Path> made = files.toList();
            assertThat(made).hasSizeGreaterThan(1).allSatisfy(one -> assertThat(permissions(one)).isEqualTo("rw-------"));
        }
    }

    @Test
    void is_as_durable_and_as_forgetful_as_it_promises() {
        try (Database database = open(file())) {
            assertThat(List.of("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout"))
                    .extracting(pragma -> value(database, "PRAGMA " + pragma)).containsExactly("wal", "2", "1", "1", "5000");
        }
    }

    @Test
    void runs_each_migration_once_and_says_nothing_on_the_screen() {
        PrintStream screen = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, UTF_8));
        try {
            for (int i = 0; i < 3; i++) {
                try (Database database = open(file())) {
                    assertThat(value(database, "SELECT COUNT(*) FROM flyway_schema_history WHERE success = 1")).isEqualTo("8");
                }
            }
        } finally {
            System.setOut(screen);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void refuses_the_file_of_a_newer_samvad() {
        try (Database database = open(file())) {
            database.jdbi().useHandle(handle -> handle.execute("""
                    INSERT INTO flyway_schema_history (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    VALUES (99, '99', 'later', 'SQL', 'V99__later.sql', '', 1, 1)"""));
        }
        assertThatThrownBy(() -> open(file())).isInstanceOf(DeliveryUnavailable.class)
                .hasMessageContaining(file().toString()).hasMessageContaining("newer Samvad");
    }

    @Test
    void names_a_file_that_is_no_database_and_the_way_out() throws IOException {
        Files.writeString(file(), "This is a letter to the editor.\n".repeat(300));
        assertThatThrownBy(() -> open(file())).isInstanceOf(DeliveryUnavailable.class)
                .hasMessageContaining(file().toString()).hasMessageContaining("is damaged or no database").hasMessageContaining("Put a copy");
        assertThat(Files.readString(file())).startsWith("This is a letter");
    }

    @Test
    void finds_damage_when_it_opens() throws IOException {
        try (Database database = open(file())) {
            List<Incoming> many = IntStream.range(0, 300).mapToObj(i -> incoming(i, ASHA, "Who visited Moscow? ".repeat(20))).toList();
            new SqlInbox(database).accept(many);
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file().toFile(), "rw")) {
            for (long at = 8192; at < bytes.length() - 512; at += 4096) {
                bytes.seek(at);
                bytes.write(new byte[512]);
            }
        }
        assertThatThrownBy(() -> open(file())).isInstanceOf(DeliveryUnavailable.class).hasMessageContaining("is damaged");
    }

    @Test
    void says_that_it_may_not_write_there() throws IOException {
        Path occupied = Files.writeString(folder.resolve("occupied"), "a file");
        assertThatThrownBy(() -> open(occupied.resolve("samvad.db"))).isInstanceOf(DeliveryUnavailable.class)
                .hasMessageContaining("samvad.db cannot be made");
        assertThatThrownBy(() -> open(Files.createDirectory(folder.resolve("folder")))).isInstanceOf(DeliveryUnavailable.class)
                .hasMessageContaining("cannot be opened for writing");
    }

    private static Database open(Path file) {
        return Database.open(file, InstantSource.system());
    }

    private Path file() {
        return folder.resolve("samvad.db");
    }

    private static String value(Database database, String sql) {
        return database.jdbi().withHandle(handle -> handle.createQuery(sql).mapTo(String.class).one());
    }

    private static String permissions(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
