package samvad.engine.digest;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Names;
import samvad.engine.language.PlainText;
import samvad.engine.language.WordForms;
import samvad.engine.language.number.Numbers;

/** Chooses headlines that their articles bear out. One that asks, exclaims or names what the text does not hold is louder than it. */
final class Headlines {
    /** The share of a headline's words, and of its names, that stand in the article. */
    private static final double WORDS_HELD = 0.55;

    private static final double NAMES_HELD = 0.6;

    /** The share of its words by which a headline is at least of the same matter as its article. */
    private static final double WORDS_SHARED = 0.2;

    private static final int FEWEST_WORDS = 3;
    private static final int LONGEST = 250;

    /** In characters; a clause that ends before the second leaves out what happened. */
    private static final int CLAUSE = 150;

    private static final int SHORTEST_CLAUSE = 80;

    /** A sentence no longer than this is not cut. */
    private static final int WHOLE = 180;

    private static final Pattern LOUD = Pattern.compile(
            "(?iu)[?!]|(?:^|\\s)(?:shocking|secret|you won['’]t believe|सनसनी\\S*|सीक्रेट|चौंका\\S*|खलबली|तहलका|हड़कंप|watch|देखें|live|लाइव)(?:[\\s:,।]|$)");
    private static final Pattern CLAUSE_END = Pattern.compile("[,;:](?=\\s)|\\s[–—-]\\s|\\s(?=(?:while|after|which|who|जबकि|जिसमें|जहाँ|जहां)\\s)");

    private final WordForms wordForms;

    Headlines(WordForms wordForms) {
        this.wordForms = wordForms;
    }

    /** The article's own, on one clean line, if its text supports it. */
    Optional<String> of(Article article) {
        return calm(article).filter(title -> isHeld(title, article));
    }

    /** The article's own where no article of a story has one that is supported: of the same matter, and with no figure of its own. */
    Optional<String> ownOf(Article article) {
        return calm(article).filter(title -> isOfItsMatter(title, body(article)));
    }

    private static Optional<String> calm(Article article) {
        return article.source().title().map(PlainText::of).filter(title -> title.length() <= LONGEST && !isLoud(title));
    }

    private boolean isOfItsMatter(String title, String body) {
        Set<String> words = wordForms.distinctForms(title);
        return words.size() >= FEWEST_WORDS && share(words, wordForms.distinctForms(body)) >= WORDS_SHARED && numbers(body).containsAll(numbers(title));
    }

    /** Whether one asks, exclaims or lures. */
    static boolean isLoud(String headline) {
        return LOUD.matcher(headline).find();
    }

    /** What is to stand over a story none of whose headlines is supported: its lead, up to a clause. */
    static String ofLead(String sentence) {
        String words = PlainText.of(sentence);
        if (words.length() <= WHOLE) {
            return words.replaceFirst("[.।]$", "");
        }
        List<Integer> ends = CLAUSE_END.matcher(words).results().map(end -> end.start()).filter(at -> at <= CLAUSE && at >= SHORTEST_CLAUSE).toList();
        int space = words.lastIndexOf(' ', CLAUSE);
        return words.substring(0, ends.isEmpty() ? space < 0 ? CLAUSE : space : ends.getLast()).strip() + " …";
    }

    private static String body(Article article) {
        return CutPassages.sentencesOf(article).stream().filter(Sentence::quotable).map(Sentence::quote).collect(Collectors.joining("\n"));
    }

    private boolean isHeld(String title, Article article) {
        String body = body(article);
        Set<String> words = wordForms.distinctForms(title);
        return words.size() >= FEWEST_WORDS && share(words, wordForms.distinctForms(body)) >= WORDS_HELD
                && share(Names.in(title), Names.wordsOf(body)) >= NAMES_HELD
                && numbers(body).containsAll(numbers(title));
    }

    /** Those in digits, an ordinal as its number. */
    private static Set<String> numbers(String text) {
        return Numbers.in(text).stream().filter(number -> Character.isDigit(number.charAt(0)))
                .map(number -> number.replaceFirst("(?:st|nd|rd|th)$", "")).collect(Collectors.toSet());
    }

    private static double share(Set<String> asked, Set<String> held) {
        Set<String> both = new HashSet<>(asked);
        both.retainAll(held);
        return asked.isEmpty() ? 1 : (double) both.size() / asked.size();
    }
}
