package samvad.search.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.PassageChanges;
import samvad.engine.evidence.passage.PassageIndex;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.language.Language;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;

/** A {@link PassageIndex} in a folder of its own. Opens nothing before it is first used. */
public final class LuceneIndex implements PassageIndex {
    /** Under which key a commit says by which analysis it was made. */
    static final String FINGERPRINT_KEY = "samvad.fingerprint";

    static final String FINGERPRINT = "format 9, " + LuceneWordForms.FINGERPRINT;

    private final IndexFolder folder;
    private final LuceneWordForms wordForms;
    private final LucenePassageSearch search;

    /**
     * @param folder the index's own; made when first written
     * @param glossary what the words of a question are called otherwise
     * @param keepSamples true to find the shipped samples also beside real articles
     */
    public LuceneIndex(Path folder, LuceneWordForms wordForms, Glossary glossary, boolean keepSamples) {
        this(folder, wordForms, glossary, keepSamples, Set.of());
    }

    /** @param without bridges on which no word is met, so that one can tell what they bring */
    public LuceneIndex(Path folder, LuceneWordForms wordForms, Glossary glossary, boolean keepSamples, Set<Bridge> without) {
        this.folder = new IndexFolder(folder);
        this.wordForms = wordForms;
        this.search = new LucenePassageSearch(this.folder, new QuestionWords(glossary, wordForms, without), keepSamples);
    }

    @Override
    public PassageSearch search() {
        return search;
    }

    @Override
    public Map<String, KnownFile> files() {
        try {
            Optional<Path> current = folder.current();
            if (current.isEmpty() || !isOfThisMaking(current.get())) {
                return Map.of();
            }
            return search.files();
        } catch (IOException | RuntimeException e) {
            throw broken(folder, e);
        }
    }

    @Override
    public Optional<PassageChanges> change() {
        return begin(false);
    }

    @Override
    public Optional<PassageChanges> rebuild() {
        return begin(true);
    }

    private Optional<PassageChanges> begin(boolean anew) {
        try {
            Optional<WriterLock> lock = folder.lock();
            return lock.isEmpty() ? Optional.empty() : Optional.of(begin(anew, lock.get()));
        } catch (IOException e) {
            throw new IndexUnavailable("The index folder " + folder.root() + " cannot be written: " + reason(e)
                    + ". Check its rights and the free space, or set another one with the setting `data`.", e);
        }
    }

    private LucenePassageChanges begin(boolean anew, WriterLock lock) throws IOException {
        try {
            Optional<Path> current = folder.current();
            Path generation = anew || current.isEmpty() || !isSound(current.get()) ? folder.begin() : current.get();
            return new LucenePassageChanges(folder, generation, lock, wordForms, search);
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static boolean isSound(Path generation) {
        try {
            return isOfThisMaking(generation) && IndexHealth.isSound(generation);
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private static boolean isOfThisMaking(Path generation) throws IOException {
        try (Directory directory = FSDirectory.open(generation); DirectoryReader reader = DirectoryReader.open(directory)) {
            return FINGERPRINT.equals(reader.getIndexCommit().getUserData().get(FINGERPRINT_KEY));
        }
    }

    static IndexUnavailable broken(IndexFolder folder, Exception cause) {
        return new IndexUnavailable("The index in " + folder.root() + " is damaged: " + reason(cause)
                + ". `./samvad reindex` builds it anew from the articles; none is lost.", cause);
    }

    private static String reason(Exception e) {
        return e.getClass().getSimpleName() + (e.getMessage() == null ? "" : " (" + e.getMessage() + ")");
    }

    @Override
    public void close() {
        search.close();
    }

    /** Reads all of the index in use; empty if there is none yet. Never throws for damage. */
    public Optional<IndexInspection> inspect() {
        try {
            return folder.current().map(IndexHealth::inspect);
        } catch (IOException e) {
            return Optional.of(new IndexInspection(0, "", false, Optional.of(reason(e))));
        }
    }

    /** How many articles that can be found there are of each language. */
    public Map<Language, Integer> articlesByLanguage() {
        return search.articlesByLanguage();
    }

    /** True if there is an index to be searched, of this Samvad's making or another's. */
    public boolean exists() {
        try {
            return folder.current().filter(Files::isDirectory).isPresent();
        } catch (IOException e) {
            return false;
        }
    }
}
