package samvad.engine.subscription;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.language.Language;

/**
 * How a chat wants its news.
 *
 * @param language of Samvad's own words; stories come in it where an article has it
 * @param stories of a digest, at most
 * @param interests one a topic
 * @param quiet when nothing but a digest at its own hour may come
 */
public record Tastes(Language language, int stories, List<Interest> interests, Optional<QuietHours> quiet) {
    public static final int STORIES = 5;
    public static final int MOST_STORIES = 10;

    /** Topics a chat may name, so that no chat costs more than many others. */
    public static final int MOST_INTERESTS = 50;

    public Tastes {
        interests = List.copyOf(interests);
        if (stories < 1 || stories > MOST_STORIES || interests.size() > MOST_INTERESTS) {
            throw new IllegalArgumentException(stories + " stories, " + interests.size() + " interests");
        }
    }

    public static Tastes in(Language language) {
        return new Tastes(language, STORIES, List.of(), Optional.empty());
    }

    public Tastes in(Language other, int howMany) {
        return new Tastes(other, howMany, interests, quiet);
    }

    public Tastes quietIn(Optional<QuietHours> hours) {
        return new Tastes(language, stories, interests, hours);
    }

    /** With this interest in place of an earlier one in the same topic. */
    public Tastes with(Interest interest) {
        List<Interest> others = new ArrayList<>(without(interest.topic()).interests);
        others.add(interest);
        return new Tastes(language, stories, others, quiet);
    }

    public Tastes without(Topic topic) {
        return new Tastes(language, stories, interests.stream().filter(one -> !one.topic().equals(topic)).toList(), quiet);
    }

    /** The topics that come first in a digest. */
    public Set<Topic> followed() {
        return interests.stream().filter(interest -> interest.stance() != Interest.Stance.MUTED).map(Interest::topic).collect(Collectors.toSet());
    }

    /** The topics towards which this is the stance. */
    public Set<Topic> topics(Interest.Stance stance) {
        return interests.stream().filter(interest -> interest.stance() == stance).map(Interest::topic).collect(Collectors.toSet());
    }
}
