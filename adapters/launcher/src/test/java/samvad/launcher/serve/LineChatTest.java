package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Wiring;

/** A third chat app needs nothing but the two interfaces it implements. */
@Timeout(60)
final class LineChatTest {
    @TempDir Path home;

    @Test
    void a_chat_app_in_one_file_answers_in_both_languages() throws IOException {
        Files.createDirectories(home.resolve("knowledge"));
        Files.writeString(home.resolve("knowledge").resolve("one.txt"), "Envoy lands\n\nAmbassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(home.resolve("knowledge").resolve("two.txt"), "राजदूत कमला राव ने लिस्बन में हस्ताक्षर किए।\n");
        Wiring wiring = new Wiring(Settings.read(home, Map.of("SAMVAD_HTTP_PORT", "0")), Clock.systemUTC());
        LineChat lines = new LineChat();
        try (Serving _ = new Serving(wiring, _ -> new ChatApps(List.of(lines), Map.of(), Map.of()), new PrintWriter(Writer.nullWriter()));
                Socket asha = new Socket(InetAddress.getLoopbackAddress(), lines.port());
                PrintWriter out = new PrintWriter(asha.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader in = new BufferedReader(new InputStreamReader(asha.getInputStream(), StandardCharsets.UTF_8))) {
            out.println("Who landed in Moscow?");
            assertThat(in.readLine()).isEqualTo("Ambassador Meera Nair landed in Moscow on Monday. [1]");
            assertThat(in.readLine()).isEqualTo("Sources");
            assertThat(in.readLine()).contains("Envoy lands");
            out.println("लिस्बन में किसने हस्ताक्षर किए?");
            assertThat(in.readLine()).isEqualTo("राजदूत कमला राव ने लिस्बन में हस्ताक्षर किए। [1]");
        }
    }
}
