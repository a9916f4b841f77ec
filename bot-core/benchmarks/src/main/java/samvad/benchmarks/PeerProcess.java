package samvad.benchmarks;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samvad.engine.evidence.passage.Passage;

/**
 * LangChain4j's Lucene retriever in a JVM of its own, with the flags of this one: it needs an older Lucene. It times itself,
 * so what passes between the two is not counted, and works only while this one waits.
 */
final class PeerProcess implements AutoCloseable {
    private static final List<String> FLAGS = List.of("-Xmx2g", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED");

    private final Process process;
    private final BufferedWriter commands;
    private final BufferedReader answers;

    private PeerProcess(Process process) {
        this.process = process;
        this.commands = new BufferedWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Throws IllegalArgumentException, with the way out, where the module benchmarks-peer is not built. */
    static PeerProcess start() throws IOException {
        Path app = Path.of("bot-core/benchmarks-peer/target/app").toAbsolutePath();
        if (!Files.isDirectory(app)) {
            throw new IllegalArgumentException("There is no " + app + ": run with -pl bot-core/benchmarks-peer,bot-core/benchmarks");
        }
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", app.resolve("*").toString(), "samvad.benchmarks.peer.Peer"));
        return new PeerProcess(new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** Works in this folder from now on and finds so many passages. */
    void open(Path folder, int hits) {
        told("open\t" + folder + "\t" + hits);
    }

    /** Keeps a passage to be added by the next command. */
    void keep(Passage passage) {
        say("passage\t" + passage.source().id() + "\t" + inOneLine(passage.text()));
    }

    /** Adds all that was kept by one call; nanoseconds. */
    long addTogether() {
        return Long.parseLong(told("together"));
    }

    /** Adds all that was kept by a call each; nanoseconds. */
    long addSingly() {
        return Long.parseLong(told("singly"));
    }

    Asked ask(String question) {
        String[] answer = told("ask\t" + inOneLine(question)).split("\t");
        return new Asked(Long.parseLong(answer[0]), Arrays.asList(answer).subList(1, answer.length));
    }

    /** @param articles those the passages found are of, best first, with repetitions */
    record Asked(long nanos, List<String> articles) {
        Asked {
            articles = List.copyOf(articles);
        }
    }

    private static String inOneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private String told(String command) {
        say(command);
        try {
            commands.flush();
            String answer = answers.readLine();
            if (answer == null) {
                throw new IllegalStateException("the peer has ended at: " + command);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void say(String command) {
        try {
            commands.write(command);
            commands.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        commands.close();
        process.onExit().join();
    }
}
