package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;

class WordlessMessageTest {
    @Test
    void a_message_without_words_is_asked_for_words_in_the_language_of_the_app() {
        Newsdesk desk = Newsdesk.forOne((_, _, _) -> {
            throw new AssertionError("nothing was asked");
        });
        Message voice = new Message(Address.of("telegram", "11"), new PersonId("telegram", "11"), Command.WORDLESS, Optional.empty(),
                Optional.of(Language.HINDI), LocalDate.of(2025, 5, 4));
        assertThat(desk.handle(voice).words()).isEqualTo(Phrases.in(Language.HINDI).say("words-only"));
    }
}
