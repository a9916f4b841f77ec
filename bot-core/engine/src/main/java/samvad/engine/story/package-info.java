/**
 * Which reports tell of the same event. Articles enter as they arrive; out come stories, which a ledger keeps so that they are the same
 * tomorrow. Read {@link samvad.engine.story.GroupStories} first.
 */
@NullMarked
package samvad.engine.story;

import org.jspecify.annotations.NullMarked;
