package samvad.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.language.WordForms;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** Looks for each topic in turn. */
public final class MemoryTopicIndex implements TopicIndex {
    private final WordForms wordForms;
    private final Set<Topic> topics = ConcurrentHashMap.newKeySet();

    public MemoryTopicIndex(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    @Override
    public void know(Collection<Topic> known) {
        topics.addAll(known);
    }

    @Override
    public void drop(Topic topic) {
        topics.remove(topic);
    }

    @Override
    public Set<Topic> matching(Article article) {
        List<List<String>> sentences = new ArrayList<>();
        article.source().title().ifPresent(title -> sentences.add(wordForms.forms(title)));
        CutPassages.sentencesOf(article).forEach(sentence -> sentences.add(wordForms.forms(sentence.quote())));
        return topics.stream().filter(topic -> stands(wordForms.forms(topic.words()), sentences)).collect(Collectors.toUnmodifiableSet());
    }

    private static boolean stands(List<String> words, List<List<String>> sentences) {
        return !words.isEmpty() && sentences.stream().anyMatch(sentence -> Collections.indexOfSubList(sentence, words) >= 0);
    }

    @Override
    public void close() {}
}
