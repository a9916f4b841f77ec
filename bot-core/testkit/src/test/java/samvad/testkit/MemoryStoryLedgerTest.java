package samvad.testkit;

import samvad.engine.story.StoryLedger;


final class MemoryStoryLedgerTest implements StoryLedgerContract {
    private final MemoryStoryLedger stories = new MemoryStoryLedger();

    @Override
    public StoryLedger stories() {
        return stories;
    }
}
