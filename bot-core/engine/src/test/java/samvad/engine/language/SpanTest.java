package samvad.engine.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SpanTest {
    private final Span span = new Span(3, 7);

    @Test
    void spans_that_touch_do_not_overlap() {
        assertThat(span.overlaps(new Span(7, 9))).isFalse();
        assertThat(new Span(0, 3).overlaps(span)).isFalse();
        assertThat(span.overlaps(new Span(6, 9))).isTrue();
        assertThat(new Span(0, 4).overlaps(span)).isTrue();
    }

    @Test
    void the_distance_is_what_lies_between_in_either_order() {
        assertThat(span.distanceTo(new Span(9, 12))).isEqualTo(2);
        assertThat(new Span(9, 12).distanceTo(span)).isEqualTo(2);
        assertThat(span.distanceTo(new Span(7, 9))).isZero();
        assertThat(span.distanceTo(new Span(4, 5))).isZero();
    }
}
