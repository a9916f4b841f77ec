package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;

final class DamagedIndexTest extends IndexTest {
    private final RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(2026);

    private interface Damage {
        void to(Path file) throws IOException;
    }

    @TestFactory
    List<DynamicTest> is_noticed_and_mended_whatever_is_damaged() throws IOException {
        chooseFolder();
        refresh();
        List<DynamicTest> tests = new ArrayList<>();
        Path sound = folder;
        for (Path file : filesIn(sound)) {
            Path name = sound.relativize(file);
            damages(Files.size(file)).forEach((what, damage) -> tests.add(DynamicTest.dynamicTest(
                    name + " " + what, () -> assertIsNoticedAndMended(sound, name, damage))));
        }
        assertThat(tests).hasSizeGreaterThan(50);
        return tests;
    }

    private Map<String, Damage> damages(long size) {
        Map<String, Damage> damages = new TreeMap<>();
        damages.put("is lost", Files::delete);
        damages.put("has more at its end", file -> Files.write(file, new byte[] {1, 2, 3}, StandardOpenOption.APPEND));
        for (long length : new long[] {0, 1, size / 2, size - 1}) {
            if (length >= 0 && length < size) {
                damages.put("is cut to " + length, file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), (int) length)));
            }
        }
        for (int i = 0; i < Math.min(24, 3 * size); i++) {
            int at = (int) (i < 3 ? i * (size - 1) / 2 : random.nextLong(size));
            int bits = 1 + random.nextInt(255);
            damages.put("has byte " + at + " changed by " + bits, file -> {
                byte[] bytes = Files.readAllBytes(file);
                bytes[at] ^= (byte) bits;
                Files.write(file, bytes);
            });
        }
        return damages;
    }

    private void assertIsNoticedAndMended(Path sound, Path name, Damage damage) throws IOException {
        folder = Files.createTempDirectory(temporary, "damaged").resolve("index");
        copy(sound, folder);
        damage.to(folder.resolve(name));
        assertNeverSilentlyLess();
        boolean broken = isBroken();
        Refreshed.State state = refresh().state();
        assertThat(state).isEqualTo(broken ? Refreshed.State.REPAIRED : Refreshed.State.CURRENT);
        assertIsWhole();
    }

    /** Either what was there is found, or it is said that it cannot be. */
    private void assertNeverSilentlyLess() {
        try {
            assertThat(found("envoy")).isEqualTo(ALL);
        } catch (IndexUnavailable e) {
            assertThat(e).hasMessageContaining(folder.toString()).hasMessageContaining("reindex");
        }
    }

    private boolean isBroken() {
        try (LuceneIndex index = open()) {
            index.files();
            return false;
        } catch (IndexUnavailable e) {
            return true;
        }
    }

    @Test
    void that_names_a_missing_generation_is_built_anew() throws IOException {
        refresh();
        Files.writeString(folder.resolve("current"), "g77\n");
        assertThatExceptionOfType(IndexUnavailable.class).isThrownBy(() -> found("envoy"));
        assertThat(refresh().state()).isEqualTo(Refreshed.State.REPAIRED);
        assertIsWhole();
    }

    @Test
    void can_be_rebuilt_on_command_whatever_current_says() throws IOException {
        refresh();
        Files.write(folder.resolve("current"), new byte[] {(byte) 0xC3, (byte) 0x28, (byte) 0xFF});
        try (LuceneIndex index = open()) {
            index.rebuild().orElseThrow().close();
        }
        assertThat(refresh().articles()).isEqualTo(3);
        assertIsWhole();
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : filesIn(from)) {
            Path target = to.resolve(from.relativize(file));
            Files.createDirectories(target.getParent());
            Files.copy(file, target);
        }
    }
}
