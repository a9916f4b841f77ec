package samvad.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.language.lexicon.Glossary;
import samvad.testkit.Articles;
import samvad.testkit.IndexWriting;

/** Another Samvad at work on the same index, in a process of its own, as only a process can hold a lock or crash. */
final class OtherProcess implements AutoCloseable {
    private final Process process;

    private OtherProcess(Process process) {
        this.process = process;
    }

    /** Starts it and waits until it writes: {@code change} or {@code rebuild}. */
    static OtherProcess writing(String how, Path index) throws IOException {
        Process process = start(how, index);
        assertThat(process.inputReader().readLine()).isEqualTo("writing");
        return new OtherProcess(process);
    }

    /** True if another process would be given the right to write. */
    static boolean mayWrite(Path index) throws IOException {
        Process process = start("rebuild", index);
        try (BufferedReader out = process.inputReader()) {
            return "writing".equals(out.readLine());
        } finally {
            process.destroyForcibly().onExit().join();
        }
    }

    private static Process start(String how, Path index) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                        "-cp", System.getProperty("java.class.path"), OtherProcess.class.getName(), how, index.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Ends it as a power cut would. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        LuceneIndex index = new LuceneIndex(Path.of(arguments[1]), new LuceneWordForms(), Glossary.EMPTY, false);
        var right = arguments[0].equals("rebuild") ? index.rebuild() : index.change();
        if (right.isEmpty()) {
            System.out.println("busy");
            return;
        }
        PassageChanges changes = right.get();
        // enough for the writer to put some on disk before it is done
        for (int i = 0; i < 200; i++) {
            changes.put(IndexWriting.file("half-" + i), Articles.article("half-" + i, "Half of the news, number " + i + "."));
        }
        changes.remove("moscow.txt");
        System.out.println("writing");
        int _ = System.in.read();
        Runtime.getRuntime().halt(1);
    }
}
