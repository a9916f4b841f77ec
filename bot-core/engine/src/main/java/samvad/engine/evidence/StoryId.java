package samvad.engine.evidence;

/** Names a story for good; at most 24 letters and digits, so that a button can carry it. */
public record StoryId(String value) {
    public StoryId {
        if (!value.matches("[a-z0-9]{1,24}")) {
            throw new IllegalArgumentException("no story is called \"" + value + "\"");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
