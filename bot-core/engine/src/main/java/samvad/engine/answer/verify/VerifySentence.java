package samvad.engine.answer.verify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.AlignWords;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.OtherWordings;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.check.Check;
import samvad.engine.answer.verify.check.CheckAttachment;
import samvad.engine.answer.verify.check.CheckContent;
import samvad.engine.answer.verify.check.CheckCounts;
import samvad.engine.answer.verify.check.CheckDates;
import samvad.engine.answer.verify.check.CheckFigures;
import samvad.engine.answer.verify.check.CheckShares;
import samvad.engine.answer.verify.check.CheckGraveWords;
import samvad.engine.answer.verify.check.CheckNames;
import samvad.engine.answer.verify.check.CheckNegation;
import samvad.engine.answer.verify.check.CheckOpposites;
import samvad.engine.answer.verify.check.CheckPairs;
import samvad.engine.answer.verify.check.CheckQuotes;
import samvad.engine.answer.verify.check.CheckRoles;
import samvad.engine.answer.verify.check.CheckScores;
import samvad.engine.answer.verify.check.CheckSpeakers;
import samvad.engine.answer.verify.check.CheckTense;
import samvad.engine.answer.verify.check.Fault;
import samvad.engine.answer.verify.reading.ReadSentences;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.evidence.passage.Dateline;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.language.Language;
import samvad.engine.language.WordForms;
import samvad.engine.language.lexicon.Glossary;

/**
 * Tells of a sentence that somebody worded whether the articles it cites bear it out: numbers, dates, names, quotations, who says it,
 * whether it is denied, done or planned, risen or fallen, who does it to whom. Works across Hindi and English; when in doubt it
 * says no, for the articles can be quoted. Safe for use by many threads.
 */
public final class VerifySentence {
    private static final Pattern NO_PROSE = Pattern.compile(
            "(?i)\\b(?:https?|ftp|javascript|data|tg|slack)\\s*:\\S|\\bwww\\.\\S|\\b[a-z0-9-]{2,}\\.(?:com|org|net|info|io|in|ru|cn|xyz|example|test|link|app|dev|co|me|ly)\\b(?:/\\S*)?"
                    + "|<[a-z/!][^>]*>|\\]\\([^)]*\\)|```|`[^`]+`|[<＜]{2,}|[>＞]{2,}|(?<![\\p{L}\\p{M}\\p{Nd}])@[a-z0-9_]{3,}|\\{\\{|\\}\\}");

    private final ReadSentences readSentences;
    private final OtherWordings otherWordings;
    private final List<Check> checks;

    public VerifySentence(WordForms wordForms, Glossary glossary) {
        otherWordings = new OtherWordings(wordForms, glossary);
        readSentences = new ReadSentences(wordForms, otherWordings::isKnownName, otherWordings::isEveryday);
        checks = List.of(new CheckContent(otherWordings), new CheckGraveWords(), new CheckQuotes(), new CheckFigures(), new CheckCounts(), new CheckAttachment(),
                new CheckScores(), new CheckShares(), new CheckDates(), new CheckNames(otherWordings), new CheckOpposites(), new CheckNegation(),
                new CheckTense(), new CheckSpeakers(), new CheckRoles(), new CheckPairs());
    }

    /** What the cited articles do not bear out of a sentence in this language; empty if it may be said. */
    public Optional<Fault> faultOf(String sentence, Language language, List<CitedArticle> cited) {
        Matcher noProse = NO_PROSE.matcher(sentence);
        if (noProse.find()) {
            return Optional.of(new Fault.NoProse(noProse.group()));
        }
        SentenceReading claim = readSentences.read(sentence);
        if (claim.language() != language) {
            return Optional.of(new Fault.OtherLanguage());
        }
        List<Alignment> all = alignments(claim, cited);
        Support support = Support.of(claim, all);
        if (support.chosen().isEmpty()) {
            return Optional.of(new Fault.Unsupported());
        }
        return checks.stream().flatMap(check -> check.fault(support).stream()).findFirst();
    }

    /** The sentences of the articles that bear a sentence out, the best first; none where nothing does. */
    public List<String> restsOn(String sentence, List<CitedArticle> cited) {
        SentenceReading claim = readSentences.read(sentence);
        return Support.of(claim, alignments(claim, cited)).chosen().stream().flatMap(alignment -> cited.stream()
                .filter(article -> article.source().equals(alignment.source())).map(article -> article.sentences().get(alignment.place()).quote())).toList();
    }

    /** A sentence with the dateline in front of it, which says where that was. */
    private static String filed(List<Sentence> sentences, int place) {
        String quote = sentences.get(place).quote();
        return place > 0 && Dateline.isOf(sentences.get(place), sentences.get(place - 1)) ? sentences.get(place - 1).quote() + " " + quote : quote;
    }

    private List<Alignment> alignments(SentenceReading claim, List<CitedArticle> cited) {
        List<Alignment> all = new ArrayList<>();
        for (CitedArticle article : cited) {
            AlignWords alignWords = new AlignWords(claim, otherWordings.of(claim, article.source().date().orElse(LocalDate.EPOCH)));
            for (int place = 0; place < article.sentences().size(); place++) {
                Sentence sentence = article.sentences().get(place);
                if (sentence.quotable()) {
                    SentenceReading reading = readSentences.remembered(filed(article.sentences(), place));
                    if (!reading.command()) {
                        all.add(alignWords.align(reading, article.source(), place));
                    }
                }
            }
        }
        return all;
    }
}
