package samvad.launcher.wiring;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samvad.engine.Fingerprint;
import samvad.engine.answer.Note;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.passage.RefreshIndex;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.launcher.command.ProgressLine;
import samvad.search.lucene.LuceneIndex;

/** A folder of articles with its index, brought up to date when opened. */
public final class Knowledge implements AutoCloseable {
    /** Files read before what they hold can be searched: a second or two of work. */
    private static final int PORTION = 500;

    /** How long another process's first building of the index is waited for. */
    private static final int WAIT_SECONDS = 120;

    private final LuceneIndex index;
    private final RefreshIndex refresh;
    private final NewsSource files;
    private volatile Refreshed state;
    private volatile @Nullable Vectors vectors;

    private Knowledge(LuceneIndex index, RefreshIndex refresh, NewsSource files, Refreshed state) {
        this.index = index;
        this.refresh = refresh;
        this.files = files;
        this.state = state;
    }

    /**
     * Where it is.
     *
     * @param files those of the folder
     * @param data holds the indexes, one a folder
     */
    record Place(Path folder, NewsSource files, Path data) {}

    /** Opens and refreshes. */
    static Knowledge open(Place place, Words words, boolean keepSamples, InstantSource clock, PrintWriter err) {
        Knowledge knowledge = unread(place, words, keepSamples, clock, err);
        knowledge.refreshFirst(err);
        return knowledge;
    }

    /** Opens and builds the index anew, unless another process holds it: then its {@link #state} is BUSY. */
    static Knowledge rebuilt(Place place, Words words, boolean keepSamples, InstantSource clock, PrintWriter err) {
        Knowledge knowledge = unread(place, words, keepSamples, clock, err);
        knowledge.rebuild();
        Summary.print(knowledge, err);
        return knowledge;
    }

    private static Knowledge unread(Place place, Words words, boolean keepSamples, InstantSource clock, PrintWriter err) {
        LuceneIndex index = new LuceneIndex(indexFolder(place.folder, place.data), words.forms(), words.glossary(), keepSamples, words.without());
        RefreshIndex refresh = new RefreshIndex(place.files, index, new ProgressLine(err, "Taking in articles"), clock);
        return new Knowledge(index, refresh, place.files, new Refreshed(Refreshed.State.CURRENT, 0, List.of()));
    }

    /** Takes in what has changed since. */
    public synchronized void refresh() {
        refresh(Integer.MAX_VALUE);
    }

    /** Takes in a portion of what has changed since, the newest first; true if nothing is left. */
    public synchronized boolean refreshPart() {
        refresh(PORTION);
        return state.state() != Refreshed.State.PARTLY;
    }

    private void refresh(int most) {
        state = refresh.refresh(most);
        if (state.state() == Refreshed.State.CURRENT && !index.exists()) {
            // of an empty folder there is nothing to take in, and it is searched all the same
            state = refresh.rebuild();
        }
    }

    private void refreshFirst(PrintWriter err) {
        refresh();
        for (int second = 0; state.state() == Refreshed.State.BUSY && !index.exists() && second < WAIT_SECONDS; second++) {
            if (second == 1) {
                err.println("Another Samvad is building the index; waiting for it.");
                err.flush();
            }
            pause();
            refresh();
        }
        if (state.state() == Refreshed.State.REPAIRED) {
            err.println("The search index was damaged and has been built anew; nothing is lost.");
        }
    }

    /** Builds the index anew, whatever it holds. */
    public synchronized Refreshed rebuild() {
        state = refresh.rebuild();
        return state;
    }

    /** From now on it is searched by meaning too; the vectors are closed with it. */
    void searchBy(Vectors made) {
        vectors = made;
    }

    /** Empty where only words are searched. */
    public Optional<Vectors> vectors() {
        return Optional.ofNullable(vectors);
    }

    /** What questions are asked of. */
    public PassageSearch search() {
        return vectors().map(Vectors::search).orElseGet(index::search);
    }

    /** What is searched by words. */
    public LuceneIndex index() {
        return index;
    }

    /** How the index stands since it was last brought up to date. */
    public Refreshed state() {
        return state;
    }

    /** What lies in the folder and is not read, a sentence each. */
    public List<String> passedOver() {
        return files.passedOver();
    }

    /** How many files could not be taken in. */
    public long refused() {
        return state.remarked().stream().filter(file -> file.refused()).count();
    }

    /** What of the index's state the reader of an answer should know. */
    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        switch (state.state()) {
            case BUSY -> notes.add(Note.of(Note.Code.INDEX_BUSY));
            case REPAIRED -> notes.add(Note.of(Note.Code.INDEX_REBUILT));
            case CURRENT, PARTLY -> {}
        }
        if (refused() > 0) {
            notes.add(new Note.FilesRefused(refused()));
        }
        vectors().flatMap(Vectors::note).ifPresent(notes::add);
        return notes;
    }

    @Override
    public void close() {
        vectors().ifPresent(Vectors::close);
        index.close();
    }

    private static void pause() {
        try {
            Thread.sleep(1000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** One index a folder, whatever path it was reached by. */
    public static Path indexFolder(Path folder, Path data) {
        try {
            String path = folder.toRealPath().toString();
            return data.resolve("index").resolve(Fingerprint.of(path, 16));
        } catch (IOException e) {
            throw new SourceUnavailable("There is no folder " + folder
                    + ". Name a folder of .txt, .md or .html files with --articles, or set `knowledge`.", e);
        }
    }
}
