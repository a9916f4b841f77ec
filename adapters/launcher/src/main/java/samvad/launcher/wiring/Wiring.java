package samvad.launcher.wiring;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import samvad.engine.answer.AnswerComposer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.CitationVerifier;
import samvad.engine.answer.QuotingComposer;
import samvad.engine.answer.verify.VerifySentence;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.vectors.TextEmbedding;
import samvad.engine.evidence.weigh.WeighEvidence;
import samvad.engine.knowledge.NewsSource;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Glossary;
import samvad.engine.question.ReadQuestion;
import samvad.engine.subscription.TopicIndex;
import samvad.launcher.settings.Settings;
import samvad.search.lucene.IndexInspection;
import samvad.search.lucene.LuceneIndex;
import samvad.search.lucene.LuceneVectors;
import samvad.search.lucene.LuceneWordForms;
import samvad.search.lucene.topics.LuceneTopicIndex;
import samvad.sources.FilesAtRest;

/** Makes the objects Samvad consists of. The compiler checks that they fit; there is no container. */
public final class Wiring {
    private final Settings settings;
    private final Clock clock;
    private final LuceneWordForms wordForms = new LuceneWordForms();
    private final Set<Bridge> without;
    private @Nullable Glossary glossary;
    private @Nullable VerifySentence verifySentence;
    private @Nullable Composers composers;

    public Wiring(Settings settings, Clock clock) {
        this(settings, clock, Set.of());
    }

    private Wiring(Settings settings, Clock clock, Set<Bridge> without) {
        this.settings = settings;
        this.clock = clock;
        this.without = without;
    }

    /** The same with other settings over its own. */
    public Wiring with(Map<String, String> others) {
        return new Wiring(settings.with(others), clock, without);
    }

    /** The same, but a question's words meet no others on these bridges. */
    public Wiring without(Set<Bridge> bridges) {
        return new Wiring(settings, clock, bridges);
    }

    /** Opens a folder of articles; names on {@code err} each file that could not be taken in whole. */
    public Knowledge knowledge(Path folder, PrintWriter err) {
        return told(open(folder, err), err);
    }

    /** Like {@link #knowledge}, of files that may be changing. */
    public Knowledge watchedKnowledge(Path folder, FilesAtRest files, PrintWriter err) {
        return told(open(folder, files.of(sources().articles(folder)), err), err);
    }

    private static Knowledge told(Knowledge knowledge, PrintWriter err) {
        Summary.print(knowledge, err);
        return knowledge;
    }

    /** Like {@link #knowledge}; where passages lack vectors and they are few, makes those first. */
    public Knowledge embeddedKnowledge(Path folder, PrintWriter err) {
        Knowledge knowledge = knowledge(folder, err);
        knowledge.vectors().flatMap(Vectors::makeLittle).ifPresent(err::println);
        return knowledge;
    }

    /** Opens a folder of articles; progress goes to {@code err}. */
    public Knowledge open(Path folder, PrintWriter err) {
        return open(folder, sources().articles(folder), err);
    }

    private Knowledge.Place place(Path folder, NewsSource files) {
        return new Knowledge.Place(folder, files, settings.path("data"));
    }

    private Knowledge open(Path folder, NewsSource files, PrintWriter err) {
        return searchedByVectors(Knowledge.open(place(folder, files), words(err), keepSamples(), clock, err), folder);
    }

    /** With its index built anew. */
    public Knowledge rebuiltKnowledge(Path folder, PrintWriter err) {
        return searchedByVectors(Knowledge.rebuilt(place(folder, sources().articles(folder)), words(err), keepSamples(), clock, err), folder);
    }

    private Knowledge searchedByVectors(Knowledge knowledge, Path folder) {
        Path indexFolder = Knowledge.indexFolder(folder, settings.path("data"));
        embedding().ifPresent(embedding ->
                knowledge.searchBy(new Vectors(embedding, vectors(indexFolder, knowledge.index()), knowledge.index().search())));
        return knowledge;
    }

    /** What turns texts into vectors; empty where only words are searched. */
    public Optional<TextEmbedding> embedding() {
        return Embeddings.embedding(settings, clock);
    }

    /** The index in a folder, without words of the desk. */
    public LuceneIndex index(Path indexFolder) {
        return new LuceneIndex(indexFolder, wordForms, Glossary.EMPTY, keepSamples());
    }

    /** The vectors beside an index. */
    public LuceneVectors vectors(Path indexFolder, LuceneIndex index) {
        return new LuceneVectors(indexFolder, index.search(), keepSamples());
    }

    /** Where articles come from. */
    public Sources sources() {
        return new Sources(settings, clock);
    }

    /** How words are read and what they are called otherwise; names on {@code err}, once, each line of its files that was left out. */
    private synchronized Words words(PrintWriter err) {
        if (glossary == null) {
            glossary = Lexicons.glossary(settings, wordForms, clock, err);
        }
        return new Words(wordForms, glossary, without);
    }

    /** What words are called otherwise; what is wrong with the files of them was said when the knowledge was opened. */
    private Glossary glossary() {
        return words(new PrintWriter(Writer.nullWriter())).glossary();
    }

    /** How words are reduced to their stems. */
    public LuceneWordForms wordForms() {
        return wordForms;
    }

    /** Finds the topics an article is about; to be closed. */
    public TopicIndex topicIndex() {
        return new LuceneTopicIndex(wordForms, glossary());
    }

    private boolean keepSamples() {
        return settings.oneOf("samples", "until-real", "always").equals("always");
    }

    /** What the index in a folder is, without changing it; empty if there is none. */
    public Optional<IndexInspection> inspect(Path indexFolder) {
        try (LuceneIndex index = new LuceneIndex(indexFolder, wordForms, Glossary.EMPTY, false)) {
            return index.inspect();
        }
    }

    /** @param stricter how much surer than usual it must be that an article answers */
    public AnswerQuestion answerQuestion(PassageSearch search, double stricter) {
        return answerQuestion(search, stricter, composers().answers());
    }

    private AnswerQuestion answerQuestion(PassageSearch search, double stricter, AnswerComposer composer) {
        return new AnswerQuestion(wordForms, search, new WeighEvidence(wordForms, search, stricter), composer, verifier());
    }

    /** Answers from these articles, worded by the model that is set. */
    public Answering answering(Knowledge knowledge) {
        return new Answering(answerQuestion(knowledge.search(), 0), knowledge);
    }

    /** Answers from the articles' own words, whatever model is set. */
    public Answering quoting(Knowledge knowledge) {
        return new Answering(answerQuestion(knowledge.search(), 0, new QuotingComposer(wordForms)), knowledge);
    }

    /** What groups articles into stories, and edits digests of them. */
    public Editors editors() {
        return new Editors(wordForms, glossary(), sources(), composers());
    }

    /** What words answers and digests. */
    public synchronized Composers composers() {
        if (composers == null) {
            composers = new Composers(settings, wordForms, verifier());
        }
        return composers;
    }

    private CitationVerifier verifier() {
        return new CitationVerifier(verifySentence());
    }

    /** What every sentence that somebody worded is held against; one for all, for it remembers what it has read. */
    public synchronized VerifySentence verifySentence() {
        if (verifySentence == null) {
            verifySentence = new VerifySentence(wordForms, glossary());
        }
        return verifySentence;
    }

    public Settings settings() {
        return settings;
    }

    public Clock clock() {
        return clock;
    }
}
