package samvad.testkit;

import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.digest.StoryTopics;
import samvad.engine.knowledge.Article;
import samvad.engine.language.WordForms;
import samvad.engine.story.Story;
import samvad.engine.subscription.Topic;

/** Reads topics without an index: an article is about one if all of its words stand there, in any of their forms. */
public final class WordTopics implements StoryTopics {
    private final WordForms wordForms;

    public WordTopics(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    @Override
    public Set<Topic> of(Story story, Set<Topic> asked) {
        return asked.isEmpty() ? Set.of() : story.articles().stream().map(this::words)
                .flatMap(words -> asked.stream().filter(topic -> isAbout(words, topic)))
                .collect(Collectors.toSet());
    }

    private boolean isAbout(Set<String> words, Topic topic) {
        Set<String> named = wordForms.distinctForms(topic.words());
        return !named.isEmpty() && words.containsAll(named);
    }

    private Set<String> words(Article article) {
        return wordForms.distinctForms(article.source().title().orElse("") + "\n" + article.text() + "\n" + String.join("\n", article.topics()));
    }
}
