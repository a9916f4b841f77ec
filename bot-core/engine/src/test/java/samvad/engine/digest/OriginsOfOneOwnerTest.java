package samvad.engine.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.Outlets;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/** Outlets of one owner are one origin, however they word it. */
class OriginsOfOneOwnerTest {
    private static final List<Article> REPORTS = List.of(
            report("a", "Harbour Post", "Minister Jaan Oja opened the pier in Narva on Tuesday."),
            report("b", "Sea Daily", "Forty people watched as the new landing stage was inaugurated."),
            report("c", "Other Times", "Critics said the money ought to have gone to schools instead."));

    private static Article report(String id, String outlet, String text) {
        return new Article(new Source(new ArticleId(id), Optional.of("Title"), Optional.of(LocalDate.of(2025, 11, 18)), Language.ENGLISH, Optional.of(outlet),
                Optional.empty(), false), text, List.of(new Block.Paragraph(new Span(0, text.length()))), List.of());
    }

    private static Outlet of(String name, String family) {
        return new Outlet(List.of(name), List.of(), Optional.empty(), Optional.empty(), Optional.of(family), Optional.empty(), Outlet.Terms.NONE);
    }

    @Test
    void owners_count_once_where_they_are_known() {
        assertThat(Origins.independent(REPORTS, Outlets.NONE)).isEqualTo(3);
        assertThat(Origins.independent(REPORTS, new Outlets(List.of(of("Harbour Post", "Sea Press"), of("Sea Daily", "Sea Press"))))).isEqualTo(2);
        assertThat(Origins.outlets(REPORTS)).isEqualTo(3);
    }
}
