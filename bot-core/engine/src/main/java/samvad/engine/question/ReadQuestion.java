package samvad.engine.question;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;
import samvad.engine.language.time.Dates;
import samvad.engine.language.time.Recency;
import samvad.engine.language.time.TimeExpressions;
import samvad.engine.language.time.TimeMention;

/** Reads a message as a question: its language, its terms, what it asks for, the dates it names and the days it speaks of. */
public final class ReadQuestion {
    /** A question has at most this many UTF-16 units; people ask in a tenth of it. */
    public static final int LONGEST = 2000;

    /** A question of nothing but these asks about everything. */
    private static final String SUBJECTLESS = "happen happened happening go going thing news event latest new update"
            + " घटना घटी ख़बर खबर समाचार नया नई ताज़ा चल बात मामला"
            + " who what when where why how कौन किसने क्या कब कहाँ कहां किधर क्यों क्यूँ कैसे कितना कितने कितनी";

    /** A question for the news of a day is nothing but one of these and what says how weighty it is. */
    private static final String NEWS = "news headline headlines ख़बर ख़बरें खबर समाचार सुर्खी सुर्ख़ी सुर्खियाँ सुर्खियां न्यूज़ khabar khabren khabrein khabre samachar surkhiyan";

    private static final String WEIGHTY = "main top major big biggest important key breaking fresh day today yesterday week month show tell give read"
            + " मुख्य बड़ा प्रमुख ख़ास खास अहम ताज़ा दिन बता बताना बताओ बताइए सुना सुनाना सुनाओ सुनाइए दिखा दिखाना दिखाओ"
            + " mukhya badi bade pramukh khas taza taaza tazi aaj din batao sunao dikhao";

    /**
     * What tells nothing of a question that leans on another, besides words no index looks for: verbs that stand for the other's, and
     * what is measured, which reports say by the number alone ("47-year-old").
     */
    private static final String LIGHT = "happen happened happening take took taken go going went age"
            + " क्यूँ कुल घट घटी आ आना आया आए आई आएगा"
            + " उम्र आयु भारी बड़ा बड़ी लंबा लंबी ऊँचा ऊँची दूर पुराना पुरानी गहरा तेज़ देर umra umar";

    /** Acronyms that are everyday words in small letters, which no index holds. */
    private static final Map<Pattern, String> SHOUTED = Map.of(
            Pattern.compile("(?<![\\p{L}\\p{Nd}.])US(?![\\p{L}\\p{Nd}])"), "United States",
            Pattern.compile("(?<=(?:the|did|does|of|by|from) )WHO(?![\\p{L}\\p{Nd}])(?! (?:is|are|was|were|has|had|won|did|will) )"), "World Health Organization");

    private final WordForms wordForms;
    private final Set<String> subjectless;
    private final Set<String> light;
    private final Set<String> news;
    private final Set<String> weighty;

    public ReadQuestion(WordForms wordForms) {
        this.wordForms = wordForms;
        this.subjectless = wordForms.distinctForms(SUBJECTLESS);
        this.light = wordForms.distinctForms(LIGHT);
        this.news = wordForms.distinctForms(NEWS);
        this.weighty = wordForms.distinctForms(WEIGHTY);
    }

    /** Reads what a person wrote; {@code asOf} is their today. */
    public Reading read(String message, LocalDate asOf) {
        String text = PlainText.of(message);
        Language language = Language.ofQuestion(text);
        if (text.length() > LONGEST) {
            return new Reading.Vague(language, Reading.Why.TOO_LONG);
        }
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return new Reading.Vague(language, Reading.Why.NO_WORDS);
        }
        Optional<Language> wanted = LanguageAsked.in(text);
        if (wanted.isPresent()) {
            return new Reading.OutOfScope(wanted.get(), OffTopic.LANGUAGE);
        }
        Optional<OffTopic> offTopic = offTopic(text);
        if (offTopic.isPresent()) {
            return new Reading.OutOfScope(language, offTopic.get());
        }
        List<Term> terms = terms(text);
        boolean onlyNumbers = text.codePoints().noneMatch(Character::isLetter);
        if (onlyNumbers || terms.stream().map(Term::form).allMatch(subjectless::contains) || MoreAsked.is(text)) {
            return new Reading.Vague(language, Reading.Why.NO_SUBJECT);
        }
        List<TimeMention> times = times(text, asOf);
        List<Term> topics = terms.stream().filter(term -> !onlyTellsTime(term, times, text))
                .filter(term -> !isLight(term, text)).toList();
        if (topics.stream().map(Term::form).allMatch(subjectless::contains) || isForNewsOfTheDay(topics, text)) {
            return new Reading.Vague(language, Reading.Why.NO_SUBJECT);
        }
        return new Reading.Clear(new Question(text, language, topics, asked(text), Dates.in(text),
                times, Recency.isWanted(text), asOf));
    }

    /** The words of a text; "US", which no index tells from "us", in full. */
    private List<Term> terms(String text) {
        List<Term> terms = new ArrayList<>(wordForms.terms(text));
        SHOUTED.forEach((acronym, whole) -> acronym.matcher(text).results().map(found -> new Span(found.start(), found.end()))
                .filter(span -> terms.stream().noneMatch(term -> term.span().overlaps(span)))
                .forEach(span -> wordForms.terms(whole).forEach(term -> terms.add(new Term(term.form(), span)))));
        terms.sort(Comparator.comparingInt(term -> term.span().start()));
        return terms;
    }

    /** "Today's headlines", "आज की बड़ी ख़बरें": the digest is what is asked for. */
    private boolean isForNewsOfTheDay(List<Term> topics, String text) {
        return !Question.isLeaning(text) && topics.stream().map(Term::form).anyMatch(news::contains)
                && topics.stream().map(Term::form).allMatch(form -> news.contains(form) || weighty.contains(form) || subjectless.contains(form));
    }

    private Asked asked(String text) {
        Asked asked = ReadAsked.of(text, wordForms);
        return new Asked(asked.kind(), asked.head().stream().filter(term -> !isLight(term, text)).toList());
    }

    private boolean isLight(Term term, String text) {
        return Question.isLeaning(text) && light.contains(term.form());
    }

    /** True of a greeting, of thanks, of a wish for a language, of what is no question about the news: nothing leans on it. */
    public static boolean isOffTopic(String message) {
        return message.length() <= LONGEST && (LanguageAsked.in(message).isPresent() || offTopic(PlainText.of(message)).isPresent());
    }

    private static Optional<OffTopic> offTopic(String text) {
        return SmallTalk.in(text).or(() -> NotNews.is(text) ? Optional.of(OffTopic.NOT_NEWS) : Optional.empty());
    }

    /** Of a question on a story, "Saturday" is the story's: a word to look for, and no day of the asker's. */
    private static List<TimeMention> times(String text, LocalDate asOf) {
        return TimeExpressions.in(text, asOf).stream().filter(time -> !Question.isLeaning(text) || !time.isWeekday(text)).toList();
    }

    /** "yesterday" and "latest" are looked for by the articles' dates; "18 November" stands in articles as well. */
    private static boolean onlyTellsTime(Term term, List<TimeMention> times, String text) {
        return Recency.isWanted(term.span().in(text))
                || times.stream().anyMatch(time -> time.span().holds(term.span()) && time.isRelative(text));
    }
}
