package samvad.sources;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Difference;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.Intake;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.StoreUnavailable;

/** The knowledge folder: {@code articles/YYYY/MM/ID.md}, a Markdown file an article, and {@code history/ID/} with earlier versions. */
public final class KnowledgeFolder implements ArticleStore {
    /** UTF-16 units; front matter has to stay short enough to be read as such. */
    private static final int LONGEST_TITLE = 5_000;

    private final Path folder;
    private final Path articles;
    private final Clock clock;
    private final KeptFiles files;
    private final ArticleHistory history;
    /** As the lock's file counts; negative before the first article is taken. */
    private long changesSeen = -1;
    private boolean previewing;

    /** @param folder made when the first article is taken */
    public KnowledgeFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.articles = folder.resolve("articles");
        this.clock = clock;
        this.files = new KeptFiles(articles);
        this.history = new ArticleHistory(folder.resolve("history"), clock);
    }

    @Override
    public synchronized Ingested take(Article article) {
        try (KnowledgeLock lock = KnowledgeLock.take(articles)) {
            if (changesSeen < 0) {
                KeptFiles.removeUnfinished(articles);
                history.removeUnfinished();
            }
            if (lock.changes() != changesSeen) {
                files.list();
                changesSeen = lock.changes();
            }
            Ingested outcome = decide(article);
            switch (outcome) {
                case Ingested.Added(Article added) -> write(added, article, lock);
                case Ingested.Revised(Article revised) -> write(revised, article, lock);
                case Ingested.AlreadyKnown _, Ingested.Rejected _ -> {}
            }
            return outcome;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public synchronized Ingested preview(Article article) {
        try {
            if (changesSeen < 0 && !previewing) {
                files.list();
                previewing = true;
            }
            return decide(article);
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    @Override
    public Optional<Article> find(ArticleId id) {
        return Identify.GIVEN.matcher(id.value()).matches() && Files.exists(files.place(id))
                ? read(files.place(id)) instanceof Reading.Read held ? Optional.of(held.article()) : Optional.empty()
                : Optional.empty();
    }

    @Override
    public List<Article> history(ArticleId id) {
        try {
            return Identify.GIVEN.matcher(id.value()).matches() ? history.of(id) : List.of();
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    private Ingested decide(Article article) {
        Optional<String> removed = RemovedList.of(folder).whyNotTaken(article);
        if (removed.isPresent()) {
            return new Ingested.Rejected(removed.get() + "; to have it again, take it out of " + RemovedList.FILE_NAME);
        }
        List<Article> held = new ArrayList<>();
        for (Path file : files.of(Identify.mark(article))) {
            switch (read(file)) {
                case Reading.Read(Article other, String _, String _) -> held.add(other);
                case Reading.Refused(String reason, var _) -> {
                    return new Ingested.Rejected("may be held as " + folder.relativize(file) + ", which " + reason);
                }
            }
        }
        Ingested outcome = Intake.decide(article, held);
        return switch (outcome) {
            case Ingested.Added(Article added) -> whyNotKept(added, article).<Ingested>map(Ingested.Rejected::new).orElse(outcome);
            case Ingested.Revised(Article revised) -> whyNotKept(revised, article).<Ingested>map(Ingested.Rejected::new).orElse(outcome);
            case Ingested.AlreadyKnown _, Ingested.Rejected _ -> outcome;
        };
    }

    /** Why the file written would not give the same article, empty if it would; nothing is taken in that is not held whole. */
    private Optional<String> whyNotKept(Article kept, Article offered) {
        int title = kept.source().title().map(String::length).orElse(0);
        if (title > LONGEST_TITLE) {
            return Optional.of("has a headline of " + title + " characters, longer than any article's; shorten it");
        }
        byte[] bytes = bytes(kept, offered);
        if (bytes.length > ArticlesFolder.LARGEST_FILE) {
            return Optional.of("would be larger than " + (ArticlesFolder.LARGEST_FILE >> 20) + " MB, the most an article may have; split it");
        }
        try {
            Article read = ArticleFile.on(clock).read(kept.source().id(), kept.source().id() + ".md", bytes, ArticleFacts.NONE).article();
            return read.equals(kept) ? Optional.empty()
                    : Optional.of("holds characters or facts that no text file keeps as they are; save it as plain UTF-8 text");
        } catch (UnreadableArticle e) {
            return Optional.of("cannot be kept, for what would be written " + e.getMessage());
        }
    }

    /** The earlier version is in the history before the new one takes its place. */
    private void write(Article kept, Article offered, KnowledgeLock lock) throws IOException {
        ArticleId id = kept.source().id();
        Path place = files.of(Identify.mark(offered)).stream().filter(file -> KeptFiles.id(file).equals(id)).findFirst().orElse(files.place(id));
        if (kept.imprint().headlineOnly()) {
            // of what may not be kept no earlier version is
            ArticleHistory.delete(folder.resolve("history"), id);
        } else if (Files.exists(place) && read(place) instanceof Reading.Read(Article earlier, String _, String _)) {
            history.add(id, Files.readAllBytes(place), Difference.between(earlier, kept));
        }
        WholeFile.write(place, bytes(kept, offered));
        files.add(place);
        changesSeen++;
        lock.setChanges(changesSeen);
    }

    private static byte[] bytes(Article kept, Article offered) {
        return KeptFile.of(kept, offered).getBytes(StandardCharsets.UTF_8);
    }

    private Reading read(Path file) {
        return new NamedFiles(clock).read(file);
    }

    private StoreUnavailable unavailable(IOException e) {
        return new StoreUnavailable("The knowledge folder " + folder + " cannot be written: " + reason(e)
                + ". Nothing is half written, and what it holds is whole. Check the free space and the rights, then ingest again.", e);
    }

    static String reason(IOException e) {
        return switch (e) {
            case AccessDeniedException denied -> "this user may not write " + denied.getFile();
            case FileAlreadyExistsException taken -> taken.getFile() + " is no folder";
            case NotDirectoryException taken -> taken.getFile() + " is no folder";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(e.getMessage());
        };
    }
}
