package samvad.benchmarks.peer;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.rag.content.Content;
import dev.langchain4j.rag.content.retriever.ContentRetriever;
import dev.langchain4j.rag.query.Query;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Does what it is told line by line, words divided by tabs, and answers each command but {@code passage} with one line:
 * {@code open <folder> <hits>}, {@code passage <article> <text>} (kept for the next command), {@code together} and
 * {@code singly} (adds what was kept; nanoseconds), {@code ask <question>} (nanoseconds, then the articles found).
 */
public final class Peer {
    private final List<TextSegment> kept = new ArrayList<>();
    private @Nullable PeerIndex index;
    private @Nullable ContentRetriever retriever;

    private Peer() {}

    public static void main(String[] args) throws IOException {
        // its libraries' own remarks must not mix with the answers
        PrintStream answers = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(System.err);
        serve(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)), answers);
    }

    static void serve(BufferedReader commands, PrintStream answers) throws IOException {
        Peer peer = new Peer();
        for (String line = commands.readLine(); line != null; line = commands.readLine()) {
            String answer = peer.obey(line.split("\t", -1));
            if (!answer.isEmpty()) {
                answers.println(answer);
            }
        }
        peer.leave();
    }

    private String obey(String[] command) throws IOException {
        return switch (command[0]) {
            case "open" -> open(Path.of(command[1]), Integer.parseInt(command[2]));
            case "passage" -> {
                kept.add(PeerIndex.segment(command[1], command[2]));
                yield "";
            }
            case "together" -> together();
            case "singly" -> singly();
            case "ask" -> ask(command[1]);
            default -> throw new IllegalArgumentException("no such command: " + command[0]);
        };
    }

    private String open(Path folder, int hits) throws IOException {
        leave();
        PeerIndex opened = new PeerIndex(folder);
        index = opened;
        retriever = opened.retriever(hits);
        return "opened";
    }

    private String together() {
        PeerIndex into = Objects.requireNonNull(index);
        long start = System.nanoTime();
        into.add(kept);
        return took(start);
    }

    private String singly() {
        PeerIndex into = Objects.requireNonNull(index);
        long start = System.nanoTime();
        kept.forEach(into::add);
        return took(start);
    }

    private String took(long start) {
        long nanos = System.nanoTime() - start;
        kept.clear();
        return Long.toString(nanos);
    }

    private String ask(String question) {
        ContentRetriever asked = Objects.requireNonNull(retriever);
        Query query = PeerIndex.query(question);
        long start = System.nanoTime();
        List<Content> found = asked.retrieve(query);
        long nanos = System.nanoTime() - start;
        return nanos + "\t" + String.join("\t", PeerIndex.articles(found));
    }

    private void leave() throws IOException {
        if (index != null) {
            index.close();
        }
    }
}
