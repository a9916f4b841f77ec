package samvad.search.lucene.topics;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.language.Acronyms;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.subscription.Topic;

/** Reads topics into queries, with all that their words and phrases are called otherwise. */
final class TopicQueries {
    private final WordForms wordForms;
    private final TopicWordings wordings;

    TopicQueries(WordForms wordForms, Glossary glossary) {
        this.wordForms = wordForms;
        this.wordings = new TopicWordings(glossary, wordForms);
    }

    TopicWordings wordings() {
        return wordings;
    }

    /**
     * How a topic is read, heard and spelled by letters, which for topics with one query is equal; empty for a topic without a
     * word to look for. None of its parts holds a blank.
     */
    Optional<String> reading(Topic topic) {
        return Optional.of(terms(topic).stream().map(term -> reading(term.form(), term.span().in(topic.words())))
                .collect(Collectors.joining(" "))).filter(reading -> !reading.isEmpty());
    }

    private static String reading(String form, String surface) {
        TopicWord word = TopicWord.of(surface, form);
        return String.join(" ", form, word.sounds(), word.everyday() ? "everyday" : "", Acronyms.inOtherScript(surface).orElse(""));
    }

    /** Empty for a topic without a word to look for. */
    Optional<TopicQuery> of(Topic topic) {
        List<Term> terms = terms(topic);
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        List<String> surfaces = terms.stream().map(term -> term.span().in(topic.words())).toList();
        List<String> forms = terms.stream().map(Term::form).toList();
        List<TopicWord> words = new ArrayList<>();
        for (int i = 0; i < forms.size(); i++) {
            TopicWord word = TopicWord.of(surfaces.get(i), forms.get(i));
            words.add(wordings.isListed(word.form()) ? word.unheard() : word);
        }
        List<TopicUnit> units = new ArrayList<>();
        for (int i = 0; i < words.size(); i += units.getLast().words().size()) {
            units.add(unit(i, words, forms, surfaces));
        }
        return Optional.of(new TopicQuery(words, units));
    }

    private List<Term> terms(Topic topic) {
        return wordForms.terms(topic.words());
    }

    /** The longest phrase from here on that the glossary knows, or one word. */
    private TopicUnit unit(int first, List<TopicWord> words, List<String> forms, List<String> surfaces) {
        for (int length = Math.min(wordings.longestPhrase(), words.size() - first); length > 1; length--) {
            List<List<String>> otherwise = wordings.of(forms.subList(first, first + length));
            if (!otherwise.isEmpty()) {
                return TopicUnit.of(words.subList(first, first + length), otherwise);
            }
        }
        List<List<String>> otherwise = new ArrayList<>(wordings.of(List.of(forms.get(first))));
        wordings.ofLetters(surfaces.get(first)).ifPresent(otherwise::add);
        return TopicUnit.of(List.of(words.get(first)), otherwise);
    }
}
