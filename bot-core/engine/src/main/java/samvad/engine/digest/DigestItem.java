package samvad.engine.digest;

/**
 * A story in a digest.
 *
 * @param update whether it was told before and has moved since
 * @param followed whether it is on a topic that its reader follows
 */
public record DigestItem(StoryBrief brief, boolean update, boolean followed) {}
