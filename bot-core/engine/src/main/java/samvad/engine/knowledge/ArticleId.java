package samvad.engine.knowledge;

/** Names one article for as long as Samvad holds it. In a folder it is the file's name without its ending. */
public record ArticleId(String value) implements Comparable<ArticleId> {
    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article id is not blank");
        }
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
