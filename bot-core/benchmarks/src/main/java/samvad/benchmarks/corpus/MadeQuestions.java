package samvad.benchmarks.corpus;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;

/** Questions of four to ten words drawn from articles: in each language half, and of each half about articles in the other. */
public final class MadeQuestions {
    private static final String[] ASKING_ENGLISH = "who what when where why how".split(" ");
    private static final String[] ASKING_HINDI = "कौन क्या कब कहाँ क्यों कैसे".split(" ");

    private final MadeNews news;
    private final long articles;

    /** @param articles about so many of the first articles */
    public MadeQuestions(MadeNews news, long articles) {
        this.news = news;
        this.articles = articles;
    }

    public List<MadeQuestion> first(int count) {
        return IntStream.range(0, count).mapToObj(this::question).toList();
    }

    private MadeQuestion question(int number) {
        RandomGenerator random = new SplittableRandom(number);
        Language language = number % 2 == 0 ? Language.ENGLISH : Language.HINDI;
        long about;
        List<Concept> told;
        do {
            about = random.nextLong(articles);
            told = new ArrayList<>(news.toldFirst(about));
        } while (told.size() < 2);
        Collections.shuffle(told, random);
        return new MadeQuestion(ask(told, language, random), new ArticleId("made-" + about));
    }

    private String ask(List<Concept> told, Language language, RandomGenerator random) {
        List<String> words = new ArrayList<>();
        String[] asking = language == Language.HINDI ? ASKING_HINDI : ASKING_ENGLISH;
        words.add(asking[random.nextInt(asking.length)]);
        int length = random.nextInt(4, 11);
        for (Concept concept : told) {
            if (words.size() + 2 > length) {
                break;
            }
            words.add(joining(language, random));
            words.add(concept.in(language));
        }
        while (words.size() < 4) {
            words.add(joining(language, random));
        }
        return String.join(" ", words) + "?";
    }

    private String joining(Language language, RandomGenerator random) {
        List<Concept> functions = news.vocabulary().functions();
        return functions.get(random.nextInt(functions.size())).in(language);
    }
}
