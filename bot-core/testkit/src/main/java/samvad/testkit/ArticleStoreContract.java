package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.Identify;
import samvad.engine.knowledge.Ingested;

/** What every {@link ArticleStore} promises. */
public interface ArticleStoreContract {
    String ADDRESS = "https://example.org/pier";

    Articles PIER = Articles.of("any", "The pier opened on Monday. Forty people came.").titled("Pier opens")
            .dated("2025-11-18").from("Harbour Post", ADDRESS);
    Articles LATER_PIER = Articles.of("other", "The pier opened on Monday. Sixty people came.").titled("Pier opens, sixty come")
            .dated("2025-11-18").from("Harbour Post", ADDRESS);

    /** Opens the store of the running test; called twice it opens two views of the same one. */
    ArticleStore open();

    private static Article added(Ingested outcome) {
        assertThat(outcome).isInstanceOf(Ingested.Added.class);
        return ((Ingested.Added) outcome).article();
    }

    private static Article revised(Ingested outcome) {
        assertThat(outcome).isInstanceOf(Ingested.Revised.class);
        return ((Ingested.Revised) outcome).article();
    }

    private static Article known(Ingested outcome) {
        assertThat(outcome).isInstanceOf(Ingested.AlreadyKnown.class);
        return ((Ingested.AlreadyKnown) outcome).article();
    }

    @Test
    default void holds_what_it_took_under_an_id_of_day_outlet_and_mark() {
        Article held = added(open().take(PIER.build()));
        ArticleId id = held.source().id();
        assertThat(id.value()).matches("2025-11-18-harbourpost-[0-9a-f]{8}");
        assertThat(open().find(id)).contains(held);
        assertThat(held.source().title()).contains("Pier opens");
        assertThat(held.source().url()).contains(ADDRESS);
        assertThat(held.text()).isEqualTo("The pier opened on Monday. Forty people came.");
        assertThat(open().history(id)).isEmpty();
    }

    @Test
    default void knows_nothing_of_other_articles() {
        ArticleStore store = open();
        store.take(PIER.build());
        for (String id : List.of("2025-11-18-harbourpost-00000000", "pier", "../pier", "undated-unknown-00000000")) {
            assertThat(store.find(new ArticleId(id))).isEmpty();
            assertThat(store.history(new ArticleId(id))).isEmpty();
        }
    }

    @Test
    default void knows_an_article_again_by_address_or_text_whatever_it_was_called() {
        ArticleStore store = open();
        Article byAddress = added(store.take(PIER.build()));
        Article byText = added(store.take(Articles.of("a", "A ferry sank.\n\nNobody was hurt.").build()));
        assertThat(known(open().take(Articles.of("renamed", "A ferry sank.\r\n\r\nNobody was hurt.\r\n").build()))).isEqualTo(byText);
        assertThat(known(open().take(new Articles("b", PIER.text(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of("http://EXAMPLE.org/pier/?utm_source=feed#top"), false).titled("Pier opens")
                .from("Harbour Post", ADDRESS).build()))).isEqualTo(byAddress);
        assertThat(known(store.take(byText))).isEqualTo(byText);
    }

    @Test
    default void knows_a_text_again_however_its_letters_and_spaces_are_encoded() {
        ArticleStore store = open();
        Article held = added(store.take(Articles.of("a", "\u0958ासिम caf\u00e9 में राजदूत से मिले।").build()));
        assertThat(known(store.take(Articles.of("b", "\u0915\u093cासिम\u00a0cafe\u0301 में  राजदूत से मिले।\n").build())).source().id()).isEqualTo(held.source().id());
        Article linked = added(store.take(Articles.of("c", "A pier opened.").from("Harbour Post", "https://example.org/pier?id=7").build()));
        assertThat(known(store.take(Articles.of("d", "A pier opened.").from("Harbour Post", "https://example.org/pier?gbraid=1&id=7&msclkid=2").build())).source().id())
                .isEqualTo(linked.source().id());
    }

    @Test
    default void a_new_text_at_the_same_address_takes_the_earlier_ones_place_and_loses_none() {
        ArticleStore store = open();
        Article first = added(store.take(PIER.build()));
        Article second = revised(open().take(LATER_PIER.build()));
        Article third = revised(store.take(PIER.build()));
        ArticleId id = first.source().id();
        assertThat(List.of(second, third)).extracting(article -> article.source().id()).containsOnly(id);
        assertThat(open().find(id)).contains(third);
        assertThat(open().history(id)).containsExactly(first, second);
        assertThat(known(open().take(PIER.build()))).isEqualTo(third);
        assertThat(open().history(id)).hasSize(2);
    }

    @Test
    default void white_space_other_code_points_for_the_same_letters_and_tracking_are_no_new_version() {
        ArticleStore store = open();
        String text = "\u0930\u093e\u091c\u0926\u0942\u0924 \u092c\u0921\u093c\u0947 \u0926\u0932 \u0915\u0947 \u0938\u093e\u0925 \u0906\u090f\u0964 Ren\u00e9e spoke first.";
        Article held = added(store.take(Articles.of("a", text + "\n\nNobody was hurt.").titled("Caf\u00e9 talks").from("Harbour Post", ADDRESS).build()));
        for (String url : List.of(ADDRESS, ADDRESS + "?utm_source=feed&fbclid=x#top", "http://EXAMPLE.org/pier/")) {
            Article again = Articles.of("b", " " + Normalizer.normalize(text, Normalizer.Form.NFD).replace(" ", "  ") + "\r\n\r\nNobody\u00a0was hurt.\n")
                    .titled("Cafe\u0301  talks").from("Harbour Post", url).build();
            assertThat(known(store.take(again))).isEqualTo(held);
        }
        assertThat(store.history(held.source().id())).isEmpty();
        assertThat(revised(store.take(Articles.of("c", text + "\n\nOne was hurt.").titled("Caf\u00e9 talks").from("Harbour Post", ADDRESS + "?utm_source=x").build()))
                .source().url()).contains(ADDRESS);
    }

    @Test
    default void a_day_learned_later_revises_and_the_id_stays() {
        ArticleStore store = open();
        Article undated = added(store.take(Articles.of("a", "A ferry sank.").titled("Ferry sinks").build()));
        assertThat(undated.source().id().value()).matches("undated-unknown-[0-9a-f]{8}");
        Article dated = revised(store.take(Articles.of("a", "A ferry sank.").dated("2025-11-18").build()));
        assertThat(dated.source().id()).isEqualTo(undated.source().id());
        assertThat(dated.source().date()).contains(LocalDate.of(2025, 11, 18));
        assertThat(dated.source().title()).contains("Ferry sinks");
        assertThat(store.find(dated.source().id())).contains(dated);
    }

    @Test
    default void a_preview_tells_what_taking_would_give_and_changes_nothing() {
        ArticleStore store = open();
        Article previewed = added(store.preview(PIER.build()));
        assertThat(store.find(previewed.source().id())).isEmpty();
        assertThat(added(store.take(PIER.build()))).isEqualTo(previewed);
        assertThat(known(store.preview(PIER.build()))).isEqualTo(previewed);
        assertThat(revised(store.preview(LATER_PIER.build())).text()).contains("Sixty");
        assertThat(store.find(previewed.source().id())).contains(previewed);
        assertThat(store.history(previewed.source().id())).isEmpty();
    }

    @Test
    default void holds_no_sample_and_no_article_without_words() {
        Article held = added(open().take(PIER.asSample().build()));
        assertThat(held.source().sample()).isFalse();
        assertThat(open().take(Articles.of("void", " \n").build())).isInstanceOf(Ingested.Rejected.class);
    }

    @Test
    default void an_outlet_in_any_script_gives_a_plain_id() {
        for (String outlet : List.of("बंदरगाह समाचार", "../../etc/passwd", "Côte d'Ivoire Matin", "港湾", "🚢", "x".repeat(500))) {
            Article held = added(open().take(Articles.of("a", "News from " + outlet + " reached us.").from(outlet, ADDRESS + outlet.hashCode()).build()));
            assertThat(held.source().id().value()).matches(Identify.GIVEN);
            assertThat(held.source().outlet()).contains(outlet);
        }
    }

    @Test
    default void many_at_once_take_every_article_once() throws Exception {
        List<Callable<Ingested>> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Article article = Articles.article("a", "Ferry number " + i + " left the harbour.");
            work.add(() -> open().take(article));
            work.add(() -> open().take(article));
        }
        List<Ingested> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Ingested> outcome : threads.invokeAll(work)) {
                outcomes.add(outcome.get());
            }
        }
        assertThat(outcomes).filteredOn(Ingested.Added.class::isInstance).hasSize(20);
        assertThat(outcomes).filteredOn(Ingested.AlreadyKnown.class::isInstance).hasSize(20);
    }
}
