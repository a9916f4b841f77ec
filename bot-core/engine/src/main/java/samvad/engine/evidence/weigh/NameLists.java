package samvad.engine.evidence.weigh;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.language.Names;
import samvad.engine.language.NewsWords;
import samvad.engine.language.Span;

/**
 * Reads enumerations: "Iran's vice-president A, B's prime minister C and senior officials of D, E and F". Who stands for A
 * there is said, who stands for E is not, though both are in the sentence.
 */
final class NameLists {
    private static final Pattern SEPARATOR =
            Pattern.compile("\\s*[,;،]\\s*(?:(?:and|और|तथा|एवं|व)\\s+)?|\\s+(?:and|as well as|और|तथा|एवं|व)\\s+");

    /** Fewer items with names in front are no list but commas. */
    private static final int SHORTEST_LIST = 3;

    private NameLists() {}

    /** The names, as keys, that a list in the sentence holds without naming any person beside them. */
    static Set<String> withoutPerson(String sentence) {
        List<Span> names = Names.spansIn(sentence);
        List<Span> items = items(sentence);
        long named = items.stream().filter(item -> leading(item, names, sentence) >= 0).count();
        if (named < SHORTEST_LIST) {
            return Set.of();
        }
        Set<String> alone = new HashSet<>();
        for (int i = 0; i < items.size(); i++) {
            int lead = leading(items.get(i), names, sentence);
            if (lead >= 0 && !isPersonNamedFrom(i, items, names, sentence)) {
                alone.add(Names.key(names.get(lead).in(sentence)));
            }
        }
        return alone;
    }

    /** Looks in the item; if that is the bare name, in the following ones up to the first that says more: they share its words. */
    private static boolean isPersonNamedFrom(int first, List<Span> items, List<Span> names, String sentence) {
        for (int i = first; i < items.size(); i++) {
            Span item = items.get(i);
            int lead = leading(item, names, sentence);
            Span rest = lead < 0 ? item : new Span(Math.min(names.get(lead).end(), item.end()), item.end());
            if (!rest.in(sentence).replaceAll("[\\s.।]+", "").isEmpty()) {
                boolean holder = endsInOffice(rest.in(sentence)) && i + 1 < items.size() && leading(items.get(i + 1), names, sentence) >= 0;
                return holder || names.stream().anyMatch(rest::holds);
            }
        }
        return false;
    }

    /** "Its vice president", whose name follows behind a comma. */
    private static boolean endsInOffice(String item) {
        String last = item.strip().replaceAll("^.*\\s", "");
        return NewsWords.isOffice(last);
    }

    /** The index of the name the item begins with, an article apart; -1 if it begins otherwise. */
    private static int leading(Span item, List<Span> names, String sentence) {
        for (int i = 0; i < names.size(); i++) {
            if (item.holds(names.get(i))) {
                String before = sentence.substring(item.start(), names.get(i).start()).strip();
                return before.isEmpty() || before.equalsIgnoreCase("the") ? i : -1;
            }
        }
        return -1;
    }

    private static List<Span> items(String sentence) {
        List<Span> items = new ArrayList<>();
        Matcher separators = SEPARATOR.matcher(sentence);
        int start = 0;
        while (separators.find()) {
            items.add(new Span(start, separators.start()));
            start = separators.end();
        }
        items.add(new Span(start, sentence.length()));
        return items;
    }
}
