package samvad.testkit;

import samvad.engine.people.SpentTokens;

final class MemorySpentTokensTest implements SpentTokensContract {
    private final SpentTokens spent = new MemorySpentTokens();

    @Override
    public SpentTokens spent() {
        return spent;
    }
}
