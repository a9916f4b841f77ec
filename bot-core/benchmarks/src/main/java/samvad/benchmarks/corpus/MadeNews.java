package samvad.benchmarks.corpus;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import samvad.benchmarks.corpus.MadeSentence.Part;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Block;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.Span;

/**
 * Any number of articles, every other one Hindi. Each is made from its number alone, so a million need no memory, and a
 * question can be drawn from any of them. An article makes three passages of some 600 characters, and keeps to a few subjects
 * of its own, as news does.
 */
public final class MadeNews {
    private static final long SEED = 0x5A4D_5641_44L;
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 700;

    /** The share of words that only join others; about that of Hindi and English news. */
    private static final double JOINING = 0.4;

    private static final double NUMBERS = 0.03;
    private static final double OF_ITS_SUBJECTS = 0.2;
    private static final double MANY = 0.15;

    private final Vocabulary vocabulary = new Vocabulary();
    private final Zipf functions = new Zipf(vocabulary.functions().size(), 1);
    private final Zipf contents = new Zipf(vocabulary.contents().size(), 20);

    public Article article(long number) {
        Language language = number % 2 == 0 ? Language.ENGLISH : Language.HINDI;
        RandomGenerator random = random(number);
        int length = random.nextInt(1650, 2100);
        List<Concept> subjects = subjects(random);
        String title = sentence(random, subjects, 7).in(language);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append(text.isEmpty() ? "" : " ").append(sentence(random, subjects, random.nextInt(7, 20)).in(language));
        }
        Source source = new Source(
                new ArticleId("made-" + number), Optional.of(title), Optional.of(FIRST_DAY.plusDays(random.nextInt(DAYS))), language,
                Optional.of("Made News"), Optional.of("https://news.example/" + number), false);
        return new Article(source, text.toString(), List.of(new Block.Paragraph(new Span(0, text.length()))), List.of());
    }

    /** What an article's first sentence after its headline tells, for a question about it. */
    List<Concept> toldFirst(long number) {
        RandomGenerator random = random(number);
        random.nextInt(1650, 2100);
        List<Concept> subjects = subjects(random);
        sentence(random, subjects, 7);
        return sentence(random, subjects, random.nextInt(7, 20)).telling();
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private static RandomGenerator random(long number) {
        // any odd factor but the generator's own step: with that, an article would be its neighbour's, one draw later
        return new SplittableRandom(SEED + number * 0xD1B5_4A32_D192_ED03L);
    }

    private List<Concept> subjects(RandomGenerator random) {
        List<Concept> subjects = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            subjects.add(vocabulary.contents().get(contents.draw(random)));
        }
        return subjects;
    }

    private MadeSentence sentence(RandomGenerator random, List<Concept> subjects, int words) {
        List<Part> parts = new ArrayList<>(words);
        for (int i = 0; i < words; i++) {
            parts.add(part(random, subjects));
        }
        return new MadeSentence(parts);
    }

    private Part part(RandomGenerator random, List<Concept> subjects) {
        double kind = random.nextDouble();
        if (kind < JOINING) {
            return new Part.Joining(vocabulary.functions().get(functions.draw(random)));
        }
        if (kind < JOINING + NUMBERS) {
            return new Part.Figure(random.nextBoolean() ? random.nextInt(1990, 2027) : random.nextInt(2, 900));
        }
        Concept concept = random.nextDouble() < OF_ITS_SUBJECTS
                ? subjects.get(random.nextInt(subjects.size()))
                : vocabulary.contents().get(contents.draw(random));
        return new Part.Telling(concept, !concept.name() && random.nextDouble() < MANY);
    }
}
