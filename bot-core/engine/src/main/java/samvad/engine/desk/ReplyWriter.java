package samvad.engine.desk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Meaning;
import samvad.engine.answer.Note;
import samvad.engine.answer.Outcome;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** Words an answer for its reader: outcome in, reply out. */
public final class ReplyWriter {
    private static final Note SAMPLES = Note.of(Note.Code.SAMPLES);

    private final Audience audience;

    /** Who reads: whoever runs Samvad is told of its commands and files, others of what they can do themselves. */
    public enum Audience {
        OPERATOR,
        READERS
    }

    public ReplyWriter(Audience audience) {
        this.audience = audience;
    }

    /** In the language of the question. */
    public Reply write(Answer answer) {
        return write(answer, answer.language());
    }

    /** In a language the reader chose; what is quoted stays in its own. */
    public Reply write(Answer answer, Language language) {
        Phrases phrases = Phrases.in(language);
        List<Block> blocks = new ArrayList<>(switch (answer.outcome()) {
            case Outcome.Answered(var sentences) -> answered(sentences, phrases);
            case Outcome.NotInKnowledge(var nearest) -> holdsNothing(answer)
                    ? List.of(new Block.Words(phrases.say(audience == Audience.OPERATOR ? "no-articles" : "no-articles.readers")))
                    : notInKnowledge(nearest, nothingFound(answer, phrases), phrases);
            case Outcome.NeedsDetail(var why, var meanings) -> needsDetail(why, meanings, phrases);
            case Outcome.OutOfScope(var what) -> List.of(new Block.Words(phrases.say("off-topic." + key(what))));
            case Outcome.Unverified() -> List.of(new Block.Words(phrases.say("unverified",
                    answer.passages().isEmpty() ? "" : SourceWords.title(answer.passages().getFirst().passage().source(), phrases))));
        });
        for (Note note : answer.notes()) {
            boolean aboutSentences = note.equals(SAMPLES);
            if (isWorthSaying(note) && (!aboutSentences || !answer.sentences().isEmpty())) {
                blocks.add(new Block.Aside(wording(note, phrases)));
            }
        }
        return new Reply(language, blocks);
    }

    /** The sources of an answer: which sentences are quoted, and which a model composed, with the words each was cited for. */
    public Reply sources(Answer answer, Language language) {
        Phrases phrases = Phrases.in(language);
        List<Block> blocks = new ArrayList<>();
        for (AnswerSentence sentence : answer.sentences()) {
            boolean quoted = sentence.mode() == AnswerSentence.Mode.QUOTED;
            if (!quoted) {
                blocks.add(new Block.Said(sentence.text(), Optional.of(phrases.say("sources.composed")), List.of()));
            }
            String what = phrases.say(quoted ? "sources.quoted" : "sources.original");
            for (Citation citation : sentence.citations()) {
                blocks.add(new Block.Said("“" + PlainText.of(citation.quote()) + "”", Optional.of(what), List.of(citation.n())));
            }
        }
        blocks.add(sourceList(answer.sentences(), phrases));
        return new Reply(language, blocks);
    }

    /** What Samvad is and what it can be told, a line each. */
    public Reply help(Language language) {
        Phrases phrases = Phrases.in(language);
        Stream<String> keys = audience == Audience.OPERATOR ? Stream.of("help", "help.sources", "help.language", "help.forget", "help.help")
                : Stream.of("help", "help.ask", "help.sources", "help.language", "help.timezone", "help.stop", "help.forget",
                        "help.subscribe", "help.digest", "help.follow", "help.quiet", "help.unsubscribe");
        return new Reply(language, keys.<Block>map(key -> new Block.Words(phrases.say(key))).toList());
    }

    public Reply greeting(Language language) {
        Phrases phrases = Phrases.in(language);
        Reply greeting = Reply.words(language, phrases.say("greeting"));
        return (audience == Audience.OPERATOR ? greeting : greeting.with(new Block.Words(phrases.say("greeting.digest"))))
                .with(new Block.Words(phrases.say("greeting.more")));
    }

    /** Which articles are being read for an answer that takes its time. */
    public Reply reading(List<Source> sources, Language language) {
        Phrases phrases = Phrases.in(language);
        String titles = sources.stream().map(source -> SourceWords.title(source, phrases)).collect(Collectors.joining(" · "));
        return Reply.words(language, sources.isEmpty() ? phrases.say("looking") : phrases.say("reading", titles));
    }

    /** As much of an answer as is verified. */
    public Reply soFar(List<AnswerSentence> sentences, Language language) {
        return new Reply(language, answered(sentences, Phrases.in(language)));
    }

    /** A note in the reader's language. */
    public String wording(Note note, Phrases phrases) {
        String key = "note." + note.key();
        return switch (note) {
            // the count as it stands, without the marks a number is grouped with
            case Note.KnowledgeAsOf(var newest, int articles) ->
                phrases.say(newest.isPresent() ? key : key + "-undated", newest.map(phrases::date).orElse(""), Integer.toString(articles));
            case Note.ReadAsDay(String words, LocalDate day) -> phrases.say(key, words, phrases.date(day));
            case Note.ReadAsDays(String words, LocalDate first, LocalDate last) -> phrases.say(key, words, phrases.date(first), phrases.date(last));
            case Note.ReadAsEither(String words, LocalDate one, LocalDate other) -> phrases.say(key, words, phrases.date(one), phrases.date(other));
            case Note.NewestCited(LocalDate day) -> phrases.say(key, phrases.date(day));
            case Note.NewestHeld(var days) -> phrases.say(key, newestHeld(days, phrases));
            case Note.FilesRefused(long files) -> phrases.say(key, files);
            case Note.Plain(_, var named) -> phrases.say(audience == Audience.READERS && note.equals(SAMPLES) ? key + ".readers" : key, named.toArray());
        };
    }

    private static String newestHeld(Map<Language, LocalDate> days, Phrases phrases) {
        return days.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(held -> phrases.say("newest-held." + held.getKey().code(), phrases.date(held.getValue())))
                .reduce((one, other) -> phrases.say("newest-held.and", one, other)).orElse("");
    }

    private static List<Block> answered(List<AnswerSentence> sentences, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        for (AnswerSentence sentence : sentences) {
            blocks.add(SourceWords.said(sentence, Citation::n, phrases));
            originals(sentence).forEach(original -> blocks.add(new Block.Aside(phrases.say("original", PlainText.of(original)))));
        }
        blocks.add(sourceList(sentences, phrases));
        return blocks;
    }

    /** What a sentence that was worded in another language than its sources rests on, in their own words. */
    private static List<String> originals(AnswerSentence sentence) {
        if (sentence.mode() == AnswerSentence.Mode.QUOTED) {
            return List.of();
        }
        Language said = Language.ofText(sentence.text());
        return sentence.citations().stream().filter(citation -> citation.source().language() != said).map(Citation::quote).distinct().toList();
    }

    private List<Block> needsDetail(Reading.Why why, List<Meaning> meanings, Phrases phrases) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Words(phrases.say("needs-detail." + key(why), ReadQuestion.LONGEST))));
        if (why == Reading.Why.NO_SUBJECT) {
            blocks.add(new Block.Words(phrases.say(audience == Audience.OPERATOR ? "news-of-the-day" : "news-of-the-day.readers")));
        }
        if (!meanings.isEmpty()) {
            blocks.add(new Block.Choices(meanings.stream().map(Meaning::label).map(label -> new Reply.Choice(label, "/which " + label)).toList()));
        }
        return blocks;
    }

    private static String key(Enum<?> what) {
        return what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Block sourceList(List<AnswerSentence> sentences, Phrases phrases) {
        TreeMap<Integer, Source> numbered = new TreeMap<>();
        sentences.stream().flatMap(sentence -> sentence.citations().stream())
                .forEach(citation -> numbered.putIfAbsent(citation.n(), citation.source()));
        return SourceWords.sources(numbered.entrySet().stream()
                .map(entry -> SourceWords.line(entry.getKey(), entry.getValue(), phrases)).toList(), phrases);
    }

    private static List<Block> notInKnowledge(Optional<Source> nearest, String nothingFound, Phrases phrases) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(nearest.isPresent() ? nothingFound : nothingFound + " " + phrases.say("not-reached-me")));
        nearest.ifPresent(source -> blocks.add(new Block.Sources(phrases.say("closest"), List.of(SourceWords.line(1, source, phrases)))));
        return blocks;
    }

    private static String nothingFound(Answer answer, Phrases phrases) {
        if (answer.notes().contains(Note.of(Note.Code.NEAREST_HEADLINE_ONLY))) {
            return phrases.say("not-in-knowledge.headline-only");
        }
        return holdings(answer).flatMap(Note.KnowledgeAsOf::newest).map(day -> phrases.say("not-in-knowledge", phrases.date(day))).orElseGet(() -> phrases.say("not-in-knowledge-undated"));
    }

    private static boolean holdsNothing(Answer answer) {
        return holdings(answer).filter(held -> held.articles() == 0).isPresent();
    }

    private static Optional<Note.KnowledgeAsOf> holdings(Answer answer) {
        return answer.notes().stream().filter(Note.KnowledgeAsOf.class::isInstance).map(Note.KnowledgeAsOf.class::cast).findFirst();
    }

    /** What the reply's own words and its source lines say already is not said twice. */
    private boolean isWorthSaying(Note note) {
        return switch (note) {
            case Note.KnowledgeAsOf _, Note.FilesRefused _ -> false;
            case Note.ReadAsDay _, Note.ReadAsDays _, Note.ReadAsEither _, Note.NewestCited _, Note.NewestHeld _ -> true;
            case Note.Plain(Note.Code code, _) -> switch (code) {
                case NEAREST_ARTICLE, NEAREST_HEADLINE_ONLY, UNKNOWN_DATE, UNKNOWN_OUTLET, UNKNOWN_URL, CUT_POST, MEANING -> false;
                case READ_AS_WORD, FEEDS_FAILING, SOURCES_DISAGREE, NOT_IN_LANGUAGE, CORRECTED, SAMPLES, MODEL_UNAVAILABLE, MODEL_UNCITED,
                    OVER_BUDGET, INDEX_BUSY, INDEX_REBUILT -> true;
                // what it changes in an answer no reader can see
                case VECTORS_UNAVAILABLE -> audience == Audience.OPERATOR;
            };
        };
    }
}
