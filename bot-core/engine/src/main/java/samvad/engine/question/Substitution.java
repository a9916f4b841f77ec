package samvad.engine.question;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.CompoundPostpositions;
import samvad.engine.language.Names;
import samvad.engine.language.Names.Between;
import samvad.engine.language.Span;
import samvad.engine.language.lexicon.PlaceNames;
import samvad.engine.language.time.DateMention;
import samvad.engine.language.time.Dates;

/** Puts what a few words name into the place of its like in the question before: "और कतर के?" after "मंगोलिया के प्रधानमंत्री कौन हैं?". */
final class Substitution {
    /** Little words around a name that say what part it plays. */
    private static final Pattern POSTPOSITION = Pattern.compile("^\\s*(?:का|की|के|को|से|में|ने|पर|तक|ka|ki|ke|ko|se|mein|me|ne|par)(?![\\p{L}\\p{M}])");
    private static final Pattern OWNED = Pattern.compile("^\\s+(?:का|की|के|ka|ki|ke)\\s+(?!" + CompoundPostpositions.SECOND_WORD + ")[\\p{L}\\p{M}-]+");
    private static final Pattern PREPOSITION = Pattern.compile("(?:^|\\s)(in|of|at|from|to|by|for|with|on)(?: the)?\\s+$", Pattern.CASE_INSENSITIVE);

    private Substitution() {}

    /** The question before with the like put in its place; empty if it has none. */
    static Optional<String> of(String words, List<Span> names, String before) {
        List<DateMention> dates = Dates.in(words);
        List<DateMention> datesBefore = Dates.in(before);
        if (!dates.isEmpty() && !datesBefore.isEmpty()) {
            return Optional.of(replaced(before, datesBefore.getFirst().span(), dates.getFirst().span().in(words)));
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        Span name = joined(names, words).getLast();
        return like(words, name, before).map(span -> {
            Span whose = withOwned(name, words);
            return whose.equals(name) ? replaced(before, span, name.in(words)) : replaced(before, withOwned(span, before), whose.in(words));
        });
    }

    /** A name with what is said to be its own: "बेलारूस के प्रधानमंत्री"; the name alone if nothing is. */
    private static Span withOwned(Span name, String text) {
        Matcher owned = OWNED.matcher(text.substring(name.end()));
        return owned.find() ? new Span(name.start(), name.end() + owned.end()) : name;
    }

    private static String replaced(String text, Span span, String by) {
        return text.substring(0, span.start()) + by + text.substring(span.end());
    }

    private static List<Span> joined(List<Span> names, String text) {
        return Names.joined(names, Between.WHITE_SPACE, text);
    }

    /** Of the names before: one of the same kind that plays the same part, else the last of the same kind, else the last. */
    private static Optional<Span> like(String words, Span name, String before) {
        List<Span> all = joined(FollowUps.namesIn(before), before);
        boolean place = isPlace(words, name);
        List<Span> same = all.stream().filter(other -> isPlace(before, other) == place).toList();
        List<Span> choice = same.isEmpty() ? all : same;
        String part = part(words, name);
        return choice.stream().filter(other -> !part.isEmpty() && part(before, other).equals(part)).reduce((_, later) -> later)
                .or(() -> choice.stream().reduce((_, later) -> later));
    }

    private static boolean isPlace(String text, Span name) {
        return PlaceNames.hold(name.in(text));
    }

    /** The little word that says what part a name plays; empty text if none does. */
    private static String part(String text, Span name) {
        Matcher after = POSTPOSITION.matcher(text.substring(name.end()));
        if (after.find()) {
            return after.group().strip().replaceAll("^(?:का|की|के)$", "का");
        }
        Matcher before = PREPOSITION.matcher(text.substring(0, name.start()));
        return before.find() ? before.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
