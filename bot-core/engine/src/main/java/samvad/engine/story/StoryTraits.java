package samvad.engine.story;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Language;
import samvad.engine.language.Names;
import samvad.engine.language.Term;
import samvad.engine.language.WordForms;

/**
 * What tells an article's event.
 *
 * @param whole of the headline and the article's first part
 * @param lead of the headline and the first sentence or two, where the event itself is told
 */
record StoryTraits(LocalDate date, Language language, Words whole, Words lead) {
    /** An event is told at the beginning; what follows is background. In UTF-16 units. */
    private static final int READ = 2400;

    private static final int LEAD = 350;

    private static final double NAME = 1.6;
    private static final double IN_HEADLINE = 2;

    /**
     * The words of a part.
     *
     * @param terms the forms with how often they stand there; a name or a headline's word counts more
     * @param actors who, where and how many: skeletons of names, numbers, days, addresses and handles
     * @param concepts what another language can share of it, each as the keys that stand for it
     * @param keys the actors, and all keys of the concepts
     */
    record Words(Map<String, Double> terms, Set<String> actors, Set<Set<String>> concepts, Set<String> keys) {
        Words {
            terms = Map.copyOf(terms);
            actors = Set.copyOf(actors);
            concepts = Set.copyOf(concepts);
            keys = Set.copyOf(keys);
        }

        static Words of(Map<String, Double> terms, Set<String> actors, Set<Set<String>> concepts) {
            Set<String> keys = new HashSet<>(actors);
            concepts.forEach(keys::addAll);
            return new Words(terms, actors, concepts, keys);
        }
    }

    /** Of an article that bears a date. */
    static StoryTraits of(Article article, StoryConcepts concepts) {
        String title = article.source().title().orElse("");
        String beginning = beginning(article);
        String lead = beginning.substring(0, Math.min(beginning.length(), LEAD));
        LocalDate day = article.source().date().orElseThrow();
        return new StoryTraits(day, article.source().language(),
                words(title, beginning, day, concepts), words(title, lead, day, concepts));
    }

    private static Words words(String title, String text, LocalDate day, StoryConcepts concepts) {
        Map<String, Double> terms = new HashMap<>();
        count(title, IN_HEADLINE, concepts.wordForms(), terms);
        count(text, 1, concepts.wordForms(), terms);
        String all = title + "\n" + text;
        return Words.of(terms, StoryConcepts.actors(all), concepts.of(all, day));
    }

    private static String beginning(Article article) {
        StringBuilder words = new StringBuilder();
        for (Block block : article.blocks()) {
            boolean told = block instanceof Block.Paragraph || block instanceof Block.Post;
            if (told && words.length() < READ) {
                words.append(block.span().in(article.text())).append('\n');
            }
        }
        return words.substring(0, Math.min(words.length(), READ));
    }

    private static void count(String text, double weight, WordForms wordForms, Map<String, Double> terms) {
        Set<String> names = Names.in(text);
        for (Term term : wordForms.terms(text)) {
            boolean name = names.contains(Names.key(term.span().in(text)));
            terms.merge(term.form(), name ? NAME * weight : weight, Double::sum);
        }
    }
}
