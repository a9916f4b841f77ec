package samvad.doubles.telegram;

import java.util.List;

/** A text and its entities. */
record FormattedText(String text, List<TextEntity> entities) {

    FormattedText {
        entities = List.copyOf(entities);
    }

    /** Without white space at both ends, as the server stores it; entities are cut alongside, empty ones fall. */
    FormattedText trimmed() {
        int start = 0;
        int end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int first = start;
        int last = end;
        List<TextEntity> kept = entities.stream()
                .map(entity -> within(entity, first, last))
                .filter(entity -> entity.length() > 0)
                .toList();
        return new FormattedText(text.substring(start, end), kept);
    }

    private static TextEntity within(TextEntity entity, int first, int last) {
        int start = Math.max(entity.offset(), first);
        int end = Math.min(entity.end(), last);
        return new TextEntity(entity.type(), start - first, Math.max(0, end - start), entity.detail());
    }
}
