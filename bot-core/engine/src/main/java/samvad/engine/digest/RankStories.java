package samvad.engine.digest;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Names;
import samvad.engine.story.Story;

/**
 * Puts stories in order: what is followed first, then by independent reports, outlets, weight of the event and freshness; a story
 * of the people and places of one chosen before it steps back (maximal marginal relevance).
 */
final class RankStories {
    private static final double ORIGINS = 1.0;
    private static final double OUTLETS = 0.4;
    private static final double ARTICLES = 0.3;
    private static final double WEIGHT = 0.6;
    private static final double FRESH = 0.5;
    private static final double ALIKE = 1.2;
    private static final int LEAD = 400;

    /** Words of events between states and of many lives. */
    private static final Pattern WEIGHTY = Pattern.compile("(?iu)(?<![\\p{L}\\p{M}])(?:war|ceasefire|truce|treaty|accord|agreement|summit|talks|sanctions?|election|president"
            + "|prime minister|foreign minister|minister|united nations|parliament|coup|invasion|attack|strike|missile|nuclear|earthquake|tsunami|hurricane"
            + "|killed|dead|deaths?|dies|crash(?:es)?|refugees?|border|supreme court|outbreak|pandemic|emergency"
            + "|युद्ध|युद्धविराम|संधि|समझौत\\S*|शिखर|वार्ता|प्रतिबंध|चुनाव|राष्ट्रपति|प्रधानमंत्री|विदेश मंत्री|मंत्री|संयुक्त राष्ट्र|संसद|हमल\\S*|मिसाइल|परमाणु|भूकंप"
            + "|सुनामी|तूफान|तूफ़ान|मौत|मृत्यु|निधन|शरणार्थी|सीमा|आपातकाल|महामारी)(?![\\p{L}\\p{M}])");

    private RankStories() {}

    /** A story with what is to be told of it. */
    record Told(Story story, DigestItem item) {}

    private record Standing(Told told, double score, Set<String> names) {}

    /** At most this many, the most important first. */
    static List<DigestItem> choose(List<Told> stories, LocalDate from, LocalDate date, int most) {
        List<Standing> left = new ArrayList<>(stories.stream().map(told -> new Standing(told, score(told, from, date), names(told))).toList());
        left.sort(Comparator.comparing((Standing standing) -> standing.told.story.id().value()));
        List<Standing> chosen = new ArrayList<>();
        while (chosen.size() < most && !left.isEmpty()) {
            Standing next = left.stream().max(Comparator.comparing((Standing standing) -> standing.told.item.followed())
                    .thenComparingDouble(standing -> standing.score - ALIKE * alike(standing, chosen))).orElseThrow();
            chosen.add(next);
            left.remove(next);
        }
        return chosen.stream().map(standing -> standing.told.item).toList();
    }

    private static double score(Told told, LocalDate from, LocalDate date) {
        StoryBrief brief = told.item.brief();
        double window = ChronoUnit.DAYS.between(from, date) + 1.0;
        double age = Math.max(0, ChronoUnit.DAYS.between(newest(told.story), date));
        return ORIGINS * log2(brief.origins()) + OUTLETS * log2(brief.outlets()) + ARTICLES * log2(brief.articles().size())
                + WEIGHT * Math.min(3, WEIGHTY.matcher(lead(brief)).results().map(word -> word.group().toLowerCase(Locale.ROOT)).distinct().count()) / 3.0
                + FRESH * Math.max(0, 1 - age / window);
    }

    private static LocalDate newest(Story story) {
        return story.articles().stream().map(Article::source).flatMap(source -> source.date().stream()).max(Comparator.naturalOrder()).orElseThrow();
    }

    private static String lead(StoryBrief brief) {
        String told = brief.headline() + "\n" + brief.sentences().getFirst().text();
        return told.substring(0, Math.min(told.length(), LEAD));
    }

    private static Set<String> names(Told told) {
        return Names.in(lead(told.item.brief()));
    }

    /** The share of names with the story chosen that has most in common. */
    private static double alike(Standing standing, List<Standing> chosen) {
        Optional<Double> most = chosen.stream().map(other -> {
            Set<String> both = new HashSet<>(standing.names);
            both.retainAll(other.names);
            int fewer = Math.min(standing.names.size(), other.names.size());
            return fewer == 0 ? 0.0 : (double) both.size() / fewer;
        }).max(Comparator.naturalOrder());
        return most.orElse(0.0);
    }

    private static double log2(int count) {
        return Math.log(1 + count) / Math.log(2);
    }
}
