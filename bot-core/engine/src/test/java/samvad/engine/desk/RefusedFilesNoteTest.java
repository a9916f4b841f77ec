package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import samvad.engine.answer.Note;
import samvad.engine.language.Language;

class RefusedFilesNoteTest {
    private static String said(long files, Language language) {
        return new ReplyWriter(ReplyWriter.Audience.OPERATOR).wording(new Note.FilesRefused(files), Phrases.in(language));
    }

    @Test
    void one_file_is_not_said_as_several_are() {
        assertThat(said(1, Language.ENGLISH)).isEqualTo("1 file could not be taken in; \"./samvad doctor\" names it.");
        assertThat(said(3, Language.ENGLISH)).isEqualTo("3 files could not be taken in; \"./samvad doctor\" names them.");
        assertThat(said(1, Language.HINDI)).isEqualTo("1 फ़ाइल पढ़ी नहीं जा सकी; उसका नाम \"./samvad doctor\" बताता है।");
        assertThat(said(3, Language.HINDI)).isEqualTo("3 फ़ाइलें पढ़ी नहीं जा सकीं; उनके नाम \"./samvad doctor\" बताता है।");
    }
}
