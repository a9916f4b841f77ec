package samvad.engine.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.language.Span;

final class TextBlocksTest {
    /** Each block as its kind and words. */
    private static List<String> of(String text) {
        return TextBlocks.of(text, new Span(0, text.length())).stream()
                .map(block -> block.getClass().getSimpleName() + ": " + block.span().in(text)).toList();
    }

    @Test
    void makes_one_paragraph_of_lines_broken_to_a_width() {
        String column = """
                The envoy of the island republic reached the capital late on
                Monday for talks that are expected to last three days, the
                ministry said.""";
        assertThat(of(column + "\n\nShe left.")).containsExactly("Paragraph: " + column, "Paragraph: She left.");
    }

    @Test
    void leaves_lines_that_each_end_a_sentence_apart() {
        String first = "The envoy of the island republic reached the capital on Monday.";
        String second = "Talks are expected to last three days, said the foreign ministry.";
        assertThat(of(first + "\n" + second)).containsExactly("Paragraph: " + first, "Paragraph: " + second);
    }

    @Test
    void tells_a_headline_between_paragraphs_by_what_follows() {
        assertThat(of("दूत लौटे।\n\nआगे क्या होगा\n\n\nअगली बैठक जनवरी में राजधानी में होगी।"))
                .containsExactly("Paragraph: दूत लौटे।", "Heading: आगे क्या होगा", "Paragraph: अगली बैठक जनवरी में राजधानी में होगी।");
        assertThat(of("## What comes next ##\nNothing")).containsExactly("Heading: What comes next", "Paragraph: Nothing");
    }

    @Test
    void sees_a_sentence_end_behind_closing_marks() {
        assertThat(of("“We go.” )\nThe ministers have left the building without a word to reporters."))
                .first().isEqualTo("Paragraph: “We go.” )");
    }

    @Test
    void tells_pointers_captions_and_posts() {
        assertThat(of("""
                Also read: Storm nears the coast
                यह भी पढ़ें: तूफान तट के पास
                The harbour at dusk (Photo: A. Lens)
                Glad to be back in the capital… — Ana Lind (@analind) November 18, 2025
                """))
                .containsExactly("Pointer: Also read: Storm nears the coast", "Pointer: यह भी पढ़ें: तूफान तट के पास",
                        "Caption: The harbour at dusk (Photo: A. Lens)", "Post: Glad to be back in the capital…");
    }

    @Test
    void reads_only_its_part_of_a_text() {
        String text = "front\n\nWords.\n\nafter";
        assertThat(TextBlocks.of(text, new Span(7, 13))).containsExactly(new Block.Paragraph(new Span(7, 13)));
    }
}
