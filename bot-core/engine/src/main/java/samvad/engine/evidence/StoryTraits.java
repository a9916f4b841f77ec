package samvad.engine.evidence;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Block;
import samvad.engine.language.Dates;
import samvad.engine.language.Language;
import samvad.engine.language.NameSkeleton;
import samvad.engine.language.Names;
import samvad.engine.language.Numbers;
import samvad.engine.language.Span;
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
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s)\\]>\"]+|@\\w{3,30}");

    /**
     * The words of a part.
     *
     * @param terms the forms with how often they stand there; a name or a headline's word counts more
     * @param shared what any language shares: skeletons of names, numbers, days, addresses and handles
     */
    record Words(Map<String, Double> terms, Set<String> shared) {
        Words {
            terms = Map.copyOf(terms);
            shared = Set.copyOf(shared);
        }
    }

    /** Of an article that bears a date. */
    static StoryTraits of(Article article, WordForms wordForms) {
        String title = article.source().title().orElse("");
        String beginning = beginning(article);
        String lead = beginning.substring(0, Math.min(beginning.length(), LEAD));
        return new StoryTraits(article.source().date().orElseThrow(), article.source().language(),
                words(title, beginning, wordForms), words(title, lead, wordForms));
    }

    private static Words words(String title, String text, WordForms wordForms) {
        Map<String, Double> terms = new HashMap<>();
        count(title, IN_HEADLINE, wordForms, terms);
        count(text, 1, wordForms, terms);
        return new Words(terms, shared(title + "\n" + text));
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

    private static Set<String> shared(String text) {
        Set<String> shared = new HashSet<>();
        for (Span name : Names.spansIn(text)) {
            NameSkeleton.of(name.in(text)).ifPresent(shared::add);
        }
        Numbers.in(text).stream().filter(number -> number.matches("\\d[\\d.]+")).forEach(shared::add);
        Dates.in(text).forEach(date -> date.day().ifPresent(day -> shared.add(date.month().orElse(0) + "/" + day)));
        Matcher addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            shared.add(addresses.group());
        }
        return shared;
    }
}
