package samvad.lexicons;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A folder of compiled lexicons, one a source, that can be made again at any time. The first line of each tells of which source
 * in which state it was made; one that does not fit, or is damaged, is made anew.
 */
final class CompiledLexicons {
    /** Raise it when files are read into other entries, or entries are written otherwise. */
    private static final String VERSION = "6";

    private final Path folder;
    private final Analysis analysis;

    CompiledLexicons(Path folder, Analysis analysis) {
        this.folder = folder;
        this.analysis = analysis;
    }

    /** The words of a source. */
    record Opened(CompiledLexicon lexicon, List<String> faults) {}

    /** Opens what was compiled of the source as it is now, or reads it anew. Throws {@link UnusableWords} as reading does. */
    Opened open(WordSource source, FileStamp stamp) {
        String name = source.kind().key() + "-" + Integer.toHexString(source.file().toAbsolutePath().hashCode());
        return open(name, stamp.toString(), source::read);
    }

    /**
     * Opens what was compiled under a name, or compiles it.
     *
     * @param state of the words: another state, other words
     */
    Opened open(String name, String state, Supplier<WordList> words) {
        String fingerprint = String.join(", ", "lexicon " + VERSION, analysis.fingerprint(), state);
        Path compiled = folder.resolve(name);
        return stored(compiled, fingerprint).map(lexicon -> new Opened(lexicon, List.of()))
                .orElseGet(() -> compile(words.get(), compiled, fingerprint));
    }

    private Opened compile(WordList words, Path compiled, String fingerprint) {
        CompiledLexicon lexicon = CompileLexicon.of(words.entries(), analysis.wordForms());
        // a list with faults is read each time, so that they are named until they are mended
        if (words.faults().isEmpty()) {
            store(lexicon, compiled, fingerprint);
        }
        return new Opened(lexicon, words.faults());
    }

    private static Optional<CompiledLexicon> stored(Path compiled, String fingerprint) {
        try {
            byte[] bytes = Files.readAllBytes(compiled);
            int end = 0;
            while (end < bytes.length && bytes[end] != '\n') {
                end++;
            }
            byte[] lines = Arrays.copyOfRange(bytes, Math.min(end + 1, bytes.length), bytes.length);
            String[] head = new String(bytes, 0, end, UTF_8).split("\t");
            return head.length == 4 && head[0].equals(fingerprint) && head[1].equals(checksum(lines))
                    ? Optional.of(new CompiledLexicon(lines, Integer.parseInt(head[2]), Integer.parseInt(head[3]))) : Optional.empty();
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private void store(CompiledLexicon lexicon, Path compiled, String fingerprint) {
        try {
            Files.createDirectories(folder);
            Path fresh = Files.createTempFile(folder, "fresh", ".tmp");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(String.join("\t", fingerprint, checksum(lexicon.lines()), Integer.toString(lexicon.longestPhrase()),
                    Integer.toString(lexicon.entries()) + "\n").getBytes(UTF_8));
            bytes.writeBytes(lexicon.lines());
            Files.write(fresh, bytes.toByteArray());
            Files.move(fresh, compiled, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            log().debug("{} cannot be kept; it is compiled again next time", compiled, e);
        }
    }

    private static String checksum(byte[] lines) {
        CRC32 checksum = new CRC32();
        checksum.update(lines);
        return Long.toHexString(checksum.getValue());
    }

    /** Only when there is something to say: to set logging up takes longer than to open the words. */
    private static Logger log() {
        return LoggerFactory.getLogger(CompiledLexicons.class);
    }
}
