package samvad.engine.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What news counts and measures, and what befell those it counts, by words of both languages. Read from {@code news-counts.txt}. */
public final class NewsCounts {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+|[%$€£¥₹]");

    /** What words stand for, by their first word; of those with more words the longest first. */
    private static final Map<String, List<Entry>> ENTRIES = load();

    private NewsCounts() {}

    /** What a word is in a count. */
    public enum Kind {
        /** What befell or was done to those counted. */
        HAPPENING,
        /** People counted. */
        WHO,
        /** Things counted. */
        THING,
        /** What an amount is of. */
        MEASURE
    }

    private record Entry(Kind kind, String name, List<String> words) {}

    /** @param name of all words that mean the same, in both languages */
    public record Found(Kind kind, String name, Span span) {}

    /** Such words in reading order; one that means several things, once for each. */
    public static List<Found> in(String text) {
        List<Span> words = new ArrayList<>();
        List<String> spelled = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(new Span(matcher.start(), matcher.end()));
            spelled.add(LooseSpelling.of(matcher.group()));
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            for (Entry entry : ENTRIES.getOrDefault(spelled.get(i), List.of())) {
                int end = i + entry.words().size();
                if (end <= words.size() && spelled.subList(i, end).equals(entry.words())) {
                    found.add(new Found(entry.kind(), entry.name(), new Span(words.get(i).start(), words.get(end - 1).end())));
                }
            }
        }
        return found;
    }

    private static Map<String, List<Entry>> load() {
        Map<String, List<Entry>> entries = new HashMap<>();
        for (String line : BundledWords.lines(NewsCounts.class, "news-counts.txt")) {
            String[] parts = line.split(":", 2);
            String[] kindAndName = parts[0].split(" ", 2);
            Kind kind = Kind.valueOf(kindAndName[0].toUpperCase(Locale.ROOT));
            for (String phrase : parts[1].strip().split("\\s+")) {
                List<String> words = List.of(LooseSpelling.of(phrase.replace('_', ' ')).split(" "));
                entries.computeIfAbsent(words.getFirst(), _ -> new ArrayList<>()).add(new Entry(kind, kindAndName[1], words));
            }
        }
        return entries;
    }
}
