package samvad.testkit;

import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.StoryLedger;

final class PassingStoryLedgerTest implements StoryLedgerContract {
    private final StoryLedger stories = new PassingStoryLedger();

    @Override
    public StoryLedger stories() {
        return stories;
    }
}
