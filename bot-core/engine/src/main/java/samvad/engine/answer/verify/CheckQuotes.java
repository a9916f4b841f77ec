package samvad.engine.answer.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.PlainText;

/** Quotation marks stand only around words that are verbatim in a sentence it rests on, and in its language; with who said them. */
final class CheckQuotes implements Check {
    private static final Pattern QUOTE = Pattern.compile("[“”\"«»„‟＂]([^“”\"«»„‟＂]*)(?:[“”\"«»„‟＂]|$)|(?<![\\p{L}\\p{M}\\p{Nd}])[‘']([^‘’']+)[’'](?![\\p{L}\\p{M}\\p{Nd}])");

    @Override
    public Optional<Fault> fault(Support support) {
        for (String quote : quotesIn(support.said().text())) {
            List<Meeting> holding = support.all().stream()
                    .filter(meeting -> meeting.heldLanguage() == support.said().language() && plain(meeting.held().text()).contains(plain(quote))).toList();
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

    /** Letter for letter but for the kind of space and of inner quotation marks. */
    private static String plain(String text) {
        return PlainText.of(text).replaceAll("[‘’']", "'").replaceAll("[“”\"«»]", "\"");
    }

    /** Whether the article has the words as somebody's speech. */
    private static boolean isSpoken(String quote, List<Meeting> holding) {
        return holding.stream().allMatch(meeting -> quotesIn(meeting.held().text()).stream().anyMatch(spoken -> plain(spoken).contains(plain(quote))));
    }

    private static boolean namesSpeaker(SentenceReading said) {
        return said.does(Use.SAYS) || said.does(Use.SOURCE_OF) || said.does(Use.ASKS);
    }
}
