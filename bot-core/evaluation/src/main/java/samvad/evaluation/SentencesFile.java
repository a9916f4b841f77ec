package samvad.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import samvad.engine.knowledge.ArticleId;

/** A tab-separated file of sentences: a header line, then id, behaviour, article ids with commas between, and the sentence. */
public final class SentencesFile {
    private static final String HEADER = "id\tbehaviour\tarticles\ttext";
    private static final int COLUMNS = 4;

    private SentencesFile() {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<WrittenSentence> read(Path file) {
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UnusableFile("The sentences file " + file + " cannot be read; check its name, rights and that it is UTF-8", e);
        }
        if (lines.isEmpty() || !lines.getFirst().equals(HEADER)) {
            throw new UnusableFile(file + ", line 1: the columns are id, behaviour, articles, text");
        }
        List<WrittenSentence> sentences = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            String[] cells = lines.get(i).split("\t", -1);
            if (cells.length != COLUMNS || Arrays.stream(cells).anyMatch(String::isBlank)) {
                throw new UnusableFile(file + ", line " + (i + 1) + ": not the four columns id, behaviour, articles, text");
            }
            sentences.add(new WrittenSentence(cells[0], cells[1],
                    Arrays.stream(cells[2].split(",")).map(String::strip).map(ArticleId::new).toList(), cells[3]));
        }
        if (sentences.isEmpty()) {
            throw new UnusableFile(file + " holds no sentence; write one a line below the header");
        }
        return sentences;
    }
}
