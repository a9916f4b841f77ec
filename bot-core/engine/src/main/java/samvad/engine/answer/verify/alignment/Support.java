package samvad.engine.answer.verify.alignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samvad.engine.answer.verify.reading.Clauses;
import samvad.engine.answer.verify.reading.Entity;
import samvad.engine.answer.verify.reading.Quotations;
import samvad.engine.answer.verify.reading.SentenceReading;
import samvad.engine.answer.verify.reading.Word;
import samvad.engine.language.NewsWords.Use;
import samvad.engine.language.Span;
import samvad.engine.language.number.Figure;
import samvad.engine.language.time.DateMention;

/**
 * The sentences of the articles that a sentence rests on, one a clause: what a clause says has to stand together.
 *
 * @param all of what it cites, article by article in reading order
 * @param anchors for each clause the sentence that says most of it; none where nothing says any of it
 * @param inWords for each clause how much each sentence says of it, numbers and dates apart
 * @param quoted the clauses that stand in quotation marks and are verbatim in their anchor
 */
public record Support(SentenceReading claim, List<Alignment> all, List<Optional<Alignment>> anchors, double[][] inWords, Set<Integer> quoted) {
    private static final double NAME = 2;
    private static final double MORE_OF_NAME = 0.5;
    private static final double FIGURE = 1.5;

    /** What the whole sentence shares with a source counts so much where clauses share equally. */
    private static final double WHOLE = 0.2;

    /** In words: so much more of a clause is more. */
    private static final double MORE = 0.5;

    /** How far a chain of sentences that point back is followed. */
    private static final int LINKED = 2;

    /** The words of a sentence's beginning that may point back to the one before. */
    private static final int BEGINNING = 6;

    public Support {
        quoted = Set.copyOf(quoted);
        all = List.copyOf(all);
        anchors = List.copyOf(anchors);
    }

    public static Support of(SentenceReading claim, List<Alignment> all) {
        double[] whole = all.stream().mapToDouble(alignment -> inWords(alignment, -1) + inNumbers(alignment, -1)).toArray();
        double[][] inWords = new double[claim.clauses()][];
        List<Optional<Alignment>> anchors = new ArrayList<>();
        for (int clause = 0; clause < claim.clauses(); clause++) {
            int here = clause;
            inWords[clause] = all.stream().mapToDouble(alignment -> inWords(alignment, here)).toArray();
            anchors.add(anchor(clause, all, whole, inWords[clause]));
        }
        return new Support(claim, all, anchors, inWords, quotedClauses(claim, anchors));
    }

    /** The sentence that says most of a clause; the first of equals. */
    private static Optional<Alignment> anchor(int clause, List<Alignment> all, double[] whole, double[] inWords) {
        Optional<Alignment> anchor = Optional.empty();
        double most = 0;
        for (int i = 0; i < whole.length; i++) {
            double own = inWords[i] + inNumbers(all.get(i), clause);
            double weight = own + WHOLE * whole[i];
            if (own > 0 && weight > most) {
                anchor = Optional.of(all.get(i));
                most = weight;
            }
        }
        return anchor;
    }

    private static Set<Integer> quotedClauses(SentenceReading claim, List<Optional<Alignment>> anchors) {
        List<Span> quotes = Quotations.spansIn(claim.text());
        Set<Integer> quoted = new HashSet<>();
        for (int clause = 0; clause < claim.clauses() && !quotes.isEmpty(); clause++) {
            int here = clause;
            List<Word> words = claim.words().stream().filter(word -> word.clause() == here && (word.isContent() || Clauses.isVerb(word))).toList();
            if (quotes.stream().anyMatch(quote -> !words.isEmpty() && words.stream().allMatch(word -> quote.holds(word.span()))
                    && anchors.get(here).filter(anchor -> Quotations.allStand(quote.in(claim.text()), anchor.cited().text())).isPresent())) {
                quoted.add(clause);
            }
        }
        return quoted;
    }

    /** The anchors, each once, in the order of the clauses. */
    public List<Alignment> chosen() {
        return anchors.stream().flatMap(Optional::stream).distinct().toList();
    }

    /** Of a place in the text; empty where nothing says any of its clause. */
    public Optional<Alignment> anchorAt(int word) {
        return anchors.get(claim.clauseOf(word));
    }

    /** A sentence and those right before and behind that are tied to it by a word like "he", "there", "the other". */
    public List<Alignment> linked(Alignment anchor) {
        List<Alignment> linked = new ArrayList<>(List.of(anchor));
        Alignment last = anchor;
        for (int i = 0; i < LINKED && pointsBack(last); i++) {
            Optional<Alignment> before = beside(last, -1);
            before.ifPresent(linked::add);
            last = before.orElse(last);
        }
        last = anchor;
        for (int i = 0; i < LINKED; i++) {
            Optional<Alignment> behind = beside(last, 1).filter(next -> pointsBack(next) || next.cited().plain(0).equals("the"));
            if (behind.isEmpty()) {
                break;
            }
            linked.add(behind.get());
            last = behind.get();
        }
        return linked;
    }

    /** "One was …", "The other …": it goes on with what was begun. */
    public boolean goesOn(Alignment alignment) {
        for (int i = 0; i < Math.min(2, alignment.cited().words().size()); i++) {
            if (alignment.cited().words().get(i).does(Use.POINTS)) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(Alignment alignment) {
        SentenceReading cited = alignment.cited();
        for (int i = 0; i < cited.words().size(); i++) {
            if (cited.words().get(i).does(Use.HE) || i < BEGINNING && cited.words().get(i).does(Use.POINTS)) {
                return true;
            }
        }
        return false;
    }

    /** Whether one says something of a clause, names apart, that the clause's own sentence does not. */
    public boolean addsTo(Alignment anchor, Alignment other, int clause) {
        for (int i = 0; i < claim.words().size(); i++) {
            Word word = claim.words().get(i);
            if (word.clause() == clause && word.isContent() && !word.name() && other.meets(i) && !anchor.meets(i)) {
                return true;
            }
        }
        return false;
    }

    /** The sentences right before and behind. */
    public List<Alignment> neighbours(Alignment anchor) {
        return Stream.of(beside(anchor, -1), beside(anchor, 1)).flatMap(Optional::stream).toList();
    }

    private Optional<Alignment> beside(Alignment alignment, int step) {
        return all.stream().filter(other -> other.source().equals(alignment.source()) && other.place() == alignment.place() + step).findFirst();
    }

    /** Those in front of one in the same article, the nearest first. */
    public List<Alignment> before(Alignment anchor, int howMany) {
        return all.stream().filter(other -> other.source().equals(anchor.source()) && other.place() < anchor.place()
                        && anchor.place() - other.place() <= howMany)
                .sorted(Comparator.comparingInt(Alignment::place).reversed()).toList();
    }

    /** Numbers and dates apart, they say more of a clause than its anchor, which was taken for these. */
    public List<Alignment> sayingMore(Alignment anchor, int clause) {
        double least = inWords[clause][all.indexOf(anchor)] + MORE;
        return IntStream.range(0, all.size()).filter(i -> inWords[clause][i] > least).mapToObj(all::get).toList();
    }

    /** How much of the numbers and dates of a clause, or with -1 of the sentence, another sentence has. */
    private static double inNumbers(Alignment alignment, int clause) {
        SentenceReading claim = alignment.claim();
        double weight = 0;
        for (Figure figure : claim.figures()) {
            if (isIn(claim, claim.placeOf(figure.span()), clause) && alignment.cited().figures().stream().anyMatch(figure::agreesWith)) {
                weight += FIGURE;
            }
        }
        for (DateMention date : claim.dates()) {
            if (isIn(claim, claim.placeOf(date.span()), clause) && alignment.dates(date)) {
                weight += FIGURE;
            }
        }
        return weight;
    }

    /** How much of the words of a clause, or with -1 of the sentence, another sentence says. The first word of a name counts most. */
    private static double inWords(Alignment alignment, int clause) {
        SentenceReading claim = alignment.claim();
        double weight = 0;
        int counted = -1;
        for (int i = 0; i < claim.words().size(); i++) {
            if (alignment.meets(i) && (clause < 0 || claim.clauseOf(i) == clause)) {
                Optional<Entity> name = claim.nameAt(i);
                weight += name.isEmpty() ? 1 : name.get().first() > counted ? NAME : MORE_OF_NAME;
                counted = name.isEmpty() ? counted : name.get().first();
            }
        }
        return weight;
    }

    private static boolean isIn(SentenceReading claim, int word, int clause) {
        return clause < 0 || claim.clauseOf(word) == clause;
    }
}
