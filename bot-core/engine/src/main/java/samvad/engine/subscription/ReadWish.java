package samvad.engine.subscription;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samvad.engine.language.Language;
import samvad.engine.language.LooseSpelling;
import samvad.engine.language.PlainText;
import samvad.engine.language.RequestWords;
import samvad.engine.language.number.SmallNumbers;
import samvad.engine.language.time.ClockTimes;
import samvad.engine.language.time.NamedDays;
import samvad.engine.people.CityZones;
import samvad.engine.people.PlacelessZone;

/**
 * Reads what somebody wishes of their digest from plain words in English or Hindi, from the first to the last: what cannot be
 * read is told, not passed over.
 */
public final class ReadWish {
    private static final String END = "(?![\\p{L}\\p{M}\\d])";

    private static final Pattern OFFSET = Pattern.compile(PlacelessZone.PATTERN);
    private static final Pattern STORIES = Pattern.compile("(?<count>" + SmallNumbers.PATTERN
            + ")\\s+(?:top |main |मुख्य |बडी )?(?:stories|story|headlines?|items?|news|खबरें|खबरे|खबरों|खबर|समाचार|khabren)" + END);
    private static final Pattern LANGUAGE = Pattern.compile("(?:in )?(?<name>hindi|english|हिंदी|हिन्दी|अंग्रेजी|इंग्लिश)" + END + "(?: में| मे)?");
    private static final Pattern IN = Pattern.compile("in ");
    private static final Pattern OF_CITY =
            Pattern.compile("\\s*(?:(?:standard )?time" + END + "|(?:मानक )?(?:के )?समय(?: से| पर| के अनुसार| के हिसाब से)?" + END + "|के (?:हिसाब से|अनुसार)|(?:में|मे)" + END + ")");
    private static final Pattern FILLER = Pattern.compile("[,;.!।&+]+|(?:" + RequestWords.SEND + "|" + RequestWords.NEWS
            + "|at|on|and|please|do|give|get|want|need|me|i|to|the|a|an|my|of|for|stories|summary|edition|updates?"
            + "|और|तथा|व|फिर|को|पर|के|का|की|कृपया|मुझे|हमें|मेरा|सार|भेज|करो|करें|चाहता|चाहती|हूं|aur|mujhe)" + END);

    /** A city's name has at most as many words. */
    private static final int CITY_WORDS = 4;

    /** Nobody wishes more at once; of longer texts nothing is read. */
    private static final int LONGEST = 200;

    private final CityZones cityZones;

    public ReadWish(CityZones cityZones) {
        this.cityZones = cityZones;
    }

    /** Reads the words after {@code /subscribe}, or a sentence that wishes a digest. */
    public Wished read(String words) {
        String spaced = PlainText.of(words).replaceAll("\\s*[,;]\\s*", " , ").strip();
        return spaced.length() > LONGEST ? new Wished.NotUnderstood(spaced.substring(0, LONGEST / 10) + "…") : new Reading(spaced).read();
    }

    /** One reading of one text. */
    private final class Reading {
        private final String[] written;
        private final String text;
        private final TreeSet<LocalTime> times = new TreeSet<>();
        private final NamedDays days = new NamedDays();
        private @Nullable ZoneId zone;
        private @Nullable Integer stories;
        private @Nullable Language language;

        /** @param spaced words with one space between them */
        private Reading(String spaced) {
            this.written = spaced.split(" ");
            this.text = LooseSpelling.of(spaced);
        }

        private Wished read() {
            int at = 0;
            while (at < text.length()) {
                Matcher offset = matching(OFFSET, at);
                if (offset.lookingAt()) {
                    return new Wished.NeedsCity(text.substring(at, offset.end()).toUpperCase(Locale.ROOT));
                }
                int end = part(at);
                if (end == at) {
                    return new Wished.NotUnderstood(written[wordAt(at)]);
                }
                at = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
            }
            return days.contradictory() ? new Wished.NotUnderstood(String.join(" ", written)) : new Wished.Wish(List.copyOf(times), days.days(),
                    Optional.ofNullable(zone), Optional.ofNullable(stories), Optional.ofNullable(language));
        }

        /** Where the part of the wish that begins here ends; the same place if none does. */
        private int part(int at) {
            Matcher found = matching(STORIES, at);
            if (found.lookingAt()) {
                int count = SmallNumbers.value(found.group("count")).orElse(0);
                stories = count;
                return count >= 1 && count <= Tastes.MOST_STORIES ? found.end() : at;
            }
            int end = days.read(text, at);
            if (end > at) {
                return end;
            }
            Optional<ClockTimes.Mention> time = ClockTimes.at(text, at);
            if (time.isPresent()) {
                times.add(time.get().time());
                if (time.get().everyDay()) {
                    days.addEveryDay();
                }
                return time.get().end();
            }
            if (found.usePattern(LANGUAGE).lookingAt()) {
                language = Language.ofName(found.group("name")).orElseThrow();
                return found.end();
            }
            end = city(at);
            return end == at && found.usePattern(FILLER).lookingAt() ? found.end() : end;
        }

        /** A city known by the most words that stand here. */
        private int city(int at) {
            Matcher in = matching(IN, at);
            int start = in.lookingAt() ? in.end() : at;
            int first = wordAt(start);
            for (int last = Math.min(first + CITY_WORDS, written.length); last > first; last--) {
                Optional<ZoneId> found = cityZones.of(String.join(" ", List.of(written).subList(first, last)));
                if (found.isPresent()) {
                    zone = found.get();
                    Matcher marked = matching(OF_CITY, startOf(last));
                    return marked.lookingAt() ? marked.end() : startOf(last);
                }
            }
            return start;
        }

        private int wordAt(int position) {
            return (int) text.substring(0, position).chars().filter(c -> c == ' ').count();
        }

        private int startOf(int word) {
            int position = 0;
            for (int i = 0; i < word; i++) {
                int space = text.indexOf(' ', position);
                position = space < 0 ? text.length() : space + 1;
            }
            return position;
        }

        private Matcher matching(Pattern pattern, int at) {
            return pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
        }
    }
}
