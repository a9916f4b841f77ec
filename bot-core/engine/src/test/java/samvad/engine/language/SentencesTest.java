package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SentencesTest {
    private static List<String> of(String text) {
        return Sentences.of(text).stream().map(span -> span.in(text)).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "विदेश मंत्री एस. जयशंकर मॉस्को पहुँचे।",
        "डॉ. अनिल वर्मा ने पदभार संभाला।",
        "प्रो. के. एल. शर्मा ने भाषण दिया।",
        "बी. आर. आंबेडकर की प्रतिमा लगी।",
        "श्री. पाटिल लौट आए।",
        "S. Jaishankar met his counterpart in Doha.",
        "Mr. Menon and Mrs. Rao left with Dr. Paul.",
        "The U.S. Senate passed the bill.",
        "The U.S. imposed new tariffs on U.K. steel.",
        "Prices rose 3.5 per cent to Rs. 1,234.50 a barrel.",
        "दर 3.5 प्रतिशत से बढ़कर 4.25 प्रतिशत हुई।",
        "Gen. A. K. Singh spoke at 10.30 a.m. yesterday.",
        "They met on Jan. 5 in St. Petersburg.",
        "Resolution No. 2803 was adopted.",
        "Visit example.org for the full text.",
        "They were ready to deliver the money, Det. Dennis McCarthy wrote in the release.",
        "Supt. Anita Rao and Cllr. Jones opened the bridge.",
    })
    void leaves_a_sentence_with_dots_whole(String sentence) {
        assertThat(of(sentence)).containsExactly(sentence);
        String twice = sentence + " " + "वे लौट गए।";
        assertThat(of(twice)).containsExactly(sentence, "वे लौट गए।");
    }

    @Test
    void ends_a_sentence_at_danda_mark_and_stop() {
        assertThat(of("वह आया। वह गया॥ क्या वह लौटा? हाँ! She stayed. Why? Nobody knows."))
                .containsExactly("वह आया।", "वह गया॥", "क्या वह लौटा?", "हाँ!", "She stayed.", "Why?", "Nobody knows.");
        assertThat(of("वह आया।वह गया।")).containsExactly("वह आया।", "वह गया।");
    }

    @Test
    void ends_a_sentence_at_an_abbreviation_that_the_next_one_follows() {
        assertThat(of("He moved to the U.S. The talks went on.")).containsExactly("He moved to the U.S.", "The talks went on.");
        assertThat(of("She works for Tata Motors Ltd. It makes cars.")).containsExactly("She works for Tata Motors Ltd.", "It makes cars.");
    }

    @Test
    void keeps_a_quotation_with_its_speaker() {
        String english = "“We are ready. We will not wait,” said Foreign Minister Lena Orr.";
        String hindi = "राजदूत ने कहा, “हम तैयार हैं। हम रुकेंगे नहीं।”";
        String straight = "He said, \"It is late. We must go.\"";
        assertThat(of(english + " She left.")).containsExactly(english, "She left.");
        assertThat(of(hindi + " वे चले गए।")).containsExactly(hindi, "वे चले गए।");
        assertThat(of(straight + " They went.")).containsExactly(straight, "They went.");
    }

    @Test
    void cuts_a_quotation_that_never_ends() {
        assertThat(of("He said, “We go. We stay. We wait.")).containsExactly("He said, “We go.", "We stay.", "We wait.");
        String endless = "“" + "We go on. ".repeat(200) + "”";
        assertThat(of(endless)).hasSizeGreaterThan(100);
    }

    @Test
    void makes_every_line_a_sentence() {
        assertThat(of("A headline without an end\nमॉस्को\r\n\r\nThe text, e.g.\nMr.\nEnd"))
                .containsExactly("A headline without an end", "मॉस्को", "The text, e.g.", "Mr.", "End");
    }

    @Test
    void finds_none_where_there_is_nothing() {
        assertThat(of("")).isEmpty();
        assertThat(of(" \n\t\u00A0\u200B\uFEFF ")).isEmpty();
        assertThat(of("!? ".repeat(100))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "न", "word ", "🙂", "A. ", "“We go. ", "\" a. b ", "It ended. ", "वह आया। ", "Mr. "})
    void cuts_four_million_characters_on_one_line_in_little_time(String unit) {
        String text = unit.repeat(4_000_000 / unit.length());
        List<Span> spans = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Sentences.of(text));
        assertThat(spans).hasSizeGreaterThan(1000);
        assertThat(spans).allMatch(span -> span.length() <= Sentences.LONGEST_SENTENCE);
        assertThat(spans.getLast().end()).isEqualTo(text.stripTrailing().length());
    }
}
