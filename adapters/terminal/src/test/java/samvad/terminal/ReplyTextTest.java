package samvad.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;

final class ReplyTextTest {
    @Test
    void a_headline_stands_apart_over_what_belongs_to_it() {
        Reply reply = new Reply(Language.ENGLISH, List.of(new Block.Words("Today:"), new Block.Headline("1. Pass opens\u001B[2J"),
                new Block.Said("Trade began.", Optional.empty(), List.of(1))));
        assertThat(new ReplyText(Screen.PLAIN).of(reply)).isEqualTo("Today:\n\n1. Pass opens[2J\nTrade began. [1]");
        assertThat(new ReplyText(new Screen(true, false)).of(reply)).contains("\u001B[1m1. Pass opens[2J\u001B[0m");
    }
}
