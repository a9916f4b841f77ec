package samvad.terminal;

import org.jline.reader.Highlighter;
import org.jline.reader.LineReader;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStringBuilder;

/** Shows the line as it is typed. JLine's own highlighter leaves out what has no width, and with it half of Hindi's vowels. */
final class TypedText implements Highlighter {
    @Override
    public AttributedString highlight(LineReader reader, String buffer) {
        AttributedStringBuilder shown = new AttributedStringBuilder();
        for (int i = 0; i < buffer.length(); i++) {
            char c = buffer.charAt(i);
            if (c == '\n' || c == '\t' || !Character.isISOControl(c)) {
                shown.append(c);
            } else {
                shown.append('^').append((char) ('@' + c % 32));
            }
        }
        return shown.toAttributedString();
    }
}
