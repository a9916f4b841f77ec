package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DataLockTest {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2025-03-01T12:00:00Z"));

    @TempDir
    private Path folder;

    @Test
    void is_held_once_and_says_by_whom() throws IOException {
        try (DataLock _ = take()) {
            assertThat(Files.readString(folder.resolve("serve.lock")))
                    .isEqualTo("pid " + ProcessHandle.current().pid() + " since 2025-03-01T12:00:00Z\n");
            assertThatThrownBy(this::take).isInstanceOf(DataInUse.class).hasMessageContaining(folder.toString())
                    .hasMessageContaining("pid " + ProcessHandle.current().pid() + " since 2025-03-01T12:00:00Z");
        }
        try (DataLock again = take()) {
            assertThat(again).isNotNull();
        }
    }

    @Test
    void names_the_process_that_came_first_and_is_free_when_that_is_killed() throws IOException {
        try (OtherSamvad other = OtherSamvad.start("lock", folder)) {
            assertThat(other.next()).isEqualTo("locked");
            assertThatThrownBy(this::take).isInstanceOf(DataInUse.class).hasMessageContaining("pid " + other.pid() + " since ");
        }
        try (DataLock free = take()) {
            assertThat(free).isNotNull();
        }
    }

    @Test
    void makes_the_folder_it_locks() {
        folder = folder.resolve("data");
        try (DataLock lock = take()) {
            assertThat(lock).isNotNull();
        }
    }

    @Test
    void says_that_it_may_not_write_there() throws IOException {
        folder = Files.writeString(folder.resolve("occupied"), "a file");
        assertThatThrownBy(this::take).isInstanceOf(DataInUse.class).hasMessageContaining("cannot be written to");
    }

    private DataLock take() {
        return DataLock.take(folder, NOON);
    }
}
