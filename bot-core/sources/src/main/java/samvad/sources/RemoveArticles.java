package samvad.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.Source;
import samvad.engine.knowledge.StoreUnavailable;

/**
 * Takes articles out of a knowledge folder for good, by its {@code removed.tsv}. What Samvad took in is deleted with its earlier versions; a
 * file somebody put there is only not read any more.
 */
public final class RemoveArticles {
    private final Path folder;
    private final Path articles;
    private final Clock clock;
    /** What the list was when it was last carried out. */
    private long carriedOut = -1;

    public RemoveArticles(Path folder, Clock clock) {
        this.folder = folder;
        this.articles = folder.resolve("articles");
        this.clock = clock;
    }

    /**
     * Puts an article onto the list and deletes it. An address may be one that nothing was taken in from yet. Throws {@link StoreUnavailable}
     * if it cannot; then it is on the list or not, and never half on it.
     *
     * @param article an id or a web address
     * @return the ids it is held under; empty, and nothing is on the list, for an id that is not held
     */
    public List<ArticleId> remove(String article, String reason) {
        boolean isAddress = Identify.isAddress(article);
        List<Article> held = held(article, isAddress);
        if (held.isEmpty() && !isAddress) {
            return List.of();
        }
        Set<String> lines = new LinkedHashSet<>(List.of(article));
        for (Article one : held) {
            lines.add(one.source().id().value());
            // under what it would come again
            lines.add(one.source().url().orElseGet(() -> Identify.id(one).value()));
        }
        try (KnowledgeLock _ = KnowledgeLock.take(articles)) {
            for (String line : lines) {
                RemovedList.add(folder, line, LocalDate.now(clock), reason);
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
        carryOut();
        return held.stream().map(one -> one.source().id()).toList();
    }

    private List<Article> held(String article, boolean isAddress) {
        ArticlesFolder reader = new ArticlesFolder(folder, clock);
        List<Article> held = new ArrayList<>();
        for (Stamp stamp : reader.stamps()) {
            boolean mayBe = isAddress ? RemovedList.mayBeAt(article, ArticlesFolder.idOf(stamp.path())) : ArticlesFolder.idOf(stamp.path()).value().equals(article);
            if (mayBe && reader.readNow(stamp) instanceof Reading.Read(Article read, String _, String _)
                    && (!isAddress || read.source().url().filter(url -> Identify.sameAddress(url, article)).isPresent())) {
                held.add(read);
            }
        }
        return held;
    }

    /** Deletes what the list names, whoever wrote it there; does nothing as long as the list stays the same. */
    public synchronized void carryOut() {
        RemovedList list = RemovedList.of(folder);
        if (list.isEmpty() || list.modified() == carriedOut) {
            return;
        }
        try (KnowledgeLock _ = KnowledgeLock.take(articles)) {
            for (Path file : KeptFiles.below(articles)) {
                if (Identify.GIVEN.matcher(KeptFiles.id(file).value()).matches() && isNamed(file, list)) {
                    Files.delete(file);
                }
            }
            for (ArticleId id : ArticleHistory.ids(folder.resolve("history"))) {
                if (list.names(id) || list.mayMean(id) && isNamed(id, list)) {
                    ArticleHistory.delete(folder.resolve("history"), id);
                }
            }
        } catch (IOException e) {
            throw unavailable(e);
        }
        carriedOut = list.modified();
    }

    private boolean isNamed(Path file, RemovedList list) {
        ArticleId id = KeptFiles.id(file);
        return list.names(id) || list.mayMean(id) && source(file).flatMap(list::why).isPresent();
    }

    private boolean isNamed(ArticleId id, RemovedList list) {
        return new KnowledgeFolder(folder, clock).history(id).stream().anyMatch(version -> list.why(version.source()).isPresent());
    }

    private Optional<Source> source(Path file) {
        return new NamedFiles(clock).read(file) instanceof Reading.Read(Article read, String _, String _) ? Optional.of(read.source()) : Optional.empty();
    }

    private StoreUnavailable unavailable(IOException e) {
        return new StoreUnavailable("Articles cannot be removed from " + folder + ": " + KnowledgeFolder.reason(e)
                + ". Check the free space and the rights, then remove again.", e);
    }
}
