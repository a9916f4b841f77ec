package samvad.engine.delivery;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import samvad.engine.chat.Reply;
import samvad.engine.desk.DigestWording;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Topic;

/** Edits one story a day, whose version is the day's, and puts a digest into few words. */
final class OneStoryADay implements Editor, DigestWording {
    final List<DigestOrder> orders = new ArrayList<>();
    Set<StoryId> held = Set.of(new StoryId("s2"), new StoryId("s3"));
    boolean broken;

    @Override
    public Digest edit(DigestOrder order) {
        orders.add(order);
        if (broken && order.language() == Language.HINDI) {
            throw new IllegalStateException("no rule for this");
        }
        StoryBrief brief = new StoryBrief(new StoryId("s" + order.date().getDayOfMonth()), 1, "News", Language.ENGLISH,
                List.of(new ArticleId("a")), 1, 1, List.of());
        return new Digest(order.from(), order.date(), order.language(), List.of(new DigestItem(brief, false, false)));
    }

    @Override
    public Optional<StoryBrief> tell(StoryId story, Language language) {
        return Optional.empty();
    }

    @Override
    public Set<StoryId> held(LocalDate from) {
        return held;
    }

    @Override
    public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
        return Optional.empty();
    }

    @Override
    public Reply write(Digest digest, Optional<LocalDate> inDoubt) {
        return Reply.words(digest.language(), "Digest of " + digest.from() + " to " + digest.date()
                + inDoubt.map(day -> ", that of " + day + " in doubt").orElse(""));
    }

    @Override
    public Reply story(StoryBrief brief, Language reader) {
        return Reply.words(reader, brief.headline());
    }

    @Override
    public Reply alert(StoryBrief brief, Topic topic, boolean update, Optional<ZonedDateTime> firstSeen, Language reader) {
        return Reply.words(reader, brief.headline());
    }
}
