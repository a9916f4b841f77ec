package samvad.engine.evidence.weigh;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Term;
import samvad.engine.question.Asked;
import samvad.engine.question.Question;

/** The offices a question names. A text that lacks them, or speaks of another country's, tells of others. */
final class NamedOffices {
    private static final Pattern MINISTER = Pattern.compile("(?i)^ (?:minister|secretary|मंत्री|सचिव|mantri|sachiv)(?![\\p{L}\\p{M}'’])");

    /** Those that are called by one word everywhere; the foreign minister is of external affairs in India, the home minister of the interior elsewhere. */
    private static final Pattern PORTFOLIO = Pattern.compile("(?i)defen[cs]e|finance|health|education|agriculture|energy|environment|railways?|sports?|labou?r"
            + "|रक्षा|वित्त|स्वास्थ्य|शिक्षा|कृषि|ऊर्जा|पर्यावरण|रेल|खेल|श्रम|raksha|vitt|swasthya|shiksha");

    /** An article that tells of who holds one of these calls them so. */
    private static final Pattern HIGHEST = Pattern.compile("(?i)president|chancellor|pope|king|queen|governor|mayor|ambassador|captain"
            + "|राष्ट्रपति|प्रधानमंत्री|मुख्यमंत्री|राज्यपाल|महापौर|मेयर|राजदूत|कप्तान|rashtrapati|pradhan?mantri|पीएम");

    private final Question question;
    private final Set<String> forms;
    private final OwnedOffices owned;

    NamedOffices(Question question) {
        this.question = question;
        this.forms = question.terms().stream().filter(term -> isPortfolio(term) || isOfficeAskedFor(term) || isHighest(term)).map(Term::form)
                .collect(Collectors.toUnmodifiableSet());
        this.owned = new OwnedOffices(question.text());
    }

    /** Of those whose holders are asked for, of the highest, and of what tells one minister from others: "defence". */
    Set<String> forms() {
        return forms;
    }

    /** True if a text speaks of such an office, and each time of another country's: of Peru's president, not of Chile's. */
    boolean areOfOthersIn(String text) {
        return owned.areOfOthersIn(text);
    }

    /** What a minister who is asked for is minister of. */
    private boolean isPortfolio(Term term) {
        return question.asked().kind() == Asked.Kind.PERSON && PORTFOLIO.matcher(surface(term)).matches()
                && MINISTER.matcher(question.text().substring(term.span().end())).find();
    }

    /** "When did the president of Norland arrive?" */
    private boolean isHighest(Term term) {
        return HIGHEST.matcher(surface(term)).matches();
    }

    /** "Who is the head of the agency?" */
    private boolean isOfficeAskedFor(Term term) {
        return question.asked().kind() == Asked.Kind.PERSON && question.asked().head().stream().map(Term::form).anyMatch(term.form()::equals) && NewsWords.isOffice(surface(term));
    }

    private String surface(Term term) {
        return term.span().in(question.text());
    }
}
