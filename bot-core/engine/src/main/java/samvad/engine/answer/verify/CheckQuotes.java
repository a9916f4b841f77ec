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

    /** "As the president put it" */
    private static final Pattern AS_PUT = Pattern.compile("(?i)\\bas\\b.{2,80}\\bputs? it\\b|\\bin the words of\\b|\\b(?:blamed|cited|branded|labell?ed|dubbed|termed|praised|hailed|slammed)\\b|(?:बता|कह)कर|के नाम से");

    private static final Pattern CALLED = Pattern.compile("\\p{Lu}\\p{L}*(?: \\p{Lu}\\p{L}*){0,2}");

    @Override
    public Optional<Fault> fault(Support support) {
        for (String quote : quotesIn(support.said().text())) {
            List<Meeting> holding = support.all().stream()
                    .filter(meeting -> meeting.heldLanguage() == support.said().language() && holds(meeting, quote)).toList();
            if (holding.isEmpty()) {
                return Optional.of(new Fault.AlteredQuote(quote));
            }
            if (isSpoken(quote, holding) && !isCalled(quote) && !namesSpeaker(support.said())) {
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
        return holds(meeting.held().text(), quote);
    }

    private static boolean holds(String text, String quote) {
        String held = plain(text);
        String words = plain(quote);
        return held.contains(words) || !words.isEmpty() && held.contains(otherCase(words.charAt(0)) + words.substring(1));
    }

    /** A quotation that begins a sentence in the article may stand within one. */
    private static char otherCase(char first) {
        return Character.isLowerCase(first) ? Character.toUpperCase(first) : Character.toLowerCase(first);
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
        return holding.stream().allMatch(meeting -> quotesIn(meeting.held().text()).stream().anyMatch(spoken -> holds(spoken, quote)));
    }

    /** The "Lion Man": what somebody or something is called. */
    private static boolean isCalled(String quote) {
        return CALLED.matcher(quote).matches();
    }

    private static boolean namesSpeaker(SentenceReading said) {
        return AS_PUT.matcher(said.text()).find() || said.does(Use.SAYS) || said.does(Use.SOURCE_OF) || said.does(Use.ASKS);
    }
}
