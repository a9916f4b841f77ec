package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.testkit.Articles;

/** An index that several processes may write, and what one of them leaves that is killed. */
final class SharedIndexTest extends IndexTest {
    @Test
    void says_that_another_process_writes_and_searches_the_last_published_state() throws IOException {
        refresh();
        source.put(Articles.article("lima", "The envoy reached Lima."));
        for (String how : List.of("change", "rebuild")) {
            try (OtherProcess _ = OtherProcess.writing(how, folder)) {
                assertThat(refresh().state()).isEqualTo(Refreshed.State.BUSY);
                assertThat(found("envoy")).isEqualTo(ALL);
                assertThat(found("half")).isEmpty();
            }
        }
        assertThat(refresh().state()).isEqualTo(Refreshed.State.CURRENT);
        assertThat(found("envoy")).hasSize(4);
    }

    @Test
    void loses_nothing_when_a_writer_crashes() throws IOException {
        refresh();
        for (String how : List.of("change", "rebuild", "change")) {
            OtherProcess.writing(how, folder).close();
            assertThat(found("envoy")).isEqualTo(ALL);
            assertThat(found("half")).isEmpty();
            assertIsWhole();
        }
    }

    @Test
    void passes_over_a_generation_left_half_written() throws IOException {
        refresh();
        Path left = Files.createDirectory(folder.resolve("g9"));
        Files.write(left.resolve("segments_1"), new byte[] {0x3F, (byte) 0xD7});
        assertIsWhole();
        try (LuceneIndex index = open()) {
            index.rebuild().orElseThrow().close();
        }
        assertIsWhole();
        source.put(Articles.article("lima", "The envoy reached Lima."));
        assertThat(refresh().articles()).isEqualTo(4);
        assertThat(left).doesNotExist();
    }

    @Test
    void keeps_other_processes_out_after_a_part_of_this_one_was_turned_away() throws IOException {
        refresh();
        try (LuceneIndex index = open(); var _ = index.change().orElseThrow()) {
            assertThat(refresh().state()).isEqualTo(Refreshed.State.CURRENT);
            assertThat(index.change()).isEmpty();
            assertThat(OtherProcess.mayWrite(folder)).isFalse();
        }
        assertThat(OtherProcess.mayWrite(folder)).isTrue();
    }
}
