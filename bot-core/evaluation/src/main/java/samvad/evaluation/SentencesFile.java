package samvad.evaluation;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import samvad.engine.knowledge.ArticleId;

/** A tab-separated file of sentences: a header line, then id, behaviour, article ids with commas between, and the sentence. */
public final class SentencesFile {
    private static final String COLUMNS = "id, behaviour, articles, text";

    private SentencesFile() {}

    /** Reads the file. Throws {@link UnusableFile} that names the file and line of what is wrong. */
    public static List<WrittenSentence> read(Path file) {
        TsvFile tsv = TsvFile.read(file, "sentences");
        tsv.requireOnly(COLUMNS);
        return tsv.rows("holds no sentence").stream().map(SentencesFile::sentence).toList();
    }

    private static WrittenSentence sentence(TsvFile.Row row) {
        if (!row.full()) {
            throw row.fault("not the four columns " + COLUMNS);
        }
        List<ArticleId> articles = Arrays.stream(row.cell("articles").split(",")).map(String::strip).map(ArticleId::new).toList();
        return new WrittenSentence(row.cell("id"), row.cell("behaviour"), articles, row.cell("text"));
    }
}
