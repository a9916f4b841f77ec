package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.AnswerSentence.Mode;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Outcome;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

class SourcesReplyTest {
    private static AnswerSentence sentence(String text, Mode mode, int n, String quote) {
        Source source = new Source(new ArticleId("a" + n), Optional.of("Report"), Optional.empty(), Language.ENGLISH, Optional.empty(), Optional.empty(), false);
        return new AnswerSentence(text, mode, List.of(new Citation(n, source, quote)), Optional.empty(), false);
    }

    @Test
    void sources_say_what_is_quoted_and_what_a_model_composed_with_the_original_beneath() {
        Answer answer = new Answer("Who?", Language.ENGLISH, new Outcome.Answered(List.of(
                sentence("Asha signed the pact.", Mode.QUOTED, 1, "Asha signed the pact."),
                sentence("Bilal left after it.", Mode.COMPOSED, 2, "After that, Bilal left the hall."))), List.of(), List.of());

        assertThat(new ReplyWriter(ReplyWriter.Audience.READERS).sources(answer, Language.ENGLISH).words()).isEqualTo(
                "Quoted: “Asha signed the pact.” [1] Composed by the language model: Bilal left after it. Original: “After that, Bilal left the hall.” [2]");
    }
}
