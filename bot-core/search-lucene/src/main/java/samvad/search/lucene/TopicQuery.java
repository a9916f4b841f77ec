package samvad.search.lucene;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import samvad.engine.language.WordForms;
import samvad.engine.subscription.Topic;

/** A topic as a Lucene query, built from its terms; a query parser never sees what a person typed. */
record TopicQuery(List<String> forms) {
    TopicQuery {
        forms = List.copyOf(forms);
    }

    /** Empty for a topic without a word to look for. */
    static Optional<TopicQuery> of(Topic topic, WordForms wordForms) {
        List<String> forms = wordForms.terms(topic.words()).stream().map(samvad.engine.language.Term::form).toList();
        return forms.isEmpty() ? Optional.empty() : Optional.of(new TopicQuery(forms));
    }

    /** No form holds a space, so that topics of equal forms, and only those, have equal ids. */
    String id() {
        return String.join(" ", forms);
    }

    Query query() {
        return forms.size() == 1
                ? new TermQuery(new Term(FollowedArticle.WORDS, forms.getFirst()))
                : new PhraseQuery(FollowedArticle.WORDS, forms.toArray(String[]::new));
    }
}
