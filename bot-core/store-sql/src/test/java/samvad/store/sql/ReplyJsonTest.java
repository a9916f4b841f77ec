package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;

final class ReplyJsonTest {
    /** Ledgers are full of this: whoever changes it has to read the old one too. */
    private static final String WRITTEN = """
            {"language":"hi","blocks":[{"kind":"words","text":"नमस्ते \\"आप\\"\\u0000"},\
            {"kind":"said","text":"वे मिले।","attribution":"मंत्रालय:","citations":[2,1]},{"kind":"said","text":"No.","citations":[]},\
            {"kind":"sources","heading":"स्रोत","lines":[{"n":1,"text":"A","url":"https://example.org/?a&b"},{"n":2,"text":"B"}]},\
            {"kind":"headline","text":"1. वार्ता <b>"},{"kind":"aside","text":"</b>"},{"kind":"choices","choices":[{"label":"हाँ","command":"/helpful"}]}]}""";

    private static final Reply REPLY = new Reply(Language.HINDI, List.of(
            new Block.Words("नमस्ते \"आप\"\0"), new Block.Said("वे मिले।", Optional.of("मंत्रालय:"), List.of(2, 1)),
            new Block.Said("No.", Optional.empty(), List.of()),
            new Block.Sources("स्रोत", List.of(new Reply.Line(1, "A", Optional.of("https://example.org/?a&b")), new Reply.Line(2, "B", Optional.empty()))),
            new Block.Headline("1. वार्ता <b>"), new Block.Aside("</b>"), new Block.Choices(List.of(new Reply.Choice("हाँ", "/helpful")))));

    @Test
    void writes_every_kind_of_block_as_it_always_did_and_reads_it_back() {
        assertThat(ReplyJson.write(REPLY)).isEqualTo(WRITTEN);
        assertThat(ReplyJson.read(WRITTEN)).isEqualTo(REPLY);
        assertThat(List.of(Block.class.getPermittedSubclasses())).as("a new kind belongs into this test")
                .allMatch(kind -> REPLY.blocks().stream().anyMatch(kind::isInstance));
        assertThat(ReplyJson.read(ReplyJson.write(new Reply(Language.ENGLISH, List.of())))).isEqualTo(new Reply(Language.ENGLISH, List.of()));
    }

    @Test
    void says_what_it_cannot_read_without_repeating_it() {
        for (String strange : List.of("", "{", "{\"language\":\"hi\",\"blocks\":[{\"kind\":\"film\"}]}", "{\"language\":\"tlh\",\"blocks\":[]}",
                "{\"language\":\"en\",\"blocks\":[{\"kind\":\"words\",\"words\":\"hush\"}]}", "{\"hush\":hush}")) {
            assertThatThrownBy(() -> ReplyJson.read(strange)).as(strange)
                    .isInstanceOf(IllegalStateException.class).hasMessageNotContaining("hush");
        }
    }
}
