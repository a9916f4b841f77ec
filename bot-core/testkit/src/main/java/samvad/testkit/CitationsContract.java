package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.CHAT;
import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Citations;
import samvad.engine.delivery.Citations.Place;
import samvad.engine.delivery.Cited;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.Send;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/** What every {@link Citations} promises. */
public interface CitationsContract extends PushContract {
    ArticleId PIER = new ArticleId("pier");
    Cited FORTY = new Cited(PIER, 2, "Forty people came.");

    Citations citations();

    /** An answer that cites, not said yet. */
    private Send citing(Incoming asked, Cited... cites) {
        return finished(asked, answer(asked, 0, "चालीस लोग आए।").citing(List.of(cites))).getFirst();
    }

    private List<Place> said(ArticleId article) {
        return citations().of(article).said();
    }

    private Intent correction(Place place) {
        return new Intent(Intent.Kind.PUSH, "correction/" + place.id(), 0, Post.continuing(place.message().orElseThrow(), Letters.words("Sixty.")), Optional.empty());
    }

    private boolean correct(Place place) {
        return citations().correct(List.of(place), List.of(correction(place)), START);
    }

    @Test
    default void tells_where_an_article_is_cited_the_newest_first_once_it_is_said() {
        Send first = citing(incoming(1, ASHA, "How many came?"), FORTY, new Cited(new ArticleId("ferry"), 1, "A ferry sank."));
        assertThat(citations().articles()).containsOnlyKeys(PIER, new ArticleId("ferry"));
        assertThat(citations().of(PIER)).isEqualTo(new Citations.Places(List.of(), true));
        sent(first, "m100");
        String once = citations().articles().get(PIER);
        Address topic = CHAT.in("7");
        sent(citing(incoming(2, topic, BILAL, "How many?", START), FORTY), "m101");
        assertThat(citations().articles().get(PIER)).isNotEqualTo(once);
        assertThat(citations().of(PIER).unsettled()).isFalse();
        assertThat(said(PIER)).extracting(Place::cited).containsExactly(FORTY, FORTY);
        assertThat(said(PIER)).extracting(Place::message).containsExactly(Optional.of(new Receipt(topic, "m101")), Optional.of(new Receipt(CHAT, "m100")));
        assertThat(said(PIER)).extracting(Place::reader).containsExactly(Optional.of(BILAL), Optional.of(ASHA));
        assertThat(said(PIER).getFirst().language()).isEqualTo(Language.HINDI);
        assertThat(said(new ArticleId("other"))).isEmpty();
    }

    @Test
    default void what_was_refused_or_says_something_else_by_now_is_not_told() {
        settled(citing(incoming(1, ASHA, "How many came?"), FORTY), new Delivery.Refused("too long"));
        sent(citing(incoming(2, ASHA, "How many came?"), FORTY), "m100");
        assertThat(said(PIER)).hasSize(1);
        Incoming edited = incoming("update:3", "m2", CHAT, ASHA, "Who came?", START);
        Receipt earlier = new Receipt(CHAT, "m100");
        sent(finished(edited, new Intent(Intent.Kind.ANSWER, edited.key(), 0, Post.of(CHAT, Letters.words("Nobody.")), Optional.of(earlier))).getFirst(), "m100");
        assertThat(citations().of(PIER)).isEqualTo(new Citations.Places(List.of(), false));
    }

    @Test
    default void a_correction_waits_to_be_said_once_also_after_a_restart() {
        sent(citing(incoming(1, ASHA, "How many came?"), FORTY), "m100");
        Place place = said(PIER).getFirst();
        assertThat(correct(place)).isTrue();
        assertThat(correct(place)).isFalse();
        assertThat(citations().articles()).isEmpty();
        restart();
        List<Send> claimed = claimed();
        assertThat(claimed).extracting(Send::intent).containsExactly(correction(place));
        sent(claimed.getFirst(), "m102");
        restart();
        assertThat(claimed()).isEmpty();
    }

    @Test
    default void of_several_one_that_is_gone_keeps_all_from_being_corrected() {
        sent(citing(incoming(1, ASHA, "How many came?"), FORTY), "m100");
        sent(citing(incoming(2, BILAL, "How many came?"), FORTY), "m101");
        List<Place> both = said(PIER);
        assertThat(correct(both.getFirst())).isTrue();
        assertThat(citations().correct(both, List.of(correction(both.getLast())), START)).isFalse();
        assertThat(said(PIER)).containsExactly(both.getLast());
        assertThat(claimed()).hasSize(1);
    }

    @Test
    default void the_forgotten_and_those_who_stop_are_not_corrected_and_nothing_waits_for_them() {
        sent(citing(incoming(1, ASHA, "How many came?"), FORTY), "m100");
        sent(citing(incoming(2, BILAL, "How many came?"), FORTY), "m101");
        sent(citing(incoming(3, ASHA, "How many people came?"), FORTY), "m102");
        assertThat(correct(said(PIER).getLast())).isTrue();
        Incoming wish = incoming(4, ASHA, "/forget");
        inbox().accept(List.of(wish));
        retention().forget(wish);
        assertThat(said(PIER)).extracting(Place::reader).containsExactly(Optional.of(BILAL));
        assertThat(claimed()).isEmpty();
        sent(citing(incoming(5, BILAL, "How many people came?"), FORTY), "m103");
        assertThat(correct(said(PIER).getLast())).isTrue();
        retention().silence(BILAL, Address.of("telegram", "-999"));
        assertThat(said(PIER)).hasSize(1);
        retention().silence(BILAL, CHAT.in("7"));
        assertThat(citations().articles()).isEmpty();
        assertThat(claimed()).isEmpty();
    }

    @Test
    default void is_kept_no_longer_than_the_answer_and_shared_with_it_until_it_is_corrected() {
        Incoming asked = incoming(1, ASHA, "How many came?");
        sent(citing(asked, FORTY), "m100");
        assertThat(ledger().answers(asked.key())).extracting(Intent::cites).containsExactly(List.of(FORTY));
        assertThat(correct(said(PIER).getFirst())).isTrue();
        assertThat(ledger().answers(asked.key())).isEmpty();
        sent(citing(incoming(2, ASHA, "How many came?"), FORTY), "m101");
        int _ = retention().dropBefore(START.plus(Duration.ofDays(1)));
        assertThat(citations().articles()).isEmpty();
        assertThat(said(PIER)).isEmpty();
    }
}
