package samvad.engine.question;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MoreAskedTest {
    @ParameterizedTest
    @ValueSource(strings = {"tell me more", "Give me more details, please", "More?", "ok, can you tell me a bit more about it?", "anything else", "go on", "what else?",
        "और बताइए", "थोड़ा और बताओ", "मुझे और बताओ", "इस पर विस्तार से बताएँ", "और जानकारी दीजिए", "पूरी ख़बर बताइए", "और?", "aur batao", "thoda detail mein bataiye"})
    void asks_for_more_of_what_was_told(String message) {
        assertThat(MoreAsked.is(message)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tell me more about Putin", "who else was there?", "what more did he say?", "और कतर के?", "और कब?", "मोदी के बारे में और बताइए", "more sanctions on Russia?",
        "aur kab", "details of the deal"})
    void asks_for_something(String message) {
        assertThat(MoreAsked.is(message)).isFalse();
    }
}
