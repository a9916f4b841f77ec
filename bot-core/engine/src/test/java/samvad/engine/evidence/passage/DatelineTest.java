package samvad.engine.evidence.passage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DatelineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PORT SUDAN —  | The army has agreed to a truce.
            NAIROBI, Kenya (AP) —  | Two ministers met on Monday.
            MOSCOW, Nov 18 (Reuters) - | Talks went on.
            KYIV (Reuters)  | The talks went on.
            पोर्ट सूडान।  | सेना युद्धविराम पर राज़ी हो गई है।
            नई दिल्ली, 18 नवंबर (भाषा)।  | विदेश मंत्री मॉस्को पहुँचे।
            काबुल, 15 नवंबर (समाचार एजेंसी):  | राहत दल पहुँचे।
            काबुल, 15 नवंबर:  | राहत दल पहुँचे।
            ढाका (भाषा) -  | सरकार ने घोषणा की।
            DA NANG, Nov 20 (Some Wire):  | Floods killed many.
            मॉस्को —  | वार्ता जारी रही।
            KISUMU, Kenya, Oct 23 —  | Farmers were paid.
            APIA, March 3, 2026 —  | Samoa has signed.
            LIMA, 4 May 2026 (Some Wire) -  | Peru has signed.
            लीमा, 4 मई 2026 (समाचार एजेंसी):  | पेरू ने हस्ताक्षर किए।
            HANOI, April 17 (Some Business Wire Service) -  | Trade has grown.
            रेसिफ़े, 2 दिसंबर।  | वाणिज्य दूतावास खुला।
            किसुमू (केन्या), 4 मई।  | किसानों को भुगतान हुआ।
            """)
    void it_stands_in_front_of_the_first_sentence(String dateline, String sentence) {
        assertThat(Dateline.lengthIn(dateline + " " + sentence)).isEqualTo(dateline.length() + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"The army has agreed to a truce.", "NATO has agreed to a truce.", "UN-backed talks went on.", "सेना राज़ी है। वार्ता जारी रही।",
        "भारत ने कहा। वार्ता जारी रही।", "PORT SUDAN —", "A — so to speak — truce.", "NG: This study is new.", "ZELENSKY: I will not sign.", "WHO (Europe) Director Hans Kluge said so.", "पुतिन दिल्ली पहुँचे। वे मोदी से मिलेंगे।",
        "ट्रंप की चेतावनी। उन्होंने शुल्क लगाया।", "वार्ता जारी। सेना राज़ी है।", "भारत, चीन — दोनों देशों ने हस्ताक्षर किए।", "पुतिन: हम तैयार हैं।", "वार्ता जारी।” सेना राज़ी है।"})
    void a_sentence_is_none(String paragraph) {
        assertThat(Dateline.lengthIn(paragraph)).isZero();
    }
}
