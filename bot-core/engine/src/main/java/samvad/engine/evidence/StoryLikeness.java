package samvad.engine.evidence;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import samvad.engine.evidence.StoryTraits.Words;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/**
 * Tells how likely two articles tell of one event, by the rare words they share. Not safe for use by many threads. The figures
 * were chosen on dated and on parallel news of two languages: docs/digests.
 */
final class StoryLikeness {
    /** How alike two reports of one language and one day are at least. */
    static final double SAME_EVENT = 0.35;

    /** How much more each day between them asks. */
    static final double PER_DAY = 0.12;

    static final int MOST_DAYS = 3;

    /** The same across languages, where only names, numbers and days can be shared. */
    static final double SAME_ACROSS = 0.30;

    static final int LEAST_ACROSS = 4;

    /** How much of the names and numbers of two leads of one language is shared at least: who, where and how many. */
    static final double SAME_ACTORS = 0.5;

    /** Across languages leads may share no name that is spelled alike: they count as a little alike all the same. */
    private static final double LITTLE = 0.15;

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
        Stream.of(of.whole().terms().keySet().stream().map(term -> termKey(of.language(), term)), of.whole().shared().stream().map(StoryLikeness::sharedKey))
                .flatMap(this::rarest)
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
        double asked = 1 + days(one, other) * PER_DAY / SAME_EVENT;
        boolean sameLanguage = one.language() == other.language();
        if (sameLanguage && across(one.lead(), other.lead(), 1) < SAME_ACTORS) {
            return 0;
        }
        return (sameLanguage ? mean(cosine(one.language(), one.whole(), other.whole()), cosine(one.language(), one.lead(), other.lead())) / SAME_EVENT
                : mean(across(one.whole(), other.whole(), LEAST_ACROSS), Math.max(LITTLE, across(one.lead(), other.lead(), 1))) / SAME_ACROSS) / asked;
    }

    /** The geometric one: the whole and the lead have to be alike, both. */
    private static double mean(double whole, double lead) {
        return Math.sqrt(whole * lead);
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
    private double across(Words one, Words other, int least) {
        Set<String> both = new HashSet<>(one.shared());
        both.retainAll(other.shared());
        if (both.size() < least) {
            return 0;
        }
        return total(both) / Math.min(total(one.shared()), total(other.shared()));
    }

    private double total(Set<String> shared) {
        return shared.stream().mapToDouble(key -> Math.pow(rarity(sharedKey(key)), 2)).sum();
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
        return Stream.concat(of.whole().terms().keySet().stream().map(term -> termKey(of.language(), term)), of.whole().shared().stream().map(StoryLikeness::sharedKey));
    }

    private static String termKey(Language language, String term) {
        return language.code() + ' ' + term;
    }

    private static String sharedKey(String key) {
        return "= " + key;
    }
}
