package samvad.engine.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import samvad.engine.answer.verify.CitedArticle;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.answer.verify.reading.PromptInjection;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;

/**
 * Lets a sentence pass only if each of its citations resolves, and the articles it cites bear it out: a quoted one says their own
 * words, of a composed one every fact is verified.
 */
public final class CitationVerifier {
    private final VerifySentence verifySentence;

    public CitationVerifier(VerifySentence verifySentence) {
        this.verifySentence = verifySentence;
    }

    /** The sentences that may be said in this language, in order. */
    public List<AnswerSentence> verify(Draft draft, Language language, Evidence evidence) {
        return draft.sentences().stream().filter(sentence -> faultOf(sentence, language, evidence).isEmpty()).toList();
    }

    /** Why a sentence may not be said; empty if it may. */
    public Optional<Fault> faultOf(AnswerSentence sentence, Language language, Evidence evidence) {
        if (!sentence.citations().stream().allMatch(citation -> resolves(citation, evidence))) {
            return Optional.of(new Fault.Unresolved());
        }
        return switch (sentence.mode()) {
            case QUOTED -> saysTheQuote(sentence) && !PromptInjection.isCommand(sentence.text()) ? Optional.empty() : Optional.of(new Fault.AlteredQuote(sentence.text()));
            case COMPOSED -> verifySentence.faultOf(sentence.text(), language,
                    cited(sentence.citations().stream().map(citation -> citation.source().id()).toList(), evidence));
        };
    }

    /** The sentence of the article, among those the evidence holds, that bears out most of what is said; empty if none bears out any. */
    public Optional<ScoredSentence> restsOn(String said, ArticleId article, Evidence evidence) {
        List<String> quotes = verifySentence.restsOn(said, cited(List.of(article), evidence));
        return quotes.stream().flatMap(quote -> evidence.sentences().stream().filter(held -> held.sentence().quotable()
                && held.passage().source().id().equals(article) && held.sentence().quote().equals(quote))).findFirst();
    }

    /** What was found of the articles, each in reading order. */
    private static List<CitedArticle> cited(List<ArticleId> ids, Evidence evidence) {
        Map<ArticleId, CitedArticle> articles = new LinkedHashMap<>();
        for (ArticleId id : ids) {
            List<Passage> passages = Stream.concat(evidence.hits().stream().map(Hit::passage), evidence.sentences().stream().map(ScoredSentence::passage))
                    .filter(passage -> passage.source().id().equals(id)).toList();
            Map<Integer, Sentence> sentences = new TreeMap<>(Comparator.naturalOrder());
            passages.forEach(passage -> passage.sentences().forEach(sentence -> sentences.putIfAbsent(sentence.span().start(), sentence)));
            if (!passages.isEmpty()) {
                articles.put(id, new CitedArticle(passages.getFirst().source(), new ArrayList<>(sentences.values())));
            }
        }
        return List.copyOf(articles.values());
    }

    private static boolean resolves(Citation citation, Evidence evidence) {
        return evidence.citable().anyMatch(candidate -> {
            Sentence sentence = candidate.sentence();
            return sentence.quotable()
                    && candidate.passage().source().id().equals(citation.source().id())
                    && sentence.quote().equals(citation.quote());
        });
    }

    private static boolean saysTheQuote(AnswerSentence sentence) {
        return PlainText.of(sentence.citations().getFirst().quote()).equals(sentence.text());
    }
}
