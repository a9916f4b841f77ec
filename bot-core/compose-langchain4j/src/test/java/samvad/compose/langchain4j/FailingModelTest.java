package samvad.compose.langchain4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.ComposeInTime;
import samvad.engine.answer.Draft;
import samvad.engine.answer.ModelUnavailable;
import samvad.engine.answer.Note.Code;
import samvad.engine.answer.QuotingWhenModelFails;

@Timeout(60)
class FailingModelTest {
    private static final String KEY = "sk-very-secret-4711";
    private static final Duration AMPLE = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofMillis(200);

    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final ListAppender<ILoggingEvent> log = new ListAppender<>();

    @BeforeEach
    void listen_to_all_that_is_logged() {
        root.setLevel(Level.TRACE);
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void listen_no_more() {
        root.detachAppender(log);
        root.setLevel(Level.OFF);
    }

    @ParameterizedTest
    @CsvSource({
        "500, HTTP 500", "503, HTTP 503", "429, HTTP 429: too many requests", "401, HTTP 401: the key",
        "403, HTTP 403: the key", "404, HTTP 404", "400, HTTP 400", "302, HTTP 302"
    })
    void a_refusal_is_told_by_its_status_and_never_repeats_the_key_or_the_question(int status, String told) {
        String body = "{\"error\":{\"message\":\"key " + KEY + " asked " + News.ENGLISH.text() + "\"}}";
        try (ModelServer server = ModelServer.answering(status, body)) {
            AnswerComposer model = model(server, AMPLE);

            assertThatThrownBy(() -> model.compose(News.ENGLISH, News.evidence(News.FERRIES)))
                    .isInstanceOf(ModelUnavailable.class).hasMessageContaining(told)
                    .message().doesNotContain(KEY, News.ENGLISH.text());
            Draft quoted = new QuotingWhenModelFails(model, (_, _) -> new Draft(List.of()))
                    .compose(News.ENGLISH, News.evidence(News.FERRIES));

            assertThat(quoted.notes()).containsExactly(Code.MODEL_UNAVAILABLE);
            assertThat(logged(Level.WARN)).contains(told).doesNotContain(News.ENGLISH.text());
            assertThat(logged(Level.TRACE)).doesNotContain(KEY);
            assertThat(server.received()).as("asked once each, never again").hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "null", "{}", "[]", "<html>Welcome</html>", "{\"choices\":[]}", "{\"choices\":[{}]}",
        "{\"id\":\"chatcmpl-1\",\"choices\":[{\"message\":{\"role\":\"assistant\",\"content\":\"Twelve fer"
    })
    void json_that_is_malformed_cut_or_of_another_shape_is_a_failure(String body) {
        try (ModelServer server = ModelServer.answering(200, body)) {
            assertUnavailable(model(server, AMPLE), "cannot be read");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"length", "content_filter"})
    void an_answer_that_was_broken_off_is_a_failure(String reason) {
        String cut = ModelServer.completion("Twelve ferries will sail to the island [1].", reason);
        try (ModelServer server = ModelServer.answering(200, cut)) {
            assertUnavailable(model(server, AMPLE), "broke its answer off");
        }
    }

    @Test
    void a_server_that_does_not_answer_in_time_is_a_failure() {
        CountDownLatch never = new CountDownLatch(1);
        try (ModelServer server = ModelServer.doing(_ -> never.await())) {
            assertUnavailable(model(server, SHORT), "did not answer in time");
        }
    }

    @Test
    void a_server_that_stalls_in_the_middle_of_its_reply_is_a_failure_too() {
        CountDownLatch never = new CountDownLatch(1);
        try (ModelServer server = ModelServer.doing(exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
            never.await();
        })) {
            assertUnavailable(new ComposeInTime(model(server, AMPLE), SHORT), "did not answer within 200 ms");
        }
    }

    @Test
    void a_server_that_hangs_up_in_the_middle_of_its_reply_is_a_failure() {
        try (ModelServer server = ModelServer.doing(exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            exchange.getResponseBody().write('{');
            exchange.getResponseBody().flush();
        })) {
            assertUnavailable(model(server, AMPLE), "cannot be read");
        }
    }

    @Test
    void a_server_that_is_not_there_is_a_failure() {
        ModelServer gone = ModelServer.saying("nobody hears this");
        gone.close();

        assertUnavailable(model(gone, AMPLE), "cannot be reached");
    }

    @Test
    void the_key_is_sent_as_a_bearer_and_logged_nowhere() {
        try (ModelServer server = ModelServer.saying("Tickets will cost 250 crowns [1].")) {
            Draft draft = model(server, AMPLE).compose(News.ENGLISH, News.evidence(News.FERRIES));

            assertThat(draft.sentences()).hasSize(1);
            assertThat(server.received().getFirst().authorization()).isEqualTo("Bearer " + KEY);
            assertThat(server.endpoint(KEY, AMPLE).toString()).doesNotContain(KEY);
            assertThat(logged(Level.TRACE)).doesNotContain(KEY);
            assertThat(logged(Level.INFO)).doesNotContain(News.ENGLISH.text(), "250 crowns");
        }
    }

    private static AnswerComposer model(ModelServer server, Duration timeout) {
        return News.composer(server.endpoint(KEY, timeout));
    }

    private static void assertUnavailable(AnswerComposer model, String why) {
        assertThatThrownBy(() -> model.compose(News.ENGLISH, News.evidence(News.FERRIES)))
                .isInstanceOf(ModelUnavailable.class).hasMessageContaining(why);
    }

    /** All that was logged at the level and above, with its traces. */
    private String logged(Level level) {
        StringBuilder text = new StringBuilder();
        for (ILoggingEvent event : List.copyOf(log.list)) {
            if (event.getLevel().isGreaterOrEqual(level)) {
                text.append(event.getFormattedMessage()).append('\n')
                        .append(ThrowableProxyUtil.asString(event.getThrowableProxy())).append('\n');
            }
        }
        return text.toString();
    }
}
