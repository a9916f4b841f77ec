package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Imprint;
import samvad.engine.knowledge.Ingested;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.knowledge.NewsSource.Stamp;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.Outlets;
import samvad.sources.ArticleFacts.Fact;
import samvad.testkit.Articles;

/** What a publisher says of an article, and on which terms it may be kept and shown. */
class TermsTest {
    private static final Instant NOW = Instant.parse("2026-11-21T06:00:00Z");
    private static final String EMBARGOED = "---\ntitle: Pier opens\ndate: 2026-11-22\nembargo-until: 2026-11-22T18:00+05:30\n---\n\nThe pier opened.\n";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    private static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    private KnowledgeFolder kept() {
        return new KnowledgeFolder(folder, at(NOW));
    }

    @Test
    void facts_stand_in_one_order_however_they_came() {
        ArticleFacts facts = ArticleFacts.of(Fact.URL, Optional.of("u")).with(Fact.TITLE, Optional.of("t"));
        assertThat(facts).hasToString(ArticleFacts.of(Fact.TITLE, Optional.of("t")).or(ArticleFacts.of(Fact.URL, Optional.of("u"))).toString());
        assertThat(facts.written().keySet()).containsExactly(Fact.TITLE, Fact.URL);
    }

    @Test
    void a_page_says_who_wrote_it_and_when_with_the_zone() {
        Imprint imprint = disk.with("a.html", """
                <html><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","datePublished":"2025-11-18T23:30:00+05:30",
                "dateModified":"2025-11-19T01:00:00+05:30","author":[{"@type":"Person","name":"Meera Nair"},{"@type":"Person","name":"कमला राव"}]}</script></head>
                <body><h1>Pier</h1><p>Forty people came to see the pier. It was cold.</p></body></html>""").article("a.html").imprint();
        assertThat(imprint.author()).contains("Meera Nair, कमला राव");
        assertThat(imprint.published()).contains(OffsetDateTime.parse("2025-11-18T23:30:00+05:30"));
        assertThat(imprint.modified()).contains(OffsetDateTime.parse("2025-11-19T01:00:00+05:30"));
        assertThat(disk.with("b.html", """
                <html><head><meta name="author" content="https://harbour.example/nair"><meta name="byl" content="By Meera Nair">
                <meta property="article:modified_time" content="yesterday"></head><body><h1>Pier</h1><p>Forty people came.</p></body></html>""").article("b.html").imprint())
                .isEqualTo(new Imprint(Optional.of("Meera Nair"), Optional.empty(), Optional.empty(), Optional.empty(), false));
    }

    @Test
    void nothing_is_read_before_an_embargo_ends() {
        disk.with("a.md", EMBARGOED);
        Instant end = Instant.parse("2026-11-22T12:30:00Z");
        ArticlesFolder early = new ArticlesFolder(folder, at(end.minusSeconds(1)));
        Stamp stamp = early.stamps().getFirst();
        assertThat(early.read(stamp)).isEqualTo(new Reading.Refused("is under embargo until 2026-11-22T12:30:00Z", Optional.of(end)));
        assertThat(new ArticlesFolder(folder, at(end)).read(stamp)).isInstanceOf(Reading.Read.class);
    }

    @Test
    void what_is_under_embargo_is_taken_in_under_the_day_it_will_have() {
        Article offered = ((Reading.Read) new NamedFiles(at(NOW)).read(disk.with("a.md", EMBARGOED).folder().resolve("a.md"))).article();
        Article taken = ((Ingested.Added) kept().take(offered)).article();
        assertThat(taken.source().id().value()).startsWith("2026-11-22-");
        assertThat(kept().find(taken.source().id())).contains(taken);
        assertThat(disk.refusal("articles/2026/11/" + taken.source().id() + ".md")).contains("embargo");
        assertThat(kept().take(offered)).isInstanceOf(Ingested.AlreadyKnown.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"embargo-until: tomorrow", "embargo-until: 2026-11-20T18:00", "embargo-until:", "embargo-until: [2026-11-20]", "Embargo_Until: 2026-11-20",
        "embargo: 2026-11-20", "use: quotes", "use:"})
    void terms_that_cannot_be_read_show_nothing(String line) {
        assertThat(disk.with("a.md", "---\ntitle: Pier opens\n" + line + "\n---\n\nThe pier opened.\n").refusal("a.md")).containsAnyOf("; write ", "give each key a value");
    }

    @Test
    void a_table_with_terms_that_cannot_be_used_shows_nothing() {
        disk.with("a.txt", "The pier opened.");
        assertThat(disk.with("articles.tsv", "name\tembargo-until\na\t2027-01-01\n").refusal("a.txt")).contains("articles.tsv");
        assertThat(disk.with("articles.tsv", "name\tdate\na\t2026-01-01\n").read("a.txt")).isInstanceOf(Reading.Read.class);
        assertThat(disk.with("articles.tsv", "id\tembargo-until\na\t2027-01-01\n").refusal("a.txt")).contains("embargo until 2027-01-01");
    }

    @Test
    void a_day_of_embargo_ends_when_it_begins() {
        String file = "---\nembargo-until: %s\n---\n\nThe pier opened.\n";
        assertThat(disk.with("a.md", file.formatted("2026-11-22")).refusal("a.md")).contains("2026-11-22T00:00:00Z");
        assertThat(disk.with("b.md", file.formatted("2026-11-21")).read("b.md")).isInstanceOf(Reading.Read.class);
    }

    @Test
    void of_what_may_be_shown_by_its_headline_only_nothing_else_is_read_or_kept() throws IOException {
        Article offered = disk.with("a.md", "---\ntitle: Pier opens\ndate: 2026-11-20\nuse: headline-and-link\n---\n\nThe pier cost nine million.\n").article("a.md");
        assertThat(offered.blocks()).singleElement().isInstanceOf(Block.Heading.class);
        Article taken = ((Ingested.Added) kept().take(offered)).article();
        String file = Files.readString(folder.resolve("articles/2026/11/" + taken.source().id() + ".md"));
        assertThat(file).contains("Pier opens").doesNotContain("million");
        assertThat(disk.with("b.md", "---\nuse: headline-and-link\n---\n\nThe pier cost nine million, said the mayor, and he was not amused.\n").refusal("b.md")).contains("title");
    }

    @Test
    void the_newest_version_says_whether_more_than_the_headline_is_kept() {
        KnowledgeFolder store = kept();
        Article full = ((Ingested.Added) store.take(article("2026-11-20"))).article();
        assertThat(store.take(article("2026-11-20").onlyHeadline().orElseThrow())).isInstanceOf(Ingested.Revised.class);
        assertThat(store.find(full.source().id()).orElseThrow().text()).isEqualTo("Pier opens");
        assertThat(store.history(full.source().id())).as("the text is kept nowhere").isEmpty();
        assertThat(store.take(article("2026-11-20"))).isInstanceOf(Ingested.Revised.class);
        assertThat(store.find(full.source().id()).orElseThrow().text()).contains("nine million");
    }

    @Test
    void a_corrected_date_counts_for_how_long_an_article_is_kept() {
        KnowledgeFolder store = kept();
        Article old = ((Ingested.Added) store.take(article("2026-10-21"))).article();
        store.take(Articles.of("x", "The pier opened. It cost nine million.").titled("Pier opens").dated("2026-11-20").from("Harbour Post", "https://harbour.example/2026-10-21").build());
        assertThat(new ExpireArticles(folder, days(new Outlet.Terms(false, Optional.of(30)), Optional.empty()), at(NOW)).run()).isZero();
        assertThat(store.find(old.source().id())).isPresent();
    }

    @Test
    void an_outlet_may_allow_no_more_than_headlines() {
        WithinTerms store = new WithinTerms(kept(), days(new Outlet.Terms(true, Optional.empty()), Optional.empty()), at(NOW));
        Article taken = ((Ingested.Added) store.take(article("2026-11-20"))).article();
        assertThat(taken.text()).isEqualTo("Pier opens");
        assertThat(taken.imprint().headlineOnly()).isTrue();
        assertThat(store.take(article("2026-11-20"))).isInstanceOf(Ingested.AlreadyKnown.class);
        assertThat(store.preview(Articles.of("x", "The pier opened.").from("Harbour Post", "https://harbour.example/x").build()))
                .isInstanceOfSatisfying(Ingested.Rejected.class, rejected -> assertThat(rejected.reason()).contains("no headline"));
    }

    @Test
    void what_is_kept_no_longer_goes_with_its_history_and_does_not_come_back() {
        KnowledgeFolder store = kept();
        Article old = ((Ingested.Added) store.take(article("2026-10-21"))).article();
        store.take(Articles.of("x", "The pier did not open.").titled("Pier opens").dated("2026-10-21").from("Harbour Post", "https://harbour.example/2026-10-21").build());
        Article recent = ((Ingested.Added) store.take(article("2026-10-22"))).article();
        Article others = ((Ingested.Added) store.take(Articles.of("x", "A storm came.").titled("Storm").dated("2025-01-01").from("Gazette", "https://gazette.example/a").build())).article();
        disk.with("mine.md", "---\ndate: 2020-01-01\noutlet: Harbour Post\n---\n\nAn old pier.\n");
        KeptDays thirty = days(new Outlet.Terms(false, Optional.of(30)), Optional.empty());

        assertThat(new ExpireArticles(folder, thirty, at(NOW)).run()).isEqualTo(1);
        assertThat(store.find(old.source().id())).isEmpty();
        assertThat(store.history(old.source().id())).isEmpty();
        assertThat(store.find(recent.source().id())).isPresent();
        assertThat(store.find(others.source().id())).isPresent();
        assertThat(folder.resolve("mine.md")).exists();
        assertThat(new ExpireArticles(folder, thirty, at(NOW)).run()).isZero();
        assertThat(new WithinTerms(store, thirty, at(NOW)).take(article("2026-10-21")))
                .isInstanceOfSatisfying(Ingested.Rejected.class, rejected -> assertThat(rejected.reason()).contains("30 days"));
    }

    @Test
    void an_undated_article_is_as_old_as_its_file() throws IOException {
        Article undated = ((Ingested.Added) kept().take(Articles.article("x", "A pier."))).article();
        Path file = folder.resolve("articles/undated/" + undated.source().id() + ".md");
        ExpireArticles expiry = new ExpireArticles(folder, new KeptDays(Outlets.NONE, Optional.of(10)), at(NOW));
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(10))));
        assertThat(expiry.run()).isZero();
        Files.setLastModifiedTime(file, FileTime.from(NOW.minus(Duration.ofDays(11))));
        assertThat(expiry.run()).isEqualTo(1);
    }

    private static Article article(String day) {
        return Articles.of("x", "The pier opened. It cost nine million.").titled("Pier opens").dated(day).from("Harbour Post", "https://harbour.example/" + day).build();
    }

    private static KeptDays days(Outlet.Terms terms, Optional<Integer> otherwise) {
        return new KeptDays(new Outlets(List.of(new Outlet(List.of("Harbour Post"), List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), terms))), otherwise);
    }
}
