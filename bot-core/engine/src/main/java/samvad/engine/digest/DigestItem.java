package samvad.engine.digest;

/**
 * A story in a digest.
 *
 * @param update whether it was told before and has moved since
 */
public record DigestItem(StoryBrief brief, boolean update) {}
