package samvad.engine.story;

/** Names a story for good; at most 24 letters and digits, so that a button can carry it. */
public record StoryId(String value) {
    public StoryId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("no story is called \"" + value + "\"");
        }
    }

    /** Whether a story can be called so. */
    public static boolean isOne(String value) {
        return value.matches("[a-z0-9]{1,24}");
    }

    @Override
    public String toString() {
        return value;
    }
}
