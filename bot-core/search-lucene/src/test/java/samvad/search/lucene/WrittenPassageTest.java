package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

final class WrittenPassageTest {
    private static final String TEXT = "दूत ने कहा। He left 😀 at once.";

    @Test
    void is_read_as_it_was_written() throws IOException {
        Source source = new Source(new ArticleId("geneva"), Optional.of("दूत जिनेवा में"), Optional.of(LocalDate.of(1968, 2, 29)),
                Language.HINDI, Optional.of("Courier"), Optional.of("https://courier.example/1"), true);
        assertIsReadAsWritten(new Passage(source, 3, TEXT, 4000, List.of(
                sentence(0, 11, 4000, Optional.empty(), false, true),
                sentence(12, TEXT.length(), 4000, Optional.of("@envoy"), true, false))));
    }

    @Test
    void is_read_as_it_was_written_where_little_is_known() throws IOException {
        Source source = new Source(new ArticleId("x"), Optional.empty(), Optional.empty(), Language.ENGLISH, Optional.empty(),
                Optional.empty(), false);
        assertIsReadAsWritten(new Passage(source, 0, TEXT, 0, List.of()));
    }

    private static Sentence sentence(int start, int end, int passage, Optional<String> speaker, boolean cut, boolean quotable) {
        return new Sentence(TEXT.substring(start, end), new Span(passage + start, passage + end), speaker, cut, quotable);
    }

    private static void assertIsReadAsWritten(Passage passage) throws IOException {
        BytesRef written = WrittenPassage.of(passage);
        byte[] among = new byte[written.length + 10];
        System.arraycopy(written.bytes, written.offset, among, 7, written.length);
        assertThat(WrittenPassage.read(new BytesRef(among, 7, written.length))).isEqualTo(passage);
    }
}
