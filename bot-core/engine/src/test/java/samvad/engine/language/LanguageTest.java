package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LanguageTest {
    @ParameterizedTest
    @ValueSource(strings = {"मॉस्को में कौन मिला?", "WHO ने क्या कहा?", "पुतिन Putin", "जी20", "क"})
    void reads_devanagari_as_hindi(String text) {
        assertThat(Language.ofText(text)).isEqualTo(Language.HINDI);
        assertThat(Language.ofQuestion(text)).isEqualTo(Language.HINDI);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "123", "🙂", "Who met Putin in Moscow?", "What does the word दोस्त mean in English today?", "Кто приехал?", "谁"})
    void reads_the_rest_as_english(String text) {
        assertThat(Language.ofText(text)).isEqualTo(Language.ENGLISH);
        assertThat(Language.ofQuestion(text)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Jaishankar ne kisse mulaqat ki?", "Putin kab Bharat aaye the aur kyon", "Modi ki yatra kab hui", "BRICS ki baithak kahan hui?",
        "KYA HUA RUSSIA MEIN", "aaj ki taza khabar", "India NZ trade kitna tha 2025 me?", "ferry kitni gehrai par mili?", "nepal me dobara voting kahan hogi", "bakwas band karo", "tum bewakoof ho", "chup raho"})
    void reads_hindi_in_latin_letters_as_hindi(String question) {
        assertThat(Language.ofQuestion(question)).isEqualTo(Language.HINDI);
        assertThat(Language.ofText(question)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Who is Ne Win?", "Did the Ki Moon report come out?", "What did Se Young say to the press?", "Where is Ka Band used?"})
    void leaves_english_english_where_one_word_looks_hindi(String question) {
        assertThat(Language.ofQuestion(question)).isEqualTo(Language.ENGLISH);
    }

    @ParameterizedTest
    @CsvSource({"hi,HINDI", "hi-IN,HINDI", "EN_us,ENGLISH", "' en ',ENGLISH", "HI,HINDI"})
    void reads_codes(String code, Language language) {
        assertThat(Language.ofCode(code)).contains(language);
    }

    @Test
    void knows_no_other_language() {
        assertThat(Language.ofCode("ru")).isEmpty();
        assertThat(Language.ofCode("")).isEmpty();
        assertThat(Language.ofCode("-")).isEmpty();
        assertThat(Language.ofCode("hindi")).isEmpty();
    }
}
