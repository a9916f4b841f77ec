package samvad.engine.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Outcome;
import samvad.engine.chat.Address;
import samvad.engine.chat.Membership;
import samvad.engine.chat.Membership.Standing;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Reply;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.Editor;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.language.Language;
import samvad.engine.people.Access;
import samvad.engine.people.AskingLimits;
import samvad.engine.people.Doorkeeper;
import samvad.engine.people.PassingPeople;
import samvad.engine.people.People;
import samvad.engine.question.Reading;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Subscriptions;
import samvad.engine.subscription.Topic;
import samvad.engine.subscription.TopicIndex;

/** A newsdesk with subscriptions, and people who write to it. */
final class Front implements Subscriptions, TopicIndex, Editor, DigestWording, Membership {
    static final PersonId ASHA = new PersonId("telegram", "17");
    static final PersonId BILAL = new PersonId("telegram", "18");
    static final Address ALONE = Address.of("telegram", "17");
    static final Address GROUP = Address.of("telegram", "-100").in("7");
    static final StoryBrief STORY = new StoryBrief(new StoryId("bridge1"), 2, "A bridge opened over the Ravi", Language.ENGLISH,
            List.of(new ArticleId("a1")), 1, 1, List.of());

    final Map<Address, Subscription> kept = new HashMap<>();
    final Map<Address, Optional<Instant>> next = new HashMap<>();
    final Set<Topic> known = new HashSet<>();
    final List<DigestOrder> orders = new ArrayList<>();
    final List<String> asked = new ArrayList<>();
    Instant now = Instant.parse("2026-11-22T03:30:00Z");
    Standing inGroup = Standing.DECIDES;
    int limit = 1000;

    private final People people = new PassingPeople(() -> now);
    private Optional<Newsdesk> opened = Optional.empty();

    /** Says it in their own chat and returns Samvad's words. */
    String said(String text) {
        return reply(ALONE, text).words();
    }

    Reply reply(Address address, String text) {
        return desk().handle(Message.plain(address, ASHA, text, LocalDate.of(2026, 11, 22)));
    }

    Newsdesk desk() {
        if (opened.isEmpty()) {
            Doorkeeper doorkeeper = new Doorkeeper(new Access.Open(Set.of()), new AskingLimits(limit, limit), people, new Random(1), () -> now);
            SubscriptionDesk subscriptions = new SubscriptionDesk(new SubscriptionDesk.Books(this, this, people),
                    new SubscriptionDesk.Press(this, this), this, ZoneId.of("Asia/Kolkata"), () -> now);
            opened = Optional.of(new Newsdesk(ContinuedConversations.passing(this::answer), this::answer, doorkeeper, new PersonalWishes(people, subscriptions),
                    new ReplyWriter(ReplyWriter.Audience.READERS)));
        }
        return opened.get();
    }

    private Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        String question = inquiry.words();
        asked.add(question);
        return new Answer(question, Language.ofQuestion(question),
                question.length() < 10 ? new Outcome.NeedsDetail(Reading.Why.NO_SUBJECT)
                        : new Outcome.NotInKnowledge(Optional.empty()), List.of(), List.of());
    }

    static List<String> commands(Reply reply) {
        return reply.blocks().stream().filter(Reply.Block.Choices.class::isInstance).map(Reply.Block.Choices.class::cast)
                .flatMap(choices -> choices.choices().stream()).map(Reply.Choice::command).toList();
    }

    @Override
    public Optional<Subscription> find(Address address) {
        return Optional.ofNullable(kept.get(new Address(address.app(), address.space(), address.chat(), address.thread(), Optional.empty())));
    }

    @Override
    public void keep(Subscription subscription, Optional<Instant> nextTime) {
        kept.put(subscription.address(), subscription);
        next.put(subscription.address(), nextTime);
    }

    @Override
    public void end(Address address) {
        kept.remove(address);
        next.remove(address);
    }

    @Override
    public Set<Topic> topics() {
        return kept.values().stream().flatMap(one -> one.tastes().interests().stream()).map(Interest::topic).collect(Collectors.toSet());
    }

    @Override
    public List<Subscription> alertedBy(Set<Topic> topics) {
        return List.of();
    }

    @Override
    public void know(Collection<Topic> topics) {
        known.addAll(topics);
    }

    @Override
    public void drop(Topic topic) {
        known.remove(topic);
    }

    @Override
    public Set<Topic> matching(Article article) {
        return Set.of();
    }

    @Override
    public void close() {}

    @Override
    public Digest edit(DigestOrder order) {
        orders.add(order);
        return new Digest(order.from(), order.date(), order.language(), List.of());
    }

    @Override
    public Set<StoryId> held(LocalDate from) {
        return Set.of(new StoryId("s2"));
    }

    @Override
    public Optional<StoryBrief> news(StoryId story, int toldVersion, Language language) {
        return Optional.empty();
    }

    @Override
    public Reply alert(StoryBrief brief, Topic topic, boolean update, Optional<ZonedDateTime> firstSeen, Language reader) {
        return Reply.words(reader, brief.headline());
    }

    @Override
    public Optional<StoryBrief> tell(StoryId story, Language language) {
        return story.equals(STORY.id()) ? Optional.of(STORY) : Optional.empty();
    }

    @Override
    public Reply write(Digest digest, Optional<LocalDate> inDoubt) {
        return Reply.words(digest.language(), "Digest of " + digest.date());
    }

    @Override
    public Reply story(StoryBrief brief, Language reader) {
        return Reply.words(reader, brief.headline());
    }

    @Override
    public Standing of(PersonId person, Address address) {
        return address.equals(ALONE) && person.equals(ASHA) ? Standing.OWNER : inGroup;
    }
}
