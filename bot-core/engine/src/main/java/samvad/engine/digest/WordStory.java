package samvad.engine.digest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.language.Language;
import samvad.engine.story.Story;

/**
 * Has a story worded in a reader's language from the sentences that would be quoted of it, so that nothing else is told, of an update
 * nothing old. It is taken whole, when every sentence of it, the headline too, is borne out; or else not at all.
 */
final class WordStory {
    /** In characters. */
    private static final int LONGEST_HEADLINE = 150;

    private static final int LONGEST_SENTENCE = 420;

    /** The headline and what follows it. */
    private static final int FEWEST = 2;

    private static final int MOST = 3;

    /** Reports that say the same, of which a sentence is composed. */
    private static final int REPORTS = 3;

    /** The sentences were chosen without a question. */
    private static final Coverage NO_QUESTION = new Coverage(0, 0, 0, 0, false, false, Coverage.Missing.NOTHING);

    private final StoryComposer composer;
    private final CitationVerifier verifier;

    WordStory(StoryComposer composer, CitationVerifier verifier) {
        this.composer = composer;
        this.verifier = verifier;
    }

    /** The story in this language; empty if what is composed of it is not borne out. */
    Optional<StoryBrief> word(StoryBrief quoted, Story story, Language language) {
        Evidence evidence = evidence(quoted, story);
        if (!evidence.holdsAnswer() || quoted.sentences().stream().anyMatch(sentence -> sentence.speaker().isPresent())) {
            // of a post it has to be said whose words it is
            return Optional.empty();
        }
        List<AnswerSentence> said = composer.compose(evidence, language).sentences();
        boolean stands = said.size() >= FEWEST && said.size() <= MOST && isHeadline(said.getFirst().text())
                && said.stream().allMatch(sentence -> stands(sentence, language, evidence));
        return stands ? Optional.of(quoted.worded(Headlines.ofLead(said.getFirst().text()), language, said.subList(1, said.size())))
                : Optional.empty();
    }

    private static boolean isHeadline(String sentence) {
        return sentence.length() <= LONGEST_HEADLINE && !Headlines.isLoud(sentence);
    }

    /** Borne out, and at least in part by what would be quoted: other sentences of a passage only explain. */
    private boolean stands(AnswerSentence sentence, Language language, Evidence evidence) {
        return sentence.mode() == AnswerSentence.Mode.COMPOSED && sentence.text().length() <= LONGEST_SENTENCE
                && verifier.faultOf(sentence, language, evidence).isEmpty()
                && sentence.citations().stream().anyMatch(citation -> verifier.restsOn(sentence.text(), citation.source().id(), evidence).isPresent());
    }

    /** What is quoted, with the passages it stands in; nothing of an article that has changed since. */
    private static Evidence evidence(StoryBrief quoted, Story story) {
        List<ScoredSentence> held = new ArrayList<>();
        for (AnswerSentence sentence : quoted.sentences()) {
            sentence.citations().stream().limit(REPORTS).flatMap(citation -> find(citation, story).stream()).forEach(held::add);
        }
        return new Evidence(List.of(), held, 1);
    }

    private static Optional<ScoredSentence> find(Citation citation, Story story) {
        return story.articles().stream().filter(article -> article.source().equals(citation.source()))
                .flatMap(article -> CutPassages.of(article).stream())
                .flatMap(passage -> passage.sentences().stream()
                        .filter(sentence -> sentence.quotable() && sentence.quote().equals(citation.quote()))
                        .map(sentence -> new ScoredSentence(sentence, passage, 1, NO_QUESTION)))
                .findFirst();
    }
}
