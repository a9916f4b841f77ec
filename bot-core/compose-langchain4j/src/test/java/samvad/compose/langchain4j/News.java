package samvad.compose.langchain4j;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.Coverage;
import samvad.engine.evidence.Evidence;
import samvad.engine.evidence.ScoredSentence;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Passage;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;
import samvad.testkit.PlainWordForms;

/** A little news to ask about, and the prompts as they are shipped. */
final class News {
    static final WordForms WORDS = new PlainWordForms(Set.of());

    static final Question ENGLISH = question("How many ferries will sail to the island?", Language.ENGLISH);
    static final Question HINDI = question("द्वीप के लिए कितनी नौकाएँ चलेंगी?", Language.HINDI);

    static final Passage FERRIES = passage("ferries", Language.ENGLISH,
            "The two governments signed a ferry treaty on Monday. Twelve ferries, up from 7, will sail to the island each week. "
                    + "Tickets will cost 250 crowns.");
    static final Passage HARBOUR = passage("harbour", Language.ENGLISH,
            "Harbour minister Ilse Brandt welcomed the treaty. She said the quay would be ready by 2027.");
    static final Passage NAUKA = passage("nauka", Language.HINDI,
            "दोनों सरकारों ने सोमवार को नौका समझौते पर हस्ताक्षर किए। हर हफ़्ते द्वीप के लिए 12 नौकाएँ चलेंगी।");

    private News() {}

    static Question question(String text, Language language) {
        return new Question(text, language, WORDS.terms(text), Asked.of(Asked.Kind.ANYTHING), List.of(), List.of(), false, LocalDate.of(2025, 11, 18));
    }

    static Passage passage(String id, Language language, String text) {
        Source source = new Source(new ArticleId(id), Optional.of("Title of " + id), Optional.of(LocalDate.of(2025, 11, 17)),
                language, Optional.of("The Island Courier"), Optional.empty(), false);
        return CutPassages.of(new Article(
                source, text, List.of(new Block.Paragraph(new Span(0, text.length()))), List.of())).getFirst();
    }

    /** All sentences of the passages, best first in the order given. */
    static Evidence evidence(Passage... passages) {
        List<ScoredSentence> sentences = new ArrayList<>();
        for (Passage passage : passages) {
            passage.sentences().forEach(sentence ->
                    sentences.add(new ScoredSentence(sentence, passage, 100 - sentences.size(), new Coverage(1, 1, 1, 1, true, false, Coverage.Missing.NOTHING))));
        }
        return new Evidence(List.of(), sentences, 1);
    }

    static String quote(Passage passage, int sentence) {
        return passage.sentences().get(sentence).quote();
    }

    static final CitationVerifier VERIFIER = new CitationVerifier(new VerifySentence(WORDS, Glossary.EMPTY));

    static LangChain4jComposer composer(ModelEndpoint endpoint) {
        return new LangChain4jComposer(ChatModels.of(ModelProvider.OPENAI, endpoint), prompts(), WORDS, VERIFIER);
    }

    static AnswerPrompts prompts() {
        return new AnswerPrompts(prompt("answer-en.txt"), prompt("answer-hi.txt"));
    }

    static StoryPrompts storyPrompts() {
        return new StoryPrompts(prompt("digest-en.txt"), prompt("digest-hi.txt"));
    }

    private static String prompt(String name) {
        try {
            return Files.readString(Path.of(System.getProperty("samvad.root")).resolve("config").resolve("prompts").resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
