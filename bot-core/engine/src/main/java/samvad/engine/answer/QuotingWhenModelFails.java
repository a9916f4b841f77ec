package samvad.engine.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.answer.Note.Code;
import samvad.engine.evidence.Evidence;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.question.Question;

/**
 * Lets a model word the answer, and quotes the articles, with a note that says why, where the model does not. What the model has said
 * before it failed stays; quotes complete it.
 */
public final class QuotingWhenModelFails implements AnswerComposer {
    private static final Logger LOG = LoggerFactory.getLogger(QuotingWhenModelFails.class);

    private final AnswerComposer model;
    private final AnswerComposer quoting;

    public QuotingWhenModelFails(AnswerComposer model, AnswerComposer quoting) {
        this.model = model;
        this.quoting = quoting;
    }

    @Override
    public Draft compose(Question question, Evidence evidence) {
        try {
            return model.compose(question, evidence);
        } catch (ModelUnavailable | ModelUncited e) {
            return completed(List.of(), question, evidence, told(e));
        }
    }

    @Override
    public Draft compose(Question question, Evidence evidence, Consumer<AnswerSentence> said) {
        List<AnswerSentence> heard = new CopyOnWriteArrayList<>();
        try {
            return model.compose(question, evidence, sentence -> {
                heard.add(sentence);
                said.accept(sentence);
            });
        } catch (ModelUnavailable | ModelUncited e) {
            Draft draft = completed(heard, question, evidence, told(e));
            draft.sentences().stream().skip(heard.size()).forEach(said);
            return draft;
        }
    }

    private static Code told(RuntimeException e) {
        // never the cause: a server's own words may repeat the key or the question
        if (e instanceof ModelUncited) {
            LOG.warn("The model's answer is refused, the articles are quoted: {}", e.getMessage());
            return Code.MODEL_UNCITED;
        }
        LOG.warn("The model is unavailable, the articles are quoted: {}", e.getMessage());
        return Code.MODEL_UNAVAILABLE;
    }

    private Draft completed(List<AnswerSentence> heard, Question question, Evidence evidence, Code why) {
        List<AnswerSentence> sentences = new ArrayList<>(heard);
        Map<ArticleId, Integer> numbers = new LinkedHashMap<>();
        heard.forEach(sentence -> sentence.citations().forEach(citation -> numbers.put(citation.source().id(), citation.n())));
        for (AnswerSentence quote : quoting.compose(question, evidence).sentences()) {
            boolean told = heard.stream().flatMap(sentence -> sentence.citations().stream())
                    .anyMatch(citation -> citation.quote().equals(quote.citations().getFirst().quote()));
            if (!told && sentences.size() < QuotingComposer.MOST_SENTENCES) {
                sentences.add(quote.numbered(article -> numbers.computeIfAbsent(article, _ -> next(numbers))));
            }
        }
        return new Draft(sentences, List.of(why));
    }

    private static int next(Map<ArticleId, Integer> numbers) {
        return numbers.values().stream().mapToInt(n -> n).max().orElse(0) + 1;
    }
}
