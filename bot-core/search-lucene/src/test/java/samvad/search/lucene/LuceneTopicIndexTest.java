package samvad.search.lucene;

import samvad.engine.subscription.TopicIndex;
import samvad.testkit.TopicIndexContract;

final class LuceneTopicIndexTest implements TopicIndexContract {
    private final LuceneWordForms wordForms = new LuceneWordForms();

    @Override
    public TopicIndex open() {
        return new LuceneTopicIndex(wordForms);
    }
}
