package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUncited;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;
import samvad.engine.question.Question;

@Timeout(60)
class CitedAnswersTest {
    private static final Evidence ENGLISH_NEWS = News.evidence(News.FERRIES, News.HARBOUR);
    private static final Evidence HINDI_NEWS = News.evidence(News.NAUKA);

    @Test
    void an_english_answer_quotes_the_sentence_most_like_it() {
        Draft draft = composed("Twelve ferries will sail to the island each week [1].", News.ENGLISH, ENGLISH_NEWS);

        assertThat(draft.notes()).isEmpty();
        AnswerSentence sentence = draft.sentences().getFirst();
        assertThat(sentence.text()).isEqualTo("Twelve ferries will sail to the island each week.");
        assertThat(sentence.mode()).isEqualTo(AnswerSentence.Mode.COMPOSED);
        assertThat(sentence.citations()).containsExactly(
                new Citation(1, News.FERRIES.source(), News.quote(News.FERRIES, 1)));
        assertThat(News.VERIFIER.verify(draft, Language.ENGLISH, ENGLISH_NEWS)).isEqualTo(draft.sentences());
    }

    @Test
    void a_hindi_answer_quotes_the_sentence_most_like_it() {
        Draft draft = composed("द्वीप के लिए हर हफ़्ते 12 नौकाएँ चलेंगी [1]।", News.HINDI, HINDI_NEWS);

        assertThat(draft.sentences()).extracting(AnswerSentence::text)
                .containsExactly("द्वीप के लिए हर हफ़्ते 12 नौकाएँ चलेंगी।");
        assertThat(draft.sentences().getFirst().citations()).extracting(Citation::quote)
                .containsExactly(News.quote(News.NAUKA, 1));
        assertThat(News.VERIFIER.verify(draft, Language.HINDI, HINDI_NEWS)).isEqualTo(draft.sentences());
    }

    @Test
    void an_answer_in_the_other_language_quotes_the_sentence_that_bears_it_out() {
        Draft draft = composed("टिकट 250 क्राउन का होगा [1]।", News.HINDI, ENGLISH_NEWS);

        assertThat(draft.sentences().getFirst().citations()).extracting(Citation::quote)
                .containsExactly(News.quote(News.FERRIES, 2));
    }

    @Test
    void two_sentences_number_their_articles_in_the_order_of_the_answer() {
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
    void marks_are_read_wherever_a_model_puts_them(String reply) {
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
    void devanagari_marks_before_or_after_the_danda_are_read(String reply) {
        assertThat(composed(reply, News.HINDI, HINDI_NEWS).sentences()).hasSize(2)
                .flatExtracting(AnswerSentence::citations).extracting("n", "quote").containsExactly(
                        tuple(1, News.quote(News.NAUKA, 0)), tuple(1, News.quote(News.NAUKA, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT-FOUND", "NOT-FOUND.", " \"not-found\"\n", "NOT-FOUND [1]"})
    void the_agreed_word_says_nothing(String reply) {
        assertThat(composed(reply, News.ENGLISH, ENGLISH_NEWS).sentences()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tickets will cost 250 crowns [3].",
        "Tickets will cost 250 crowns [0].",
        "Tickets will cost 250 crowns [1][99999999999999999999].",
        "Tickets will cost 250 crowns.",
        "As a language model I cannot look at the news, but ferries are popular.",
        "Dolphins escorted a royal yacht past cheering crowds [1].",
    })
    void a_reply_of_nothing_but_what_cannot_be_traced_is_refused(String reply) {
        assertRefused(reply, "none of its sentences is borne out");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Tickets will cost 250 crowns [1]. Ilse Brandt welcomed the treaty.",
        "Here is what I found:\nTickets will cost 250 crowns [1].",
        "Dolphins escorted a royal yacht past cheering crowds [2]. Tickets will cost 250 crowns [1].",
    })
    void a_sentence_that_cannot_be_traced_is_dropped_and_the_others_stay(String reply) {
        assertThat(composed(reply, News.ENGLISH, ENGLISH_NEWS).sentences()).extracting(AnswerSentence::text)
                .containsExactly("Tickets will cost 250 crowns.");
    }

    @Test
    void a_sentence_that_says_another_number_gives_way_to_the_articles_own() {
        AnswerSentence sentence = composed("Tickets will cost 350 crowns [1].", News.ENGLISH, ENGLISH_NEWS).sentences().getFirst();

        assertThat(sentence.mode()).isEqualTo(AnswerSentence.Mode.QUOTED);
        assertThat(sentence.text()).isEqualTo(News.quote(News.FERRIES, 2));
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

    private static Draft composed(String reply, Question question, Evidence evidence) {
        try (ModelServer server = ModelServer.saying(reply)) {
            return News.composer(server.endpoint(ModelEndpoint.NO_KEY, Duration.ofSeconds(20))).compose(question, evidence);
        }
    }
}
