package samvad.engine.story;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.story.StoryTraits.Words;

/**
 * Tells how likely two articles tell of one event, by the rare words they share. Not safe for use by many threads. How
 * well it tells: docs/QUALITY.md.
 */
final class StoryLikeness {
    /** How much more each day between them asks. */
    private static final double PER_DAY = 0.2;

    static final int MOST_DAYS = 3;

    /** Fewer shared names, numbers and known words prove nothing across languages. */
    private static final int LEAST_ACROSS = 4;

    // Of logistic regressions over the pairs of bot-core/evaluation/stories' open halves, a little on the careful side, scaled so that
    // 1 is where a pair is joined.
    private static final double WHOLE = 1.18;
    private static final double LEAD = 1.96;
    private static final double ACTORS = 0.45;
    private static final double WHOLE_ACROSS = 0.88;
    private static final double LEAD_ACROSS = 1.36;
    private static final double ACTORS_ACROSS = 0.56;
    private static final double ALL_ACTORS_ACROSS = 0.79;

    /** As if this many other articles had been read before: the first ones are not taken for all there is. */
    private static final int READ_BEFORE = 60;

    /** Words of an article that are looked up for others that hold them, the rarest first. */
    private static final int LOOKED_UP = 40;

    /** Words more articles hold bring no others to compare with. */
    private static final int COMMON = 400;

    private static final int COMPARED = 40;

    private final Map<ArticleId, StoryTraits> traits = new HashMap<>();
    private final Map<String, Set<ArticleId>> holders = new HashMap<>();

    void know(ArticleId article, StoryTraits of) {
        forget(article);
        traits.put(article, of);
        keys(of).forEach(key -> holders.computeIfAbsent(key, _ -> new HashSet<>()).add(article));
    }

    void forget(ArticleId article) {
        StoryTraits known = traits.remove(article);
        if (known != null) {
            keys(known).forEach(key -> holders.computeIfPresent(key, (_, all) -> {
                all.remove(article);
                return all.isEmpty() ? null : all;
            }));
        }
    }

    /** The known articles of about its day that share the most rare words with this one. */
    Set<ArticleId> near(StoryTraits of) {
        Map<ArticleId, Double> shared = new HashMap<>();
        Stream.of(termKeys(of), sharedKeys(of)).flatMap(this::rarest)
                .forEach(key -> holders.getOrDefault(key, Set.of()).forEach(other -> shared.merge(other, rarity(key), Double::sum)));
        shared.keySet().removeIf(other -> !isOfItsDays(of, traits.get(other)));
        return shared.entrySet().stream()
                .sorted(Map.Entry.<ArticleId, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(COMPARED).map(Map.Entry::getKey).collect(Collectors.toSet());
    }

    private static boolean isOfItsDays(StoryTraits of, @Nullable StoryTraits other) {
        return other != null && days(of, other) <= MOST_DAYS;
    }

    private Stream<String> rarest(Stream<String> keys) {
        return keys.filter(key -> held(key) > 0 && held(key) <= COMMON)
                .sorted(Comparator.comparingInt(this::held).thenComparing(Comparator.naturalOrder())).limit(LOOKED_UP);
    }

    /** From 1 on the two are of one event. */
    double of(StoryTraits one, ArticleId known) {
        StoryTraits other = traits.get(known);
        if (other == null) {
            return 0;
        }
        return (one.language() == other.language() ? within(one, other) : across(one, other)) / (1 + days(one, other) * PER_DAY);
    }

    /** Of one language: a lead's own words tell most, for what follows is background of many events. */
    private double within(StoryTraits one, StoryTraits other) {
        return WHOLE * cosine(one.language(), one.whole(), other.whole()) + LEAD * cosine(one.language(), one.lead(), other.lead())
                + ACTORS * actors(one.lead(), other.lead());
    }

    /** Of two languages. */
    private double across(StoryTraits one, StoryTraits other) {
        boolean hindi = one.language() == Language.HINDI;
        StoryTraits read = hindi ? other : one;
        StoryTraits hindiRead = hindi ? one : other;
        double whole = concepts(read.whole(), hindiRead.whole(), LEAST_ACROSS);
        return whole == 0 ? 0 : WHOLE_ACROSS * whole + LEAD_ACROSS * concepts(read.lead(), hindiRead.lead(), 1)
                + ACTORS_ACROSS * actors(one.lead(), other.lead()) + ALL_ACTORS_ACROSS * actors(one.whole(), other.whole());
    }

    private double cosine(Language language, Words one, Words other) {
        double product = 0;
        for (Map.Entry<String, Double> term : one.terms().entrySet()) {
            Double there = other.terms().get(term.getKey());
            if (there != null) {
                product += weight(language, term.getKey(), term.getValue()) * weight(language, term.getKey(), there);
            }
        }
        return product == 0 ? 0 : product / (length(language, one) * length(language, other));
    }

    private double length(Language language, Words of) {
        double sum = 0;
        for (Map.Entry<String, Double> term : of.terms().entrySet()) {
            double weight = weight(language, term.getKey(), term.getValue());
            sum += weight * weight;
        }
        return Math.sqrt(sum);
    }

    private double weight(Language language, String term, double count) {
        return (1 + Math.log(Math.max(1, count))) * rarity(termKey(language, term));
    }

    /** How much of what the one with fewer names shares at most is shared. */
    private double actors(Words one, Words other) {
        Set<String> both = new HashSet<>(one.actors());
        both.retainAll(other.actors());
        return both.isEmpty() ? 0 : total(both) / Math.min(total(one.actors()), total(other.actors()));
    }

    private double total(Set<String> keys) {
        return keys.stream().mapToDouble(key -> squared(rarity(sharedKey(key)))).sum();
    }

    /** How much of the first's concepts the other holds; in Hindi nearly every word might be a name, so it is not counted from there. */
    private double concepts(Words of, Words hindi, int least) {
        Set<String> keys = hindi.keys();
        double all = 0;
        double shared = 0;
        int met = 0;
        for (Set<String> concept : of.concepts()) {
            double weight = squared(concept.stream().mapToDouble(key -> rarity(sharedKey(key))).max().orElse(0));
            all += weight;
            if (concept.stream().anyMatch(keys::contains)) {
                shared += weight;
                met++;
            }
        }
        return met < least ? 0 : shared / all;
    }

    private static double squared(double weight) {
        return weight * weight;
    }

    /** Inverse document frequency. */
    private double rarity(String key) {
        return Math.log(1 + (traits.size() + READ_BEFORE) / (held(key) + 1.0));
    }

    private int held(String key) {
        return holders.getOrDefault(key, Set.of()).size();
    }

    private static long days(StoryTraits one, StoryTraits other) {
        return Math.abs(ChronoUnit.DAYS.between(one.date(), other.date()));
    }

    private static Stream<String> keys(StoryTraits of) {
        return Stream.concat(termKeys(of), sharedKeys(of));
    }

    private static Stream<String> termKeys(StoryTraits of) {
        return of.whole().terms().keySet().stream().map(term -> termKey(of.language(), term));
    }

    private static Stream<String> sharedKeys(StoryTraits of) {
        return of.whole().keys().stream().map(StoryLikeness::sharedKey);
    }

    private static String termKey(Language language, String term) {
        return language.code() + ' ' + term;
    }

    private static String sharedKey(String key) {
        return "= " + key;
    }
}
