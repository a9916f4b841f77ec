package samvad.launcher;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.language.Glossary;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.digest.EditStories;
import samvad.engine.digest.Editor;
import samvad.engine.digest.WordTopics;
import samvad.engine.evidence.GroupStories;
import samvad.engine.evidence.PassageSearch;
import samvad.engine.evidence.PassingStoryLedger;
import samvad.engine.evidence.WeighEvidence;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleStore;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.question.ReadQuestion;
import samvad.engine.subscription.TopicIndex;
import samvad.search.lucene.IndexInspection;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneTopicIndex;
import samvad.search.lucene.LuceneWordForms;
import samvad.sources.ArticlesFolder;
import samvad.sources.KnowledgeFolder;

/** Makes the objects Samvad consists of. The compiler checks that they fit; there is no container. */
final class Wiring {
    private final Settings settings;
    private final Clock clock;
    private final LuceneWordForms wordForms = new LuceneWordForms();
    private final Words words;

    Wiring(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        this.words = Words.of(wordForms);
    }

    /** The same with other settings over its own. */
    Wiring with(Map<String, String> others) {
        return new Wiring(settings.with(others), clock);
    }

    /** Opens a folder of articles; names on {@code err} each file that could not be taken in whole. */
    Knowledge knowledge(Path folder, PrintWriter err) {
        Knowledge knowledge = open(folder, err);
        Summary.print(knowledge.state(), err);
        return knowledge;
    }

    /** Opens a folder of articles; progress goes to {@code err}. */
    Knowledge open(Path folder, PrintWriter err) {
        return Knowledge.open(folder, settings.path("data"), words, keepSamples(), clock, err);
    }

    /** With its index built anew. */
    Knowledge rebuiltKnowledge(Path folder, PrintWriter err) {
        return Knowledge.rebuilt(folder, settings.path("data"), words, keepSamples(), clock, err);
    }

    /** Where articles taken in are kept. */
    ArticleStore articleStore() {
        return new KnowledgeFolder(settings.path("knowledge"), clock);
    }

    /** What there is to read in the knowledge folder, without an index. */
    NewsSource articles() {
        return new ArticlesFolder(settings.path("knowledge"), clock);
    }

    LuceneWordForms wordForms() {
        return wordForms;
    }

    TopicIndex topicIndex() {
        return new LuceneTopicIndex(wordForms, words.glossary());
    }

    private boolean keepSamples() {
        return settings.oneOf("samples", "until-real", "always").equals("always");
    }

    /** What the index in a folder is, without changing it; empty if there is none. */
    Optional<IndexInspection> inspect(Path indexFolder) {
        try (LuceneIndex index = new LuceneIndex(indexFolder, wordForms, Glossary.EMPTY, false)) {
            return index.inspect();
        }
    }

    AnswerQuestion answerQuestion(PassageSearch search) {
        return new AnswerQuestion(new ReadQuestion(wordForms), search, new WeighEvidence(wordForms, search), composer());
    }

    Answering answering(Knowledge knowledge) {
        return new Answering(answerQuestion(knowledge.index().search()), knowledge);
    }

    /** Answers from the articles' own words, whatever model is set. */
    Answering quoting(Knowledge knowledge) {
        PassageSearch search = knowledge.index().search();
        return new Answering(new AnswerQuestion(new ReadQuestion(wordForms), search, new WeighEvidence(wordForms, search),
                new QuotingComposer(wordForms)), knowledge);
    }

    /** Edits digests of these articles, which arrive in this order. */
    Editor editor(List<Article> articles) {
        GroupStories stories = new GroupStories(wordForms, new PassingStoryLedger());
        articles.forEach(stories::add);
        return new EditStories(stories, new WordTopics(wordForms), wordForms);
    }

    AnswerComposer composer() {
        return Composers.composer(settings, wordForms);
    }

    Settings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }
}
