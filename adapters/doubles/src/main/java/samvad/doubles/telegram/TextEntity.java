package samvad.doubles.telegram;

import org.jspecify.annotations.Nullable;

/**
 * A formatted part of a text; offset and length count UTF-16 units.
 *
 * @param detail the address of a text_link, the language of a pre, else null
 * @see <a href="https://core.telegram.org/bots/api#messageentity">MessageEntity</a>
 */
public record TextEntity(String type, int offset, int length, @Nullable String detail) {

    TextEntity(String type, int offset, int length) {
        this(type, offset, length, null);
    }

    int end() {
        return offset + length;
    }

    /** The words of the text that it covers. */
    public String of(String text) {
        return text.substring(offset, end());
    }
}
