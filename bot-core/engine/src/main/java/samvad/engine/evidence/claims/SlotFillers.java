package samvad.engine.evidence.claims;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import samvad.engine.language.Locatives;
import samvad.engine.language.Names;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.number.Numbers;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.TimesOfDay;
import samvad.engine.language.time.Weekdays;
import samvad.engine.question.Question;

/**
 * Finds in a sentence what may well be the thing asked for: a name that is no country's for a person, a name where something
 * happens for a place, a number that is no date's, a time the question does not name itself.
 */
public final class SlotFillers {
    /** Words for a number that mostly count nothing. */
    private static final Set<String> WEAK_NUMBERS = Set.of("one", "first", "second", "third", "both", "half", "quarter", "none", "several", "twice",
            "double", "एक", "पहला", "पहली", "पहले", "दूसरा", "दूसरी", "दूसरे", "तीसरा", "तीसरी", "चौथा", "चौथी", "दोनों", "तीनों");

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:yesterday|today|tomorrow|tonight|last (?:week|month|year|night)|next (?:week|month|year)"
                    + "|" + Weekdays.ENGLISH + "|\\d{1,2}[:.]\\d{2}|\\d{1,2} ?[ap]\\.?m\\b|o['’]clock|noon|midnight"
                    + "|\\w+ (?:century|centuries)|decade|\\d{3,4}s?|आज|कल|परसों|" + Weekdays.HINDI
                    + "|पिछले (?:साल|वर्ष|महीने|सप्ताह|हफ्ते)|अगले (?:साल|वर्ष|महीने|सप्ताह|हफ्ते)|सदी|दशक|बजे|शताब्दी)(?![\\p{L}\\p{M}])");

    private static final Pattern CAUSE = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:because|since|as|due to|owing to|caused?(?: by)?|reasons?|so that|in order to|after|over|amid"
            + "|following|led to|prompted|thanks to|result(?:ed|ing)? (?:of|from|in)|blamed?|for fear|aim(?:ed|ing|s)?|to (?=\\p{Ll})|therefore|for"
            + "|क्योंकि|कारण|कारणों|वजह|चलते|इसलिए|ताकि|के लिए|के बाद|के विरोध|नाराज़|को लेकर|मकसद|मक़सद|उद्देश्य|जिससे|पर)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    /** Says why, or what somebody gave as the reason. Words like "for" and "after" say it as well, and more often something else. */
    private static final Pattern REASON = Pattern.compile(
            "(?<![\\p{L}\\p{M}])(?:because|due to|owing to|in (?:response|retaliation)|(?<!no )(?:reasons?|causes?)|caused|so that|in order to|blam(?:e|ed|es)|moti(?:ve|ves|vated)"
                    + "|inspired|in protest|for fear|claim(?:ed|s|ing)|accus(?:ed|es|ing)|क्योंकि|कारण|कारणों|वजह|चलते|इसलिए|ताकि|विरोध|(?<!सवाल के |प्रश्न के )जवाब में"
                    + "|मकसद|मक़सद|उद्देश्य|आरोप)(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    /** Says what somebody said, or how: their words, or a verb of speech. */
    private static final Pattern SPEECH = Pattern.compile("[“\"«]|(?<![\\p{L}\\p{M}])"
            + "(?:sa(?:y|ys|id|ying)|t(?:old|ell|ells|elling)|wr(?:ote|ites?)|stat(?:ed?|es|ing)|add(?:ed|s|ing)|not(?:ed|es|ing)"
            + "|claim(?:ed|s|ing)?|warn(?:ed|s|ing)?|argu(?:ed?|es|ing)|call(?:ed|s|ing)?|announc(?:ed?|es|ing)|according|urg(?:ed?|es|ing)"
            + "|promis(?:ed?|es|ing)|insist(?:ed|s|ing)?|condemn(?:ed|s|ing)?|demand(?:ed|s|ing)?|appeal(?:ed|s|ing)?|stress(?:ed|es|ing)?"
            + "|describ(?:ed?|es|ing)|declar(?:ed?|es|ing)|accus(?:ed?|es|ing)|prais(?:ed?|es|ing)|criticis(?:ed?|es|ing)|criticiz(?:ed?|es|ing)"
            + "|assert(?:ed|s|ing)?|reiterat(?:ed?|es|ing)|restat(?:ed?|es|ing)|pledg(?:ed?|es|ing)|vow(?:ed|s|ing)?|admit(?:s|ted|ting)?"
            + "|suggest(?:ed|s|ing)?|explain(?:ed|s|ing)?|propos(?:ed?|es|ing)|welcom(?:ed?|es|ing)|confirm(?:ed|s|ing)?|den(?:y|ied|ies|ying)"
            + "|reject(?:ed|s|ing)?|acknowledg(?:ed?|es|ing)|made clear|कहा|कहना|कही|कहते|बताया|साफ़ किया|साफ किया|स्पष्ट किया|पुष्टि|खंडन|इनकार|बोले|बोला"
            + "|बोलीं|लिखा|चेतावनी|अनुसार|मुताबिक|मुताबिक़|जताई|जताया|ज़ोर|जोर|अपील|आग्रह|बयान|आगाह|दोहराया|दोहराई|सराहना|निंदा|आलोचना|माँग|मांग|वादा|दावा"
            + "|ऐलान|घोषणा|आरोप|सुझाव|आश्वासन)(?![\\p{L}\\p{M}])",
            Pattern.CASE_INSENSITIVE);

    /** Asks as well after how long. */
    private static final Pattern BY_WHEN = Pattern.compile("(?<![\\p{L}\\p{M}])(?:by when|how soon|कब तक|kab tak)(?![\\p{L}\\p{M}])", Pattern.CASE_INSENSITIVE);

    private final Question question;
    private final boolean byWhen;
    private final Set<String> wordsAsked;
    private final Set<String> numbersAsked;

    public SlotFillers(Question question) {
        this.question = question;
        this.byWhen = BY_WHEN.matcher(question.text()).find();
        this.wordsAsked = Names.wordsOf(question.text());
        this.numbersAsked = Numbers.in(question.text());
    }

    /** Where the sentence holds such things, in reading order. */
    public List<Span> in(String sentence) {
        return switch (question.asked().kind()) {
            case PERSON -> names(sentence).filter(name -> !PlaceNames.hold(name.in(sentence))).toList();
            case PLACE -> names(sentence).filter(name -> PlaceNames.hold(name.in(sentence)) || Locatives.mayBePlace(sentence, name)).toList();
            case WHICH -> names(sentence).toList();
            case NUMBER -> numbers(sentence);
            case DATE -> times(sentence);
            case TIME_OF_DAY -> TimesOfDay.in(sentence).stream().map(TimesOfDay.Mention::span).toList();
            case REASON -> CAUSE.matcher(sentence).results().map(match -> new Span(match.start(), match.end())).toList();
            case SPEECH, YES_OR_NO, ANYTHING -> List.of();
        };
    }

    /** True if a sentence says why something is so, by a word that says nothing else. */
    public static boolean givesReason(String sentence) {
        return REASON.matcher(sentence).find();
    }

    /** True if a sentence says what somebody said. */
    public static boolean givesWords(String sentence) {
        return SPEECH.matcher(sentence).find();
    }

    /** True if a sentence names a time that the question does not, or one by its name: "yesterday". */
    public boolean givesTime(String sentence) {
        return newDates(sentence).findAny().isPresent() || spans(sentence).findAny().isPresent() || TIME.matcher(sentence.toLowerCase(Locale.ROOT)).find();
    }

    private Stream<Span> names(String sentence) {
        List<Span> dates = Dates.spansIn(sentence);
        return Names.spansIn(sentence).stream()
                .filter(name -> !wordsAsked.contains(Names.key(name.in(sentence))))
                .filter(name -> dates.stream().noneMatch(date -> date.holds(name)))
                .filter(name -> !TIME.matcher(name.in(sentence).toLowerCase(Locale.ROOT)).matches());
    }

    private List<Span> numbers(String sentence) {
        List<Span> dates = Dates.spansIn(sentence);
        return Numbers.spansIn(sentence).stream()
                .filter(number -> !numbersAsked.contains(Numbers.key(number.in(sentence))))
                .filter(number -> !WEAK_NUMBERS.contains(Numbers.key(number.in(sentence))))
                .filter(number -> dates.stream().noneMatch(date -> date.holds(number)))
                .toList();
    }

    private List<Span> times(String sentence) {
        List<Span> times = newDates(sentence).map(DateMention::span).collect(Collectors.toCollection(ArrayList::new));
        TIME.matcher(sentence.toLowerCase(Locale.ROOT)).results().map(match -> new Span(match.start(), match.end()))
                .filter(span -> span.end() <= sentence.length() && times.stream().noneMatch(time -> time.holds(span)))
                .filter(span -> !wordsAsked.contains(Names.key(span.in(sentence)))).forEach(times::add);
        spans(sentence).forEach(times::add);
        return times;
    }

    /** "In three weeks", where it is asked by when. */
    private Stream<Span> spans(String sentence) {
        return byWhen ? Numbers.spansIn(sentence).stream().filter(number -> Measure.SPAN.isOf(sentence, number)) : Stream.empty();
    }

    private Stream<DateMention> newDates(String sentence) {
        return Dates.in(sentence).stream().filter(mention -> question.dates().stream().noneMatch(asked -> asked.year().equals(mention.year())
                && asked.month().equals(mention.month()) && asked.day().equals(mention.day())));
    }
}
