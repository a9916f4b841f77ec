package samvad.engine.knowledge;

/** What articles that were held once are today. */
public interface NewestVersions {
    /** Looks at what is held now. Throws {@link SourceUnavailable} if that cannot be seen. */
    Look look();

    /** One look at all of them. */
    interface Look {
        /** Differs from what it was as soon as {@link #read} may give another answer; told without reading the article. */
        String state(ArticleId id);

        Newest read(ArticleId id);
    }

    /** What one article is. */
    sealed interface Newest {
        record Held(Article article) implements Newest {}

        /** It was removed: what it said is said no more. */
        record Removed() implements Newest {}

        /** It is not there, or cannot be read now, and nobody said that it does not hold any more. */
        record Unknown() implements Newest {}
    }
}
