package samvad.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.StoreUnavailable;

/**
 * Deletes from a knowledge folder, with their earlier versions, the articles that Samvad took in and that are kept no longer. Files that
 * somebody put there stay.
 */
public final class ExpireArticles {
    private final Path folder;
    private final KeptDays keptDays;
    private final Clock clock;

    public ExpireArticles(Path folder, KeptDays keptDays, Clock clock) {
        this.folder = folder;
        this.keptDays = keptDays;
        this.clock = clock;
    }

    /** How many it has deleted. Throws {@link StoreUnavailable} if it cannot; what it had to delete yet is deleted the next time. */
    public int run() {
        Optional<LocalDate> allKeptFrom = keptDays.allKeptFrom(LocalDate.now(clock));
        Path articles = folder.resolve("articles");
        if (allKeptFrom.isEmpty() || !Files.isDirectory(articles)) {
            return 0;
        }
        try {
            List<Path> over = new ArrayList<>();
            for (Path file : KeptFiles.below(articles)) {
                if (Identify.GIVEN.matcher(KeptFiles.id(file).value()).matches() && day(file).isBefore(allKeptFrom.get()) && isOver(file)) {
                    over.add(file);
                }
            }
            return over.isEmpty() ? 0 : deleted(over, articles);
        } catch (IOException e) {
            throw new StoreUnavailable("Old articles cannot be deleted from " + folder + ": " + KnowledgeFolder.reason(e) + ". Check the rights.", e);
        }
    }

    /** Those who take articles in wait no longer than this takes; what has changed meanwhile is looked at again. */
    private int deleted(List<Path> over, Path articles) throws IOException {
        int deleted = 0;
        try (KnowledgeLock _ = KnowledgeLock.take(articles)) {
            for (Path file : over) {
                if (Files.exists(file) && isOver(file)) {
                    ArticleHistory.delete(folder.resolve("history"), KeptFiles.id(file));
                    Files.delete(file);
                    deleted++;
                }
            }
        }
        return deleted;
    }

    /** A date may have been corrected since the article got its id. */
    private boolean isOver(Path file) throws IOException {
        LocalDate day = day(file);
        return new NamedFiles(clock).read(file) instanceof Reading.Read(Article article, String _, String _)
                && keptDays.areOver(article.source(), article.source().date().orElse(day), LocalDate.now(clock));
    }

    /** The one its name bears; without one that on which it was last written. */
    private LocalDate day(Path file) throws IOException {
        String id = KeptFiles.id(file).value();
        try {
            return LocalDate.parse(id.substring(0, "2025-11-18".length()));
        } catch (DateTimeException e) {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), clock.getZone());
        }
    }
}
