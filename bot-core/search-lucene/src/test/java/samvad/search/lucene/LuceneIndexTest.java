package samvad.search.lucene;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;
import samvad.testkit.PassageIndexContract;

final class LuceneIndexTest implements PassageIndexContract {
    private final LuceneWordForms wordForms = new LuceneWordForms();

    @TempDir Path folder;

    @Override
    public PassageIndex open(boolean keepSamples) {
        return new LuceneIndex(folder.resolve("index"), wordForms, Glossary.EMPTY, keepSamples);
    }

    @Override
    public WordForms wordForms() {
        return wordForms;
    }
}
