package samvad.engine.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.knowledge.Source;
import samvad.engine.language.PlainText;

/** What the article that answers tells besides, for who asks for more: its sentences in reading order that were not shown yet. */
final class FurtherSentences {
    private static final int AT_ONCE = 3;

    private final PassageSearch search;

    FurtherSentences(PassageSearch search) {
        this.search = search;
    }

    /**
     * @param times how many times more was asked for, from 1; none once all was told
     * @param unsaid what may not be told, as it stands in its article
     */
    List<AnswerSentence> beside(Draft shown, Set<String> unsaid, int times) {
        Stream<String> shownQuotes = shown.sentences().stream().flatMap(sentence -> sentence.citations().stream()).map(Citation::quote);
        Set<String> leftOut = Stream.concat(shownQuotes, unsaid.stream()).collect(Collectors.toSet());
        Optional<Source> source = shown.sentences().stream().findFirst().map(sentence -> sentence.citations().getFirst().source());
        return source.map(article -> told(article, leftOut).skip((long) AT_ONCE * (times - 1)).limit(AT_ONCE).toList()).orElse(List.of());
    }

    private Stream<AnswerSentence> told(Source article, Set<String> leftOut) {
        return search.passagesOf(article.id()).stream().map(Passage::sentences).flatMap(List::stream)
                .filter(sentence -> sentence.quotable() && !leftOut.contains(sentence.quote())).distinct()
                .map(sentence -> new AnswerSentence(PlainText.of(sentence.quote()), AnswerSentence.Mode.QUOTED,
                        List.of(new Citation(1, article, sentence.quote())), sentence.speaker(), sentence.cut()));
    }
}
