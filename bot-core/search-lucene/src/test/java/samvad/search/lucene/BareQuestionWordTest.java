package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** What asks and names nothing leans on what was said before. */
final class BareQuestionWordTest {
    private final ReadQuestion readQuestion = new ReadQuestion(new LuceneWordForms());

    @ParameterizedTest
    @ValueSource(strings = {"कहाँ?", "कहां", "और कब?", "क्यों?", "कैसे?", "कितने?", "Where?", "And when?", "Why?", "How?", "Who?", "किसने?"})
    void has_no_subject(String text) {
        assertThat(readQuestion.read(text, LocalDate.EPOCH)).isInstanceOfSatisfying(Reading.Vague.class,
                vague -> assertThat(vague.why()).isEqualTo(Reading.Why.NO_SUBJECT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest news", "ताज़ा ख़बरें", "आज की मुख्य खबरें", "aaj ki taza khabar", "aaj ki taaza khabren", "आज की बड़ी ख़बरें", "what's in the news today",
        "What is in the news today?", "today's headlines", "Today’s top headlines", "आज का समाचार", "आज की सुर्खियाँ", "आज की ताज़ा ख़बर सुनाओ", "top news of the day", "aaj ki mukhya khabar",
        "aaj ka samachar", "Show me the main news", "breaking news", "न्यूज़", "yesterday's news"})
    void names_nothing_where_the_news_of_the_day_is_wanted(String text) {
        has_no_subject(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"headlines from Nepal today", "आज नेपाल की मुख्य ख़बरें", "news of the main opposition", "aaj Nepal ki khabar", "big bridge news", "sports news"})
    void names_something_where_news_of_it_is_wanted(String text) {
        with_a_name_it_has_one(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"कहाँ मिले पुतिन?", "Where is Narva?", "मॉस्को कब?"})
    void with_a_name_it_has_one(String text) {
        assertThat(readQuestion.read(text, LocalDate.EPOCH)).isInstanceOf(Reading.Clear.class);
    }
}
