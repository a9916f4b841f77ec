package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class WritingThreadsTest {
    @Test
    void write_what_is_of_one_path_in_the_order_given() throws IOException {
        List<Integer> written = Collections.synchronizedList(new ArrayList<>());
        try (WritingThreads threads = new WritingThreads()) {
            for (int i = 0; i < 500; i++) {
                int number = i;
                threads.write("one.md", () -> written.add(number));
            }
            threads.finish();
        }
        assertThat(written).containsExactlyElementsOf(IntStream.range(0, 500).boxed().toList());
    }

    @Test
    void tell_of_a_failure_and_write_no_more() throws IOException {
        AtomicInteger written = new AtomicInteger();
        try (WritingThreads threads = new WritingThreads()) {
            threads.write("one.md", () -> {
                throw new IOException("No space left on device");
            });
            assertThatThrownBy(threads::finish).isInstanceOf(IOException.class).hasMessage("No space left on device");
            assertThatThrownBy(() -> threads.write("two.md", written::incrementAndGet)).hasMessage("No space left on device");
        }
        assertThat(written).hasValue(0);
    }

    @Test
    void have_done_what_was_begun_when_they_are_closed() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger ended = new AtomicInteger();
        try (WritingThreads threads = new WritingThreads()) {
            for (int i = 0; i < 40; i++) {
                threads.write("path " + i, () -> {
                    begun.incrementAndGet();
                    Thread.onSpinWait();
                    ended.incrementAndGet();
                });
            }
        }
        assertThat(ended).hasValue(begun.get());
    }
}
