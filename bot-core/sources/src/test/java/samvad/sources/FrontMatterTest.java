package samvad.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.NewsSource.Reading;
import samvad.engine.language.Language;

class FrontMatterTest {
    private static final String BODY = "Forty people came to see the pier. It was cold.\n";

    @TempDir
    Path folder;

    private ArticlesOnDisk disk;

    @BeforeEach
    void open() {
        disk = new ArticlesOnDisk(folder);
    }

    @Test
    void gives_every_fact() {
        String text = "---\ntitle: \"बंदरगाह: नई गोदी\"\ndate: 2025-11-18\nlanguage: hi\noutlet: Harbour Post\nurl: https://example.org/a?b=c\n"
                + "topics: [ferries, Estonia]\nsample: true\n---\n" + BODY;
        Article article = disk.with("a.md", text).article("a.md");
        assertThat(article.source()).satisfies(source -> {
            assertThat(source.title()).contains("बंदरगाह: नई गोदी");
            assertThat(source.date()).contains(LocalDate.of(2025, 11, 18));
            assertThat(source.language()).isEqualTo(Language.HINDI);
            assertThat(source.outlet()).contains("Harbour Post");
            assertThat(source.url()).contains("https://example.org/a?b=c");
            assertThat(source.sample()).isTrue();
        });
        assertThat(article.topics()).containsExactly("ferries", "Estonia");
        assertThat(article.text()).isEqualTo(text);
        assertThat(ArticlesOnDisk.searched(article)).containsExactly("Forty people came to see the pier.", "It was cold.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\n---\n", "---\n# title: none yet\n---\n", "---\n\n---\n"})
    void may_hold_nothing(String top) {
        Article article = disk.with("a.md", top + BODY).article("a.md");
        assertThat(article.source().date()).isEmpty();
        assertThat(ArticlesOnDisk.searched(article)).containsExactly("Forty people came to see the pier.", "It was cold.");
    }

    @Test
    void an_empty_script_of_facts_is_none() {
        Article article = disk.with("a.html", "<html><head><script type=\"application/ld+json\"></script></head><body><article><p>" + BODY + "</p></article></body></html>").article("a.html");
        assertThat(ArticlesOnDisk.searched(article)).contains("Forty people came to see the pier.");
    }

    @Test
    void is_not_needed() {
        Article article = disk.with("a.md", "# Harbour news\n\n" + BODY).article("a.md");
        assertThat(article.source().title()).contains("Harbour news");
        assertThat(article.source().outlet()).isEmpty();
        assertThat(article.source().url()).isEmpty();
        assertThat(article.source().date()).isEmpty();
        assertThat(article.topics()).isEmpty();
        assertThat(article.source().sample()).isFalse();
    }

    @Test
    void is_read_whatever_its_line_ends() {
        for (String lineEnd : new String[] {"\r\n", "\r"}) {
            Article article = disk.with("a.md", "---\ntitle: Harbour\n---\n".concat(BODY).replace("\n", lineEnd)).article("a.md");
            assertThat(article.source().title()).contains("Harbour");
            assertThat(ArticlesOnDisk.quotes(article)).hasSize(2);
        }
    }

    @Test
    void that_is_broken_names_the_line_and_the_way_out() {
        assertThat(disk.with("a.md", "---\ntitle: Harbour: news: today\n---\n" + BODY).refusal("a.md"))
                .contains("line 2").contains("quote values that hold a colon");
        assertThat(disk.with("a.md", "---\ntitle: \"open\n---\n" + BODY).refusal("a.md")).contains("not YAML");
    }

    @Test
    void without_an_end_is_refused_and_a_rule_at_the_top_is_none() {
        assertThat(disk.with("a.md", "---\ntitle: Harbour\n\n" + BODY).refusal("a.md")).contains("without an end").contains("close it");
        assertThat(disk.with("b.md", "---\n" + BODY).article("b.md").source().title()).isEmpty();
    }

    @Test
    void that_multiplies_itself_is_refused() {
        StringBuilder bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d, *a%d, *a%d, *a%d, *a%d]\n".formatted(i, i, i - 1, i - 1, i - 1, i - 1, i - 1, i - 1));
        }
        assertThat(disk.with("a.md", bomb + "topics: *a11\n---\n" + BODY).refusal("a.md")).contains("front matter");
        assertThat(disk.with("b.md", "---\ntopics: " + "[".repeat(20_000) + "\n---\n" + BODY).refusal("b.md")).contains("nests too deep");
    }

    @Test
    void that_names_a_class_of_java_makes_none_of_it() {
        assertThat(disk.with("a.md", "---\ntitle: !!java.lang.Runtime x\n---\n" + BODY).refusal("a.md")).contains("not YAML");
    }

    @Test
    void leaves_out_values_of_another_kind_and_says_so() {
        Reading.Read read = disk.with("a.md", "---\ntitle: [one, two]\noutlet: {name: Post}\ntopics: [ferries, [deep], 7]\nurl: 42\n---\n" + BODY).taken("a.md");
        assertThat(read.article().source().title()).isEmpty();
        assertThat(read.article().source().outlet()).isEmpty();
        assertThat(read.article().source().url()).isEmpty();
        assertThat(read.article().topics()).containsExactly("ferries", "7");
        assertThat(read.remark()).contains("`title`").contains("`outlet`");
    }

    @Test
    void an_outlet_of_invisible_marks_is_none() {
        assertThat(disk.with("a.md", "---\noutlet: \"\u200B\u2060\"\n---\n" + BODY).article("a.md").source().outlet()).isEmpty();
    }

    @Test
    void alone_is_no_article() {
        assertThat(disk.with("a.md", "---\ntitle: Harbour\n---\n").refusal("a.md")).contains("no words to search");
    }

    @Test
    void keeps_out_addresses_a_browser_would_run() {
        assertThat(disk.with("a.md", "---\nurl: \"javascript:alert(1)\"\n---\n" + BODY).article("a.md").source().url()).isEmpty();
    }
}
