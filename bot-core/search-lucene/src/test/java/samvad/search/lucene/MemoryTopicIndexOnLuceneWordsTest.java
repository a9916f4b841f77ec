package samvad.search.lucene;

import samvad.engine.subscription.TopicIndex;
import samvad.testkit.MemoryTopicIndex;
import samvad.testkit.TopicIndexContract;

final class MemoryTopicIndexOnLuceneWordsTest implements TopicIndexContract {
    private final LuceneWordForms wordForms = new LuceneWordForms();

    @Override
    public TopicIndex open() {
        return new MemoryTopicIndex(wordForms);
    }
}
