package samvad.launcher.wiring;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import samvad.engine.digest.ComposeWithinBudget;
import samvad.engine.digest.EditStories;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryTopics;
import samvad.engine.knowledge.Article;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.people.ModelBudget;
import samvad.engine.story.GroupStories;
import samvad.engine.story.PassingStoryLedger;
import samvad.engine.story.StoryLedger;

/** Makes what groups articles into stories, and what edits digests of these. */
public final class Editors {
    private final WordForms wordForms;
    private final Glossary glossary;
    private final Sources sources;
    private final Composers composers;

    /**
     * @param sources tell who publishes
     * @param composers word stories by the model that is set
     */
    Editors(WordForms wordForms, Glossary glossary, Sources sources, Composers composers) {
        this.wordForms = wordForms;
        this.glossary = glossary;
        this.sources = sources;
        this.composers = composers;
    }

    /** What articles are grouped by, over what the ledger holds since a day. */
    public GroupStories groupStories(StoryLedger ledger, LocalDate since) {
        return new GroupStories(wordForms, glossary, ledger, since);
    }

    /** Of these articles, which arrive in this order, in their own words, whatever model is set, for readers who follow nothing. */
    public Editor quoting(List<Article> articles) {
        return quoting(stories(articles), StoryTopics.NONE);
    }

    /** Of these articles, which arrive in this order. */
    public Editor of(List<Article> articles, StoryTopics topics) {
        GroupStories stories = stories(articles);
        return composers.digests(quoting(stories, topics), stories, UnaryOperator.identity());
    }

    /** @param budget of what a model may use */
    public Editor withinBudget(GroupStories stories, StoryTopics topics, ModelBudget budget) {
        return composers.digests(quoting(stories, topics), stories, composer -> new ComposeWithinBudget(composer, budget));
    }

    private Editor quoting(GroupStories stories, StoryTopics topics) {
        return new EditStories(stories, topics, wordForms, sources.outlets());
    }

    private GroupStories stories(List<Article> articles) {
        GroupStories stories = groupStories(new PassingStoryLedger(), LocalDate.EPOCH);
        articles.forEach(stories::add);
        return stories;
    }
}
