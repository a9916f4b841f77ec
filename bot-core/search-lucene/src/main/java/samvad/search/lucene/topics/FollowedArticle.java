package samvad.search.lucene.topics;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/**
 * An article as a {@link TopicQuery} looks into it: where in its headline and in each sentence that can be searched a word
 * stands. Words that no search looks for leave no gap: "Bank of England" is two words side by side. For one thread.
 */
final class FollowedArticle {
    static final String WORDS = "words";

    private final WordForms wordForms;
    private final TopicEar ear;
    private final Predicate<String> isListed;
    private final Map<String, BitSet> byForm = new HashMap<>();
    private final Map<String, SpelledWord> bySurface = new HashMap<>();
    private final Map<TopicWord, List<SpelledWord>> heard = new HashMap<>();

    /** Places without a word, one behind each sentence, so that sentences stay apart. */
    private final BitSet ends = new BitSet();

    /** Each form, and each word of a topic that is heard, once. */
    private final Set<String> signs = new HashSet<>();

    private final Map<Asked, BitSet> known = new HashMap<>();
    private int length;

    private record Asked(TopicWord word, boolean inCompany) {}

    /** @param isListed true for a form that is met by no sound, as its other wordings are known */
    FollowedArticle(Article article, WordForms wordForms, TopicEar ear, Predicate<String> isListed) {
        this.wordForms = wordForms;
        this.ear = ear;
        this.isListed = isListed;
        article.source().title().ifPresent(this::read);
        CutPassages.sentencesOf(article).forEach(sentence -> read(sentence.quote()));
        bySurface.values().forEach(this::hear);
        signs.addAll(byForm.keySet());
        heard.keySet().forEach(word -> signs.add(word.heard()));
    }

    private void read(String sentence) {
        for (Term term : wordForms.terms(sentence)) {
            byForm.computeIfAbsent(term.form(), _ -> new BitSet()).set(length);
            bySurface.computeIfAbsent(term.span().in(sentence), surface -> SpelledWord.of(surface, term.form())).places().set(length);
            length++;
        }
        ends.set(length++);
    }

    private void hear(SpelledWord spelled) {
        List<TopicWord> words = ear.heardIn(spelled);
        if (!words.isEmpty() && !isListed.test(spelled.form())) {
            words.forEach(word -> heard.computeIfAbsent(word, _ -> new ArrayList<>(1)).add(spelled));
        }
    }

    /** Its signs, as an index takes them that splits at blanks. */
    Document document() {
        Document document = new Document();
        document.add(new TextField(WORDS, String.join(" ", signs), Field.Store.NO));
        return document;
    }

    boolean hasAny(List<String> some) {
        for (String sign : some) {
            if (signs.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** The sentences, by where they end, in which these words stand side by side in this order, in these forms or spelled otherwise. */
    BitSet holding(List<TopicWord> words) {
        List<BitSet> places = new ArrayList<>(words.size());
        for (TopicWord word : words) {
            BitSet here = known.computeIfAbsent(new Asked(word, words.size() > 1), this::places);
            if (here.isEmpty()) {
                return new BitSet();
            }
            places.add(here);
        }
        return sideBySide(places);
    }

    /** The same for words in these very forms. */
    BitSet holdingForms(List<String> forms) {
        return sideBySide(forms.stream().map(form -> byForm.getOrDefault(form, new BitSet())).toList());
    }

    private BitSet places(Asked asked) {
        BitSet places = (BitSet) byForm.getOrDefault(asked.word().form(), new BitSet()).clone();
        for (SpelledWord other : heard.getOrDefault(asked.word(), List.of())) {
            if (asked.inCompany() || NewSpelling.isAlone(asked.word(), other)) {
                places.or(other.places());
            }
        }
        return places;
    }

    private BitSet sideBySide(List<BitSet> places) {
        BitSet first = (BitSet) places.getFirst().clone();
        for (int i = 1; i < places.size() && !first.isEmpty(); i++) {
            first.and(places.get(i).get(i, Math.max(i, length)));
        }
        BitSet sentences = new BitSet();
        first.stream().forEach(place -> sentences.set(ends.nextSetBit(place)));
        return sentences;
    }
}
