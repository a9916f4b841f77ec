package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUncited;
import samvad.engine.evidence.Evidence;
import samvad.engine.question.Question;

@Timeout(60)
class CitedAnswersTest {
    private static final Evidence ENGLISH_NEWS = News.evidence(News.FERRIES, News.HARBOUR);
    private static final Evidence HINDI_NEWS = News.evidence(News.NAUKA);

    @Test
    void an_english_answer_quotes_the_sentence_most_like_it() throws IOException {
        Draft draft = composed("Twelve ferries will sail to the island each week [1].", News.ENGLISH, ENGLISH_NEWS);

        assertThat(draft.notes()).isEmpty();
        AnswerSentence sentence = draft.sentences().getFirst();
        assertThat(sentence.text()).isEqualTo("Twelve ferries will sail to the island each week.");
        assertThat(sentence.mode()).isEqualTo(AnswerSentence.Mode.COMPOSED);
        assertThat(sentence.citations()).containsExactly(
                new Citation(1, News.FERRIES.source(), News.quote(News.FERRIES, 1)));
        assertThat(new CitationVerifier().verify(draft, ENGLISH_NEWS)).isEqualTo(draft.sentences());
    }

    @Test
    void a_hindi_answer_quotes_the_sentence_most_like_it() throws IOException {
        Draft draft = composed("द्वीप के लिए हर हफ़्ते 12 नौकाएँ चलेंगी [1]।", News.HINDI, HINDI_NEWS);

        assertThat(draft.sentences()).extracting(AnswerSentence::text)
                .containsExactly("द्वीप के लिए हर हफ़्ते 12 नौकाएँ चलेंगी।");
        assertThat(draft.sentences().getFirst().citations()).extracting(Citation::quote)
                .containsExactly(News.quote(News.NAUKA, 1));
        assertThat(new CitationVerifier().verify(draft, HINDI_NEWS)).isEqualTo(draft.sentences());
    }

    @Test
    void an_answer_in_the_other_language_quotes_the_best_sentence_of_the_passage() throws IOException {
        Draft draft = composed("किराया तय हो गया है [1]।", News.HINDI, ENGLISH_NEWS);

        assertThat(draft.sentences().getFirst().citations()).extracting(Citation::quote)
                .containsExactly(News.quote(News.FERRIES, 0));
    }

    @Test
    void two_sentences_number_their_articles_in_the_order_of_the_answer() throws IOException {
        Draft draft = composed("Ilse Brandt welcomed the treaty [2]. Tickets will cost 250 crowns [1].", News.ENGLISH, ENGLISH_NEWS);

        assertThat(draft.sentences()).flatExtracting(AnswerSentence::citations).extracting("n", "quote").containsExactly(
                tuple(1, News.quote(News.HARBOUR, 0)), tuple(2, News.quote(News.FERRIES, 2)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The governments signed the treaty and Ilse Brandt welcomed the treaty [1][2].",
        "The governments signed the treaty and Ilse Brandt welcomed the treaty [1, 2].",
        "The governments signed the treaty and Ilse Brandt welcomed the treaty. [1] [2]",
        "The governments signed the treaty [1] and Ilse Brandt welcomed the treaty.[2]",
        "The governments signed the treaty and Ilse Brandt welcomed the treaty. [१][२].",
        "- **The governments signed the treaty and Ilse Brandt welcomed the treaty**【1】［2］."
    })
    void marks_are_read_wherever_a_model_puts_them(String reply) throws IOException {
        Draft draft = composed(reply, News.ENGLISH, ENGLISH_NEWS);

        assertThat(draft.sentences()).extracting(AnswerSentence::text)
                .containsExactly("The governments signed the treaty and Ilse Brandt welcomed the treaty.");
        assertThat(draft.sentences().getFirst().citations()).extracting(Citation::quote)
                .containsExactly(News.quote(News.FERRIES, 0), News.quote(News.HARBOUR, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "सरकारों ने समझौते पर हस्ताक्षर किए [१]। द्वीप के लिए 12 नौकाएँ चलेंगी [१]।",
        "सरकारों ने समझौते पर हस्ताक्षर किए। [१] द्वीप के लिए 12 नौकाएँ चलेंगी। [१]",
        "सरकारों ने समझौते पर हस्ताक्षर किए।[१]द्वीप के लिए 12 नौकाएँ चलेंगी।[१]",
        "सरकारों ने समझौते पर हस्ताक्षर किए [1]।\nद्वीप के लिए १२ नौकाएँ चलेंगी [1]।"
    })
    void devanagari_marks_before_or_after_the_danda_are_read(String reply) throws IOException {
        assertThat(composed(reply, News.HINDI, HINDI_NEWS).sentences()).hasSize(2)
                .flatExtracting(AnswerSentence::citations).extracting("n", "quote").containsExactly(
                        tuple(1, News.quote(News.NAUKA, 0)), tuple(1, News.quote(News.NAUKA, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT-FOUND", "NOT-FOUND.", " \"not-found\"\n", "NOT-FOUND [1]"})
    void the_agreed_word_says_nothing(String reply) throws IOException {
        assertThat(composed(reply, News.ENGLISH, ENGLISH_NEWS)).isEqualTo(new Draft(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tickets will cost 250 crowns [3].",
        "Tickets will cost 250 crowns [0].",
        "Tickets will cost 250 crowns [1][99999999999999999999].",
    })
    void a_citation_of_a_passage_that_was_not_offered_refuses_the_answer(String reply) {
        assertRefused(reply, "it cites passage");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tickets will cost 250 crowns.",
        "Tickets will cost 250 crowns [1]. Ilse Brandt welcomed the treaty.",
        "[1] Tickets will cost 250 crowns. [2] Ilse Brandt welcomed the treaty.",
        "Here is what I found:\nTickets will cost 250 crowns [1].",
        "As a language model I cannot look at the news, but ferries are popular.",
    })
    void a_sentence_without_a_citation_refuses_the_answer(String reply) {
        assertRefused(reply, "cites nothing");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tickets will cost 350 crowns [1].",
        "The quay would be ready by 2027 [1].",
        "Dolphins escorted a royal yacht past cheering crowds [1].",
        "टिकट 350 क्राउन का होगा [1]।",
    })
    void invented_prose_refuses_the_answer_though_it_cites(String reply) {
        assertRefused(reply, "says what its passages do not");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void an_empty_reply_is_refused(String reply) {
        assertRefused(reply, "empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[1]", "[1] [2]."})
    void a_reply_of_nothing_but_marks_is_refused(String reply) {
        assertThatThrownBy(() -> composed(reply, News.ENGLISH, ENGLISH_NEWS)).isInstanceOf(ModelUncited.class);
    }

    @Test
    void an_answer_that_also_finds_nothing_is_refused() {
        assertRefused("Tickets will cost 250 crowns [1]. NOT-FOUND [1].", "found nothing");
    }

    private static void assertRefused(String reply, String why) {
        assertThatThrownBy(() -> composed(reply, News.ENGLISH, ENGLISH_NEWS))
                .isInstanceOf(ModelUncited.class).hasMessageContaining(why);
    }

    private static Draft composed(String reply, Question question, Evidence evidence) throws IOException {
        try (ModelServer server = ModelServer.saying(reply)) {
            return LangChain4jComposer.speakingTo(server.endpoint(ModelEndpoint.NO_KEY, Duration.ofSeconds(20)),
                    News.prompts(), News.WORDS).compose(question, evidence);
        }
    }
}
