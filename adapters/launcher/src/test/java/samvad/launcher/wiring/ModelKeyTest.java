package samvad.launcher.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.Note.Code;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.Evidence;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;
import samvad.launcher.ShippedPrompts;
import samvad.launcher.settings.Settings;

@Timeout(60)
class ModelKeyTest {
    private static final CitationVerifier VERIFIER = new CitationVerifier(new VerifySentence(_ -> List.of(), Glossary.EMPTY));

    @TempDir Path home;

    private final Map<String, String> environment = new HashMap<>();
    private final List<String> authorizations = new CopyOnWriteArrayList<>();
    private HttpServer server;

    @BeforeEach
    void start_a_server_that_only_listens() throws IOException {
        ShippedPrompts.setIn(home);
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                authorizations.add(exchange.getRequestHeaders().getFirst("Authorization"));
                exchange.sendResponseHeaders(500, -1);
            }
        });
        server.start();
        environment.put("SAMVAD_MODEL_PROVIDER", "openai");
        environment.put("SAMVAD_MODEL_BASE_URL", "http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
        environment.put("SAMVAD_MODEL_NAME", "a-model");
    }

    @AfterEach
    void stop_the_server() {
        server.stop(0);
    }

    @Test
    void no_server_is_spoken_to_before_a_question_is_asked() {
        new Composers(Settings.read(home, environment), _ -> List.of(), VERIFIER).answers();

        assertThat(authorizations).isEmpty();
    }

    @Test
    void the_key_in_the_environment_is_sent() {
        environment.put("SAMVAD_MODEL_API_KEY", "from-the-environment");

        assertThat(authorizationSent()).isEqualTo("Bearer from-the-environment");
    }

    @Test
    void the_key_in_a_file_is_sent() throws IOException {
        Files.writeString(home.resolve("key"), "from-a-file\n");
        environment.put("SAMVAD_MODEL_API_KEY_FILE", "key");

        assertThat(authorizationSent()).isEqualTo("Bearer from-a-file");
    }

    @Test
    void without_a_key_or_with_an_empty_file_a_placeholder_is_sent() throws IOException {
        assertThat(authorizationSent()).isEqualTo("Bearer none");

        authorizations.clear();
        Files.writeString(home.resolve("key"), "\n");
        environment.put("SAMVAD_MODEL_API_KEY_FILE", "key");
        assertThat(authorizationSent()).isEqualTo("Bearer none");
    }

    private String authorizationSent() {
        Question question = new Question("Who opened the bridge?", Language.ENGLISH, List.of(), Asked.of(Asked.Kind.PERSON), List.of(),
                List.of(), false, LocalDate.of(2025, 11, 18));
        assertThat(new Composers(Settings.read(home, environment), _ -> List.of(), VERIFIER).answers()
                .compose(question, new Evidence(List.of(), List.of(), 0)).notes()).containsExactly(Code.MODEL_UNAVAILABLE);
        assertThat(Set.copyOf(authorizations)).as("of each try").hasSize(1);
        return authorizations.getFirst();
    }
}
