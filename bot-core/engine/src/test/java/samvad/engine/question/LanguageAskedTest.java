package samvad.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.language.Language;

final class LanguageAskedTest {
    @ParameterizedTest
    @CsvSource({"in English please,ENGLISH", "In Hindi?,HINDI", "Can you tell me this in Hindi?,HINDI", "translate it to English,ENGLISH", "please answer in hindi,HINDI",
        "अब हिंदी में बताओ,HINDI", "हिन्दी में बताइए,HINDI", "इसे अंग्रेज़ी में बताइए,ENGLISH", "अंग्रेज़ी में?,ENGLISH", "hindi mein batao,HINDI", "क्या आप हिंदी में बता सकते हैं?,HINDI", "और हिंदी में?,HINDI", "हिंदी में जवाब दें,HINDI", "hindi please,HINDI", "speak English,ENGLISH", "ab english me batao,ENGLISH"})
    void the_language_of_an_answer_can_be_asked_for(String message, Language language) {
        assertThat(LanguageAsked.in(message)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who spoke in English?", "What did Modi say in Hindi?", "हिंदी में शपथ किसने ली?", "english mein kisne likha", "Hindi", "in France please", "Tell me about the English election"})
    void who_says_more_asks_something_else(String message) {
        assertThat(LanguageAsked.in(message)).isEmpty();
    }
}
