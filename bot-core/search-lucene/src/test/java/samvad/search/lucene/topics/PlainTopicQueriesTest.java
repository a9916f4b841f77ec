package samvad.search.lucene.topics;

import samvad.engine.language.lexicon.Glossary;
import samvad.engine.subscription.TopicIndex;
import samvad.search.lucene.LuceneWordForms;
import samvad.testkit.TopicIndexContract;

final class PlainTopicQueriesTest implements TopicIndexContract {
    private final LuceneWordForms wordForms = new LuceneWordForms();

    @Override
    public TopicIndex open() {
        return new PlainTopicQueries(wordForms, Glossary.EMPTY);
    }
}
