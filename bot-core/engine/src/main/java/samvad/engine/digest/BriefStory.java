package samvad.engine.digest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import samvad.engine.LatestUsed;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.evidence.passage.CutPassages;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.evidence.reports.SentenceLikeness;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.language.WordForms;
import samvad.engine.story.Story;
import samvad.engine.story.StoryId;

/** Tells a story in short, in its articles' own words; once a version and language, whoever reads it. Safe for use by many threads. */
final class BriefStory {
    /** Briefs kept, the latest used. */
    private static final int KEPT = 2000;

    /** A first sentence longer than this, in characters, stands alone. */
    private static final int TELLS_ALL = 300;

    /** How much less well than the first a second sentence may tell it. */
    private static final double WORTH_A_SECOND = 0.9;

    /** The least score of a sentence that is told as news of a story told before. */
    private static final double WORTH_AN_UPDATE = -0.35;

    /** The share of a sentence's words that earlier articles do not hold, and their least number. */
    private static final double NEW_SHARE = 0.3;

    private static final int NEW_WORDS = 3;

    private static final Comparator<Lead> BEST = Comparator.comparingDouble(Lead::score)
            .thenComparing(lead -> lead.article().source().date().orElseThrow())
            .thenComparing(lead -> lead.article().source().id());

    private final Outlets outlets;
    private final FindLeads findLeads;
    private final Headlines headlines;
    private final SentenceLikeness likeness;
    private final Map<Key, Kept> kept = Collections.synchronizedMap(new LatestUsed<>(KEPT));

    BriefStory(WordForms wordForms, Outlets outlets) {
        this.outlets = outlets;
        this.findLeads = new FindLeads(wordForms);
        this.headlines = new Headlines(wordForms);
        this.likeness = new SentenceLikeness(wordForms);
    }

    /** @param told the version told before; 0 for none */
    private record Key(StoryId story, Language language, int told) {}

    /** @param story of which the brief is: another version, or one with a revised article, is another */
    private record Kept(Story story, Optional<StoryBrief> brief) {}

    /** The story in this language where an article of it has it; empty if no sentence of it can be quoted. */
    Optional<StoryBrief> tell(Story story, Language language) {
        return once(new Key(story.id(), language, 0), story, () -> brief(story, story.articles(), language, lead -> true));
    }

    /** What is new since a version that was told; empty if nothing of weight is. */
    Optional<StoryBrief> update(Story story, int told, Language language) {
        if (told >= story.version()) {
            return Optional.empty();
        }
        return once(new Key(story.id(), language, told), story, () -> {
            List<Article> before = story.articles().subList(0, told);
            List<Article> since = story.articles().subList(told, story.version()).stream().filter(article -> !Origins.isCopy(article, before)).toList();
            return since.isEmpty() ? Optional.empty() : brief(story, since, language, new News(before));
        });
    }

    private Optional<StoryBrief> once(Key key, Story story, Supplier<Optional<StoryBrief>> compose) {
        Kept earlier = kept.get(key);
        if (earlier != null && earlier.story == story) {
            return earlier.brief;
        }
        Optional<StoryBrief> brief = compose.get();
        kept.put(key, new Kept(story, brief));
        return brief;
    }

    private interface Telling {
        boolean isWorthTelling(Lead lead);
    }

    private Optional<StoryBrief> brief(Story story, List<Article> from, Language language, Telling telling) {
        for (Language one : languages(story, language)) {
            List<Lead> leads = from.stream().filter(article -> article.source().language() == one)
                    .flatMap(article -> findLeads.in(article).stream()).filter(telling::isWorthTelling).toList();
            if (!leads.isEmpty()) {
                return Optional.of(brief(story, one, leads));
            }
        }
        return Optional.empty();
    }

    /** The reader's own first, then that of the story's first article. */
    private static List<Language> languages(Story story, Language reader) {
        return Stream.concat(Stream.of(reader), story.articles().stream().map(article -> article.source().language())).distinct().toList();
    }

    private StoryBrief brief(Story story, Language language, List<Lead> leads) {
        Map<Article, String> supported = new LinkedHashMap<>();
        leads.stream().map(Lead::article).distinct().forEach(article -> headlines.of(article).ifPresent(headline -> supported.put(article, headline)));
        Lead first = leads.stream().filter(lead -> supported.isEmpty() || supported.containsKey(lead.article())).max(BEST).orElseThrow();
        List<Lead> told = new ArrayList<>(List.of(first));
        second(first, leads).ifPresent(told::add);
        String headline = Optional.ofNullable(supported.get(first.article())).or(() -> headlines.ownOf(first.article()))
                .orElseGet(() -> Headlines.ofLead(first.sentence().quote()));
        Map<Article, Integer> numbers = new LinkedHashMap<>();
        List<AnswerSentence> sentences = told.stream().map(lead -> sentence(lead, story, language, numbers)).toList();
        return new StoryBrief(story.id(), story.version(), headline, language,
                story.articles().stream().map(article -> article.source().id()).toList(),
                Origins.outlets(story.articles()), Origins.independent(story.articles(), outlets), sentences);
    }

    /** The best that adds words of its own to the first. */
    private Optional<Lead> second(Lead first, List<Lead> leads) {
        if (first.sentence().quote().length() > TELLS_ALL) {
            return Optional.empty();
        }
        Set<String> said = findLeads.forms(first.sentence().quote());
        return leads.stream().filter(lead -> lead != first && lead.score() >= first.score() - WORTH_A_SECOND)
                .filter(lead -> lead.sentence().quote().length() <= TELLS_ALL && !likeness.sameNews(first.sentence().quote(), lead.sentence().quote()))
                .filter(lead -> !lead.article().equals(first.article()) || lead.place() > first.place())
                .filter(lead -> added(lead, said) >= 0.5)
                .max(Comparator.comparingDouble((Lead lead) -> lead.score() + 0.5 * added(lead, said) + (lead.article().equals(first.article()) ? 0.2 : 0))
                        .thenComparing(lead -> lead.article().source().id()));
    }

    private double added(Lead lead, Set<String> said) {
        Set<String> words = findLeads.forms(lead.sentence().quote());
        return words.isEmpty() ? 0 : (double) words.stream().filter(word -> !said.contains(word)).count() / words.size();
    }

    /** With every article of the story cited that says the same. */
    private AnswerSentence sentence(Lead lead, Story story, Language language, Map<Article, Integer> numbers) {
        List<Citation> citations = new ArrayList<>(List.of(citation(lead.article(), lead.sentence(), numbers)));
        for (Article other : story.articles()) {
            if (other != lead.article() && other.source().language() == language && lead.speaker().isEmpty()) {
                CutPassages.sentencesOf(other).stream()
                        .filter(sentence -> sentence.quotable() && likeness.sameNews(lead.sentence().quote(), sentence.quote()))
                        .findFirst().ifPresent(twin -> citations.add(citation(other, twin, numbers)));
            }
        }
        return new AnswerSentence(PlainText.of(lead.sentence().quote()), AnswerSentence.Mode.QUOTED, citations, lead.speaker(), lead.sentence().cut());
    }

    private static Citation citation(Article article, Sentence sentence, Map<Article, Integer> numbers) {
        return new Citation(numbers.computeIfAbsent(article, _ -> numbers.size() + 1), article.source(), sentence.quote());
    }

    /** What weighs and stands in none of the earlier articles; of a language they are not in nothing can be told to be new. */
    private final class News implements Telling {
        private final List<Article> before;
        private final Set<String> held = new HashSet<>();

        News(List<Article> before) {
            this.before = before;
            before.forEach(article -> held.addAll(findLeads.forms(article.text())));
        }

        @Override
        public boolean isWorthTelling(Lead lead) {
            Set<String> words = findLeads.forms(lead.sentence().quote());
            long fresh = words.stream().filter(word -> !held.contains(word)).count();
            return lead.score() >= WORTH_AN_UPDATE && fresh >= NEW_WORDS && fresh >= NEW_SHARE * words.size() && isOfALanguageTold(lead)
                    && sentencesBefore().noneMatch(earlier -> likeness.sameNews(earlier, lead.sentence().quote()));
        }

        private boolean isOfALanguageTold(Lead lead) {
            return before.stream().anyMatch(article -> article.source().language() == lead.article().source().language());
        }

        private Stream<String> sentencesBefore() {
            return before.stream().flatMap(article -> CutPassages.sentencesOf(article).stream()).map(Sentence::quote);
        }
    }
}
