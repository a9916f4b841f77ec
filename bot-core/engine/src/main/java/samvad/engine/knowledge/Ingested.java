package samvad.engine.knowledge;

/** What taking an article in came to. The articles are as they are held. */
public sealed interface Ingested {
    record Added(Article article) implements Ingested {}

    /** It was held with another text or other facts; that version is in the store's history. */
    record Revised(Article article) implements Ingested {}

    /** @param article the version held, which says all that the one offered does */
    record AlreadyKnown(Article article) implements Ingested {}

    /** @param reason what is wrong and the way out, to follow the article's name */
    record Rejected(String reason) implements Ingested {}
}
