package samvad.launcher.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.launcher.settings.Settings;

/** A Samvad in a process of its own, so that it can be killed. */
final class ServedChild implements AutoCloseable {
    /** Named, not referred to: the command line knows this room, not the other way round. */
    private static final String PROGRAM = "samvad.launcher.Main";

    private static final Pattern PORT = Pattern.compile("http://[^:]+:(\\d+)/health");

    private static final Duration START_TAKES_AT_MOST = Duration.ofSeconds(60);

    private final Process process;
    private final Path log;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServedChild(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts one that serves. */
    static ServedChild start(Path home, Path log, Map<String, String> settings) {
        return start(home, log, settings, List.of("serve"));
    }

    /** Starts one from this program's own class path. */
    static ServedChild start(Path home, Path log, Map<String, String> settings, List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED", "-Dsamvad.home=" + home,
                "-cp", System.getProperty("java.class.path"), PROGRAM));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("SAMVAD_"));
        settings.forEach((name, value) -> builder.environment().put(Settings.variable(name), value));
        try {
            Files.writeString(log, "");
            return new ServedChild(builder.redirectErrorStream(true).redirectOutput(log.toFile()).start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits until it says where its pages are. */
    int awaitPort() throws InterruptedException {
        long until = System.nanoTime() + START_TAKES_AT_MOST.toNanos();
        while (System.nanoTime() < until && process.isAlive()) {
            Optional<Integer> port = port();
            if (port.isPresent()) {
                return port.get();
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("it did not start; it said:\n" + said());
    }

    private Optional<Integer> port() {
        Matcher found = PORT.matcher(said());
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }

    String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A metric's value, labels included in its name; 0 where there is none yet. */
    double metric(String name) throws InterruptedException {
        try {
            URI metrics = URI.create("http://127.0.0.1:" + awaitPort() + "/metrics");
            return http.send(HttpRequest.newBuilder(metrics).build(), BodyHandlers.ofString()).body().lines()
                    .filter(line -> line.startsWith(name + " ")).map(line -> Double.parseDouble(line.substring(name.length() + 1)))
                    .findFirst().orElse(0.0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As {@code kill -9} does: nothing is finished, nothing is written. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    long pid() {
        return process.pid();
    }

    /** Waits until it ends by itself, and returns its exit code. */
    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits so long at most; true if it has ended by then. */
    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time);
    }

    /** Asks it to stop, and returns its exit code. */
    int stop() throws InterruptedException {
        process.destroy();
        return process.waitFor();
    }

    @Override
    public void close() {
        http.close();
        process.destroyForcibly();
    }
}
