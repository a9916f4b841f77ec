package samvad.engine.answer.verify.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.answer.verify.alignment.Alignment;
import samvad.engine.answer.verify.alignment.Support;
import samvad.engine.answer.verify.reading.Quotations;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.language.NewsWords.Use;

/** Quotation marks stand only around words that are verbatim in a sentence it rests on, and in its language; with who said them. */
public final class CheckQuotes implements Check {
    /** "As the president put it" */
    private static final Pattern AS_PUT = Pattern.compile("(?i)\\bas\\b.{2,80}\\bputs? it\\b|\\bin the words of\\b|\\b(?:blamed|cited|branded|labell?ed|dubbed|termed|praised|hailed|slammed)\\b|(?:बता|कह)कर|के नाम से");

    private static final Pattern CALLED = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,2}");

    @Override
    public Optional<Fault> fault(Support support) {
        for (String quote : Quotations.in(support.claim().text())) {
            List<Alignment> holding = support.all().stream()
                    .filter(alignment -> alignment.citedLanguage() == support.claim().language() && Quotations.stands(quote, alignment.cited().text())).toList();
            if (holding.isEmpty()) {
                return Optional.of(new Fault.AlteredQuote(quote));
            }
            if (isSpoken(quote, holding) && !isCalled(quote) && !namesSpeaker(support.claim())) {
                return Optional.of(new Fault.QuoteWithoutSpeaker(quote));
            }
        }
        return Optional.empty();
    }

    /** Whether the article has the words as somebody's speech. */
    private static boolean isSpoken(String quote, List<Alignment> holding) {
        return holding.stream().allMatch(alignment -> Quotations.in(alignment.cited().text()).stream().anyMatch(spoken -> Quotations.stands(quote, spoken)));
    }

    /** The "Lion Man": what somebody or something is called. */
    private static boolean isCalled(String quote) {
        return CALLED.matcher(quote).matches();
    }

    private static boolean namesSpeaker(SentenceReading claim) {
        return AS_PUT.matcher(claim.text()).find() || claim.does(Use.SAYS) || claim.does(Use.SOURCE_OF) || claim.does(Use.ASKS);
    }
}
