package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import samvad.engine.question.Asked;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** What a question asks for is told by the word that asks, not by one that only joins its clauses. */
final class AskedKindTest {
    private final ReadQuestion readQuestion = new ReadQuestion(new LuceneWordForms());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            When did the ferry sink? | DATE
            At what time did the ferry sink? | TIME_OF_DAY
            What time of year do ferries sink? | DATE
            What time did the champion run in Oslo? | DATE
            नाव कितने बजे डूबी? | TIME_OF_DAY
            बैठक किस समय शुरू हुई? | TIME_OF_DAY
            What made the ferry sink? | REASON
            In which port did it dock when the strike began? | WHICH
            Which treaties are signed when the king visits Oslo? | WHICH
            What is the budget of the new harbour? | NUMBER
            What is Okello's share in the ferry? | NUMBER
            What is at stake in the talks? | ANYTHING
            harbour strike turnout | NUMBER
            कप्तान की उम्र क्या थी? | NUMBER
            कप्तान की उम्र? | NUMBER
            Her age? (captain ferry) | NUMBER
            चीन की आबादी घट रही है | ANYTHING
            बजट पर संसद में हंगामा | ANYTHING
            पदक किसे मिला? | PERSON
            Who is Ada Moreau? | ANYTHING
            At what time on Sunday did the ferry sink? | TIME_OF_DAY
            What time does the run begin? | TIME_OF_DAY
            सम्मेलन कितने बजे है? | TIME_OF_DAY
            समझौते पर हस्ताक्षर कितने बजे हुए? | TIME_OF_DAY
            What made up the delegation? | ANYTHING
            आदा मोरो कौन हैं? | ANYTHING
            Who is the mayor of Fedje? | PERSON
            नए राष्ट्रपति कौन हैं? | PERSON
            वह कौन सा ज़िला था जो हारा? | WHICH
            बंदरगाह पर चोर पकड़ा गया क्या? | YES_OR_NO
            बंदरगाह का चोर पकड़ा गया या नहीं? | YES_OR_NO
            """)
    void is_read_from_the_word_that_asks(String question, Asked.Kind kind) {
        assertThat(readQuestion.read(question, LocalDate.EPOCH)).isInstanceOfSatisfying(Reading.Clear.class,
                clear -> assertThat(clear.question().asked().kind()).isEqualTo(kind));
    }
}
