package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.testkit.Articles;
import samvad.testkit.ArticleStoreContract;

class RemoveArticlesTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T06:00:00Z"), ZoneOffset.UTC);
    private static final String HAND_WRITTEN = "---\ntitle: Quay\nurl: https://example.org/quay\n---\nThe quay closed on Monday. Nobody came.\n";

    @TempDir Path folder;

    private final Article pier = ArticleStoreContract.PIER.build();

    private Ingested take(Article article) {
        return new KnowledgeFolder(folder, CLOCK).take(article);
    }

    private RemoveArticles removal() {
        return new RemoveArticles(folder, CLOCK);
    }

    /** The ids of what a reader of the folder gets. */
    private List<String> read() {
        ArticlesFolder articles = new ArticlesFolder(folder, CLOCK);
        return articles.stamps().stream().map(articles::read).filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article().source().id().value()).toList();
    }

    @Test
    void what_was_taken_in_is_deleted_with_its_earlier_versions_and_does_not_come_back() throws IOException {
        take(pier);
        String id = ((Ingested.Revised) take(ArticleStoreContract.LATER_PIER.build())).article().source().id().value();
        assertThat(removal().remove(id, "asked\tto")).extracting(Object::toString).containsExactly(id);
        assertThat(read()).isEmpty();
        assertThat(folder.resolve("articles/2025/11/" + id + ".md")).doesNotExist();
        assertThat(folder.resolve("history/" + id)).doesNotExist();
        assertThat(Files.readString(folder.resolve("removed.tsv"))).contains(id + "\t2026-11-21\tasked to\n");
        assertThat(take(pier)).isInstanceOfSatisfying(Ingested.Rejected.class,
                rejected -> assertThat(rejected.reason()).contains("was removed on 2026-11-21 (asked to)").contains("removed.tsv"));
        Article elsewhere = Articles.of("a", "Quite other words.").from("Another Outlet", ArticleStoreContract.ADDRESS + "?utm_source=x").build();
        assertThat(take(elsewhere)).isInstanceOf(Ingested.Rejected.class);
        Files.delete(folder.resolve("removed.tsv"));
        assertThat(take(pier)).isInstanceOf(Ingested.Added.class);
    }

    @Test
    void a_line_by_hand_is_enough_and_other_articles_stay() throws IOException {
        String id = ((Ingested.Added) take(pier)).article().source().id().value();
        take(Articles.article("b", "A ferry sank."));
        Files.writeString(folder.resolve("removed.tsv"), "# id\tday\treason\n\nhttp://EXAMPLE.org/pier/?utm_source=mail\t\t\n");
        assertThat(read()).hasSize(1).doesNotContain(id);
        removal().carryOut();
        assertThat(folder.resolve("articles/2025/11/" + id + ".md")).doesNotExist();
        assertThat(read()).hasSize(1);
    }

    @Test
    void a_file_of_somebody_elses_is_left_and_not_read_by_its_id_or_its_address() throws IOException {
        Path quay = Files.writeString(folder.resolve("quay.md"), HAND_WRITTEN);
        Stamp before = new ArticlesFolder(folder, CLOCK).stamps().getFirst();
        Files.writeString(folder.resolve("removed.tsv"), "https://example.org/quay\t2026-11-21\t\n");
        ArticlesFolder reader = new ArticlesFolder(folder, CLOCK);
        assertThat(reader.stamps().getFirst()).as("an index has to read it again").isNotEqualTo(before);
        assertThat(reader.read(reader.stamps().getFirst())).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.reason()).startsWith("was removed on 2026-11-21; "));
        Files.writeString(folder.resolve("removed.tsv"), "quay\n");
        assertThat(read()).isEmpty();
        removal().carryOut();
        assertThat(quay).exists();
        Files.writeString(folder.resolve("removed.tsv"), "quays\n");
        assertThat(read()).containsExactly("quay");
    }

    @Test
    void removed_by_its_id_a_hand_written_article_comes_back_under_no_other() throws IOException {
        Files.writeString(folder.resolve("quay.md"), HAND_WRITTEN);
        Files.writeString(folder.resolve("note.txt"), "Note\n\nThe lighthouse keeper retired on Monday.\n");
        Article quay = ((Reading.Read) new NamedFiles(CLOCK).read(folder.resolve("quay.md"))).article();
        Article note = ((Reading.Read) new NamedFiles(CLOCK).read(folder.resolve("note.txt"))).article();
        removal().remove("quay", "");
        removal().remove("note", "");
        assertThat(read()).isEmpty();
        assertThat(take(quay)).isInstanceOf(Ingested.Rejected.class);
        assertThat(take(note)).isInstanceOf(Ingested.Rejected.class);
    }

    @Test
    void an_address_nothing_came_from_yet_is_kept_out_and_an_unknown_id_is_none() {
        assertThat(removal().remove("nothing", "")).isEmpty();
        assertThat(folder.resolve("removed.tsv")).doesNotExist();
        assertThat(removal().remove(ArticleStoreContract.ADDRESS, "")).isEmpty();
        assertThat(take(pier)).isInstanceOf(Ingested.Rejected.class);
    }

    @Test
    void a_list_that_cannot_be_read_lets_nothing_removed_come_back() throws IOException {
        take(pier);
        Files.write(folder.resolve("removed.tsv"), "%PDF-1.7 ".getBytes(StandardCharsets.US_ASCII));
        assertThatThrownBy(this::read).isInstanceOf(SourceUnavailable.class).hasMessageContaining("removed.tsv");
    }
}
