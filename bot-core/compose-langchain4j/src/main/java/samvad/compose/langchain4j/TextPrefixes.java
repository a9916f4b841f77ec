package samvad.compose.langchain4j;

import samvad.engine.evidence.vectors.TextEmbedding.Kind;


/** What a model wants to stand before a text, such as {@code query:} and {@code passage:}; empty text where it wants nothing. */
public record TextPrefixes(String passage, String question) {
    public static final TextPrefixes NONE = new TextPrefixes("", "");

    String before(String text, Kind kind) {
        String prefix = switch (kind) {
            case PASSAGE -> passage;
            case QUESTION -> question;
        };
        return prefix.isEmpty() ? text : prefix + " " + text;
    }
}
