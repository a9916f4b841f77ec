package samvad.engine.chat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.RequestWords;
import samvad.engine.language.time.ClockTimes;
import samvad.engine.language.time.NamedDays;

/**
 * Sentences that are clearly a wish to be sent the news. Every word has to be one that such a wish is made of, so that no question
 * about the news is taken for one.
 */
final class SubscribingWords {
    private static final String END = "(?![\\p{L}\\p{M}\\d])";

    private static final Pattern SUBSCRIBE = Pattern.compile("(?:subscribe|subscription|सदस्यता लें|सदस्यता शुरू करें|daily digest|दैनिक समाचार-सार)");
    private static final Pattern UNSUBSCRIBE = Pattern.compile(
            "unsubscribe(?: me)?|(?:stop|end|cancel) (?:the |my )?(?:daily |weekly )?(?:digest|subscription)"
                    + "|(?:मेरी )?सदस्यता (?:बंद|रद्द|समाप्त)(?: (?:करें|करो|कीजिए|कर दें|कर दो))?"
                    + "|(?:दैनिक |साप्ताहिक )?समाचार[- ]सार (?:बंद|रोकें|रोको)(?: (?:करें|करो|कीजिए|कर दें|कर दो))?");
    private static final Pattern DIGEST = Pattern.compile("(?:the |today's |my )?digest(?: now)?|(?:आज का )?समाचार[- ]सार(?: अभी)?"
            + "|(?:(?:what is|what's|show me|give me|tell me) )?(?:the )?(?:latest|today's|top|breaking|current) (?:news|headlines|top stories)(?: today| now| please)?|(?:news|headlines) (?:of )?today|headlines"
            + "|(?:आज की |अभी की )?(?:ताजा|मुख्य|बड़ी|सबसे बड़ी|आज की|अभी की) (?:खबर|खबरें|सुर्खियां|सुर्खियाँ|समाचार)(?: क्या (?:है|हैं)| (?:बताओ|बताइए|बताएं|सुनाओ|सुनाइए|दिखाओ|दिखाइए))?|(?:आज के|ताजा|मुख्य) समाचार|(?:आज|अभी) क्या खबर है"
            + "|(?:aa?j ki )?(?:ta+za+|mukhya|aa?j ki) (?:kha?ba?r(?:ein|en)?|samacha+r)(?: kya (?:hai|hain)| batao| bataiye)?");

    private static final Pattern VERB = Pattern.compile("(?:" + RequestWords.SEND + ")" + END);
    private static final Pattern NEWS = Pattern.compile("(?:" + RequestWords.NEWS + ")" + END);
    private static final Pattern OTHER = Pattern.compile(
            "(?:please|do|the|a|my|at|on|to|and|me|कृपया|मुझे|हमें|को|और|की|का|aur|mujhe)" + END + "|[,.!।]+");

    /** Where it is, which is said last in English and with its own words in Hindi. */
    private static final Pattern PLACE = Pattern.compile("in [\\p{L}\\p{M}]+(?: [\\p{L}\\p{M}]+)?$|[\\p{L}\\p{M}]+ के (?:समय|हिसाब) से" + END + "|(?:हिंदी|हिन्दी|अंग्रेजी) में" + END);

    /** Of longer texts nothing is looked at. */
    private static final int LONGEST = 100;

    private enum Part {
        HOUR,
        DAYS,
        VERB,
        NEWS,
        PLACE,
        OTHER
    }

    private SubscribingWords() {}

    /** What the line wishes; empty if it may be anything else. */
    static Optional<Command> in(String line) {
        if (line.length() > LONGEST || line.startsWith("/")) {
            return Optional.empty();
        }
        String text = LooseSpelling.of(line).replaceAll("[.!?।\\s]+$", "");
        if (DIGEST.matcher(text).matches()) {
            return Optional.of(new Command.ShowDigest());
        }
        if (line.contains("?")) {
            return Optional.empty();
        }
        if (UNSUBSCRIBE.matcher(text).matches()) {
            return Optional.of(new Command.Unsubscribe());
        }
        return SUBSCRIBE.matcher(text).matches() ? Optional.of(new Command.Subscribe(""))
                : wishes(text) ? Optional.of(new Command.Subscribe(line)) : Optional.empty();
    }

    /** An hour, and how often or what is to be done; or all but the hour, which is then asked for. Nothing else. */
    private static boolean wishes(String text) {
        Set<Part> parts = EnumSet.noneOf(Part.class);
        NamedDays days = new NamedDays();
        int at = 0;
        while (at < text.length()) {
            int start = at;
            Optional<Part> part = Arrays.stream(Part.values()).filter(one -> end(one, text, start, days) > start).findFirst();
            if (part.isEmpty()) {
                return false;
            }
            parts.add(part.get());
            at = end(part.get(), text, start, days);
            at = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
        }
        boolean placed = parts.contains(Part.PLACE);
        boolean news = parts.contains(Part.NEWS);
        boolean verb = parts.contains(Part.VERB);
        return parts.contains(Part.HOUR) ? verb || days.repeated() && (news || !placed) : verb && days.repeated() && news && !placed;
    }

    private static int end(Part part, String text, int start, NamedDays days) {
        return switch (part) {
            case HOUR -> hour(text, start, days);
            case DAYS -> days.read(text, start);
            case VERB -> end(VERB, text, start);
            case NEWS -> end(NEWS, text, start);
            case PLACE -> end(PLACE, text, start);
            case OTHER -> end(OTHER, text, start);
        };
    }

    private static int hour(String text, int start, NamedDays days) {
        Optional<ClockTimes.Mention> hour = ClockTimes.at(text, start);
        if (hour.isPresent() && hour.get().everyDay()) {
            days.addEveryDay();
        }
        return hour.map(ClockTimes.Mention::end).orElse(start);
    }

    private static int end(Pattern pattern, String text, int start) {
        var found = pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
        return found.lookingAt() ? found.end() : start;
    }
}
