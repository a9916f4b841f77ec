package samvad.launcher.bench;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Names;
import samvad.engine.language.Span;
import samvad.engine.subscription.Topic;

/**
 * Topics as many people might follow them: of ten, two are a name the news holds, four are two words side by side in it, two are
 * two words of it in no order, and two are names it has never held. Of where it says little, more are the last.
 */
final class GeneratedFollows {
    private static final String[] BEGINNINGS = {"Kar", "Mol", "Ves", "Tan", "Bri", "Osh", "Lur", "का", "मो", "वे", "ता", "ब्रि", "ओ", "लू"};
    private static final String[] MIDDLES = {"a", "ento", "ibe", "oro", "umi", "ele", "रा", "ली", "मो", "ने", "सु", "टा"};
    private static final String[] ENDS = {"v", "sk", "ra", "tan", "dez", "nik", "पुर", "नगर", "विच", "ली", "गढ़", "बाद"};

    private final List<String> names = new ArrayList<>();
    private final List<String> pairs = new ArrayList<>();
    private final RandomGenerator random;

    GeneratedFollows(Collection<Article> articles, RandomGenerator random) {
        this.random = random;
        articles.forEach(article -> CutPassages.sentencesOf(article).forEach(sentence -> read(sentence.quote())));
    }

    private void read(String sentence) {
        Optional<Span> before = Optional.empty();
        for (Span name : Names.spansIn(sentence)) {
            names.add(name.in(sentence));
            before.filter(span -> span.end() + 1 == name.start())
                    .ifPresent(span -> pairs.add(new Span(span.start(), name.end()).in(sentence)));
            before = Optional.of(name);
        }
    }

    /** So many, each another. */
    Set<Topic> topics(int count) {
        Set<Topic> topics = new LinkedHashSet<>();
        while (topics.size() < count) {
            String words = switch (random.nextInt(10)) {
                case 0, 1 -> oneOf(names);
                case 2, 3, 4, 5 -> oneOf(pairs);
                case 6, 7 -> oneOf(names) + ' ' + oneOf(names);
                default -> invented();
            };
            if (!words.isBlank() && words.length() <= Topic.LONGEST && !topics.add(new Topic(words))) {
                // what is often in the news is drawn again and again
                topics.add(new Topic(invented()));
            }
        }
        return topics;
    }

    private String oneOf(List<String> words) {
        return words.isEmpty() ? invented() : words.get(random.nextInt(words.size()));
    }

    private String invented() {
        return word() + (random.nextBoolean() ? ' ' + word() : "");
    }

    private String word() {
        return oneOf(BEGINNINGS) + oneOf(MIDDLES) + oneOf(MIDDLES) + oneOf(ENDS);
    }

    private String oneOf(String[] parts) {
        return parts[random.nextInt(parts.length)];
    }
}
