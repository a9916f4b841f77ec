package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Note;
import samvad.engine.language.Language;

class NoteWordingTest {
    private static String said(Note note) {
        return new ReplyWriter(ReplyWriter.Audience.OPERATOR).wording(note, Phrases.in(Language.ENGLISH));
    }

    @Test
    void an_id_is_no_day_however_it_looks() {
        assertThat(said(Note.of(Note.Code.NEAREST_ARTICLE, "2025-11-18"))).isEqualTo("Nearest article: 2025-11-18");
        assertThat(said(Note.of(Note.Code.UNKNOWN_URL, "2025-99-99"))).isEqualTo("No web address known: 2025-99-99");
    }

    @Test
    void how_new_the_knowledge_is_is_said_in_words() {
        LocalDate day = LocalDate.of(2025, 11, 18);
        assertThat(said(new Note.KnowledgeAsOf(Optional.of(day), 1234))).isEqualTo("Articles held: 1234; the newest is of 18 November 2025.");
        assertThat(said(new Note.KnowledgeAsOf(Optional.empty(), 2))).isEqualTo("Articles held: 2; none of them is dated.");
        assertThat(said(new Note.NewestHeld(Map.of(Language.ENGLISH, day, Language.HINDI, day.minusDays(1)))))
                .isEqualTo("Newest articles held: Hindi 17 November 2025, English 18 November 2025.");
    }
}
