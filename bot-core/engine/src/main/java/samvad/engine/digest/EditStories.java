package samvad.engine.digest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.digest.RankStories.Told;
import samvad.engine.knowledge.Outlets;
import samvad.engine.language.Language;
import samvad.engine.language.WordForms;
import samvad.engine.story.GroupStories;
import samvad.engine.story.Story;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Topic;

/** Edits digests from the stories held: takes those of the days ordered, leaves out what is muted or told, ranks the rest. */
public final class EditStories implements Editor {
    private final GroupStories stories;
    private final StoryTopics topics;
    private final BriefStory briefStory;

    /** @param outlets tells which of them have one owner: together they are one origin */
    public EditStories(GroupStories stories, StoryTopics topics, WordForms wordForms, Outlets outlets) {
        this.stories = stories;
        this.topics = topics;
        this.briefStory = new BriefStory(wordForms, outlets);
    }

    @Override
    public Digest edit(DigestOrder order) {
        Set<Topic> asked = new HashSet<>(order.followed());
        asked.addAll(order.muted());
        List<Told> worthTelling = new ArrayList<>();
        for (Story story : stories.since(order.from())) {
            if (isOfItsDays(story, order)) {
                Set<Topic> about = topics.of(story, asked);
                if (Collections.disjoint(about, order.muted())) {
                    boolean followed = !Collections.disjoint(about, order.followed());
                    item(story, order, followed).ifPresent(item -> worthTelling.add(new Told(story, item)));
                }
            }
        }
        return new Digest(order.from(), order.date(), order.language(),
                RankStories.choose(worthTelling, order.from(), order.date(), order.stories()));
    }

    @Override
    public Optional<StoryBrief> tell(StoryId story, Language language) {
        return stories.find(story).flatMap(found -> briefStory.tell(found, language));
    }

    @Override
    public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
        return stories.find(story).flatMap(found -> briefStory.update(found, toldVersion, language));
    }

    @Override
    public Set<StoryId> held(LocalDate from) {
        return stories.since(from).stream().map(Story::id).collect(Collectors.toSet());
    }

    private static boolean isOfItsDays(Story story, DigestOrder order) {
        return story.articles().stream().flatMap(article -> article.source().date().stream())
                .anyMatch(day -> !day.isBefore(order.from()) && !day.isAfter(order.date()));
    }

    private Optional<DigestItem> item(Story story, DigestOrder order, boolean followed) {
        Integer told = order.told().get(story.id());
        return told == null ? briefStory.tell(story, order.language()).map(brief -> new DigestItem(brief, false, followed))
                : briefStory.update(story, told, order.language()).map(brief -> new DigestItem(brief, true, followed));
    }
}
