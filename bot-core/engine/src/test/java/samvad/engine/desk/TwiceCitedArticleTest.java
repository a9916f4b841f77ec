package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Outcome;
import samvad.engine.chat.Reply.Block;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;

class TwiceCitedArticleTest {
    private static final Source SOURCE = new Source(new ArticleId("bridge"), Optional.empty(), Optional.empty(),
            Language.ENGLISH, Optional.empty(), Optional.empty(), false);

    @Test
    void a_sentence_from_two_places_of_one_article_shows_its_number_once() {
        AnswerSentence sentence = new AnswerSentence("The minister opened the bridge on Monday.", AnswerSentence.Mode.COMPOSED,
                List.of(new Citation(1, SOURCE, "The minister opened it."), new Citation(1, SOURCE, "It was Monday.")),
                Optional.empty(), false);
        Answer answer = new Answer("Who opened it?", Language.ENGLISH, new Outcome.Answered(List.of(sentence)), List.of(), List.of());

        assertThat(new ReplyWriter(ReplyWriter.Audience.OPERATOR).write(answer).blocks()).filteredOn(Block.Said.class::isInstance)
                .containsExactly(new Block.Said(sentence.text(), Optional.empty(), List.of(1)));
    }
}
