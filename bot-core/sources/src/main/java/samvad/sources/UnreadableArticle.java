package samvad.sources;

/** A file gives no article. The message says why and the way out; it ends up in the summary a person reads. */
final class UnreadableArticle extends Exception {
    private static final long serialVersionUID = 1;

    UnreadableArticle(String message) {
        super(message);
    }
}
