package samvad.engine.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.PlainText;
import samvad.engine.language.Span;

/** Quotation marks stand only around words that are verbatim in a sentence it rests on, and in its language; with who said them. */
final class CheckQuotes implements Check {
    private static final Pattern QUOTE = Pattern.compile("[“”\"«»„‟＂]([^“”\"«»„‟＂]*)(?:[“”\"«»„‟＂]|$)|(?<![\\p{L}\\p{M}\\p{Nd}])[‘']([^‘’']+)[’'](?![\\p{L}\\p{M}\\p{Nd}])");

    @Override
    public Optional<Fault> fault(Support support) {
        for (String quote : quotesIn(support.said().text())) {
            List<Meeting> holding = support.all().stream()
                    .filter(meeting -> meeting.heldLanguage() == support.said().language() && holds(meeting, quote)).toList();
            if (holding.isEmpty()) {
                return Optional.of(new Fault.AlteredQuote(quote));
            }
            if (isSpoken(quote, holding) && !namesSpeaker(support.said())) {
                return Optional.of(new Fault.QuoteWithoutSpeaker(quote));
            }
        }
        return Optional.empty();
    }

    static List<String> quotesIn(String text) {
        List<String> quotes = new ArrayList<>();
        Matcher matcher = QUOTE.matcher(text);
        while (matcher.find()) {
            String quote = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
            if (quote.codePoints().anyMatch(Character::isLetterOrDigit)) {
                quotes.add(quote.replaceAll("[.,।!?\\s]+$", "").strip());
            }
        }
        return quotes;
    }

    /** Whether all that is quoted in a text stands in a sentence. */
    static boolean isHeld(String quotation, Meeting meeting) {
        return quotesIn(quotation).stream().allMatch(quote -> holds(meeting, quote));
    }

    private static boolean holds(Meeting meeting, String quote) {
        return plain(meeting.held().text()).contains(plain(quote));
    }

    /** Where quotations stand, their marks included. */
    static List<Span> spansIn(String text) {
        return QUOTE.matcher(text).results().map(quote -> new Span(quote.start(), quote.end())).toList();
    }

    /** Letter for letter but for the kind of space and of inner quotation marks, and for the comma or full stop within these. */
    private static String plain(String text) {
        return PlainText.of(text).replaceAll("[‘’']", "'").replaceAll("[“”\"«»]", "\"").replaceAll("[.,।](?=['\"])", "");
    }

    /** Whether the article has the words as somebody's speech. */
    private static boolean isSpoken(String quote, List<Meeting> holding) {
        return holding.stream().allMatch(meeting -> quotesIn(meeting.held().text()).stream().anyMatch(spoken -> plain(spoken).contains(plain(quote))));
    }

    private static boolean namesSpeaker(SentenceReading said) {
        return said.does(Use.SAYS) || said.does(Use.SOURCE_OF) || said.does(Use.ASKS);
    }
}
