package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.testkit.Articles;
import samvad.testkit.IndexWriting;

final class ConcurrentSearchTest extends IndexTest {
    private static final int THREADS = 8;
    private static final List<String> PLACES = List.of("moscow", "havana", "geneva", "lima");

    @Test
    @Timeout(60)
    void every_search_sees_one_whole_state_while_others_are_published() throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        CountDownLatch searching = new CountDownLatch(THREADS);
        try (LuceneIndex index = open(); LuceneIndex writer = open(); ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            publish(writer, "even", false);
            List<Future<Integer>> searches = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                // half share the view that writes, half have one of their own, as another process has
                LuceneIndex view = i % 2 == 0 ? index : writer;
                searches.add(threads.submit(search(view, searching, done)));
            }
            searching.await();
            try {
                for (int i = 1; i <= 20; i++) {
                    publish(writer, i % 2 == 0 ? "even" : "odd", i % 3 == 0);
                }
            } finally {
                done.set(true);
            }
            for (Future<Integer> search : searches) {
                assertThat(search.get()).isPositive();
            }
        }
    }

    private Callable<Integer> search(LuceneIndex index, CountDownLatch searching, AtomicBoolean done) {
        return () -> {
            int searches = 0;
            do {
                var findings = index.search().search(question("envoy"), 50).hits();
                assertThat(findings).extracting(hit -> hit.passage().source().id().value())
                        .containsExactlyInAnyOrderElementsOf(PLACES);
                Set<String> texts = Set.copyOf(findings.stream().map(hit -> hit.passage().text()).toList());
                assertThat(texts).as("one state, not parts of two").hasSize(1);
                searches++;
                searching.countDown();
            } while (!done.get());
            return searches;
        };
    }

    private void publish(LuceneIndex index, String round, boolean anew) {
        try (PassageChanges changes = (anew ? index.rebuild() : index.change()).orElseThrow()) {
            for (String place : PLACES) {
                changes.put(IndexWriting.file(place), Articles.article(place, "The envoy spoke in an " + round + " round."));
            }
            changes.publish();
        }
    }
}
