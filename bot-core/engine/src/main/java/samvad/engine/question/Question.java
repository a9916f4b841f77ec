package samvad.engine.question;

import java.time.LocalDate;
import java.util.List;
import samvad.engine.language.Language;
import samvad.engine.language.Span;
import samvad.engine.language.Term;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.TimeMention;

/**
 * A question, read.
 *
 * @param text as asked, trimmed
 * @param terms its words in reading order as the index knows them, without those that only ask ("who", "कितने")
 * @param asked what would answer
 * @param dates the dates it names
 * @param times the periods it speaks of, as its person means them
 * @param latest whether it asks for the latest there is
 * @param asOf what "today" means to the person
 */
public record Question(
        String text, Language language, List<Term> terms, Asked asked, List<DateMention> dates, List<TimeMention> times, boolean latest, LocalDate asOf) {
    /** Days within which what happened is still reported: an article may be so much younger than the time it tells of. */
    public static final int REPORTED_WITHIN = 3;

    public Question {
        terms = List.copyOf(terms);
        dates = List.copyOf(dates);
        times = List.copyOf(times);
    }

    /** The same question, to be answered in another language. */
    public Question in(Language other) {
        return new Question(text, other, terms, asked, dates, times, latest, asOf);
    }

    /** The words of a question with those that say what it is about, which it leaves out itself. */
    static String about(String words, String topic) {
        return words + " (" + topic + ")";
    }

    /** Whether what it is about was said before and stands behind it. */
    static boolean isLeaning(String text) {
        return text.endsWith(")") && text.contains(" (");
    }

    /** The words a person said, without what stands behind them. */
    static String ownWords(String text) {
        return isLeaning(text) ? text.substring(0, text.lastIndexOf(" (")) : text;
    }

    /** Whether it leaves out what it is about, and that stands behind it. */
    public boolean isLeaning() {
        return isLeaning(text);
    }

    /** Whether the term only says what the question is about: which article is meant more than which of its sentences. */
    public boolean isTopic(Term term) {
        return isCarried(term.span());
    }

    /** Whether words of it were not said with it, but before. */
    public boolean isCarried(Span span) {
        return isLeaning(text) && span.start() > text.lastIndexOf(" (");
    }
}
