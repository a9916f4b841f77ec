package samvad.engine.delivery;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Address;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Citations.Place;
import samvad.engine.delivery.Citations.Places;
import samvad.engine.desk.CorrectionWriter;
import samvad.engine.desk.CorrectionWriter.Change;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.NewestVersions;
import samvad.engine.knowledge.NewestVersions.Newest;
import samvad.engine.knowledge.Requote;
import samvad.engine.subscription.Subscriptions;

/**
 * Tells each chat once, under the newest message concerned, when a sentence it was told does not stand in its article any more or the
 * article was removed.
 */
public final class CorrectAnswers {
    private static final Logger LOG = LoggerFactory.getLogger(CorrectAnswers.class);

    private final Citations citations;
    private final Subscriptions subscriptions;
    private final Outboxes outboxes;
    private final Clockwork clockwork;
    /** What was compared last with the answers; empty after a start, when all is compared anew. */
    private final Map<ArticleId, Compared> compared = new HashMap<>();

    private record Compared(String state, String cited) {}

    /** @param subscriptions for the hours in which a chat wants to be left alone */
    public CorrectAnswers(Citations citations, Subscriptions subscriptions, List<Outbox> outboxes, Clockwork clockwork) {
        this.citations = citations;
        this.subscriptions = subscriptions;
        this.outboxes = new Outboxes(outboxes);
        this.clockwork = clockwork;
    }

    /**
     * Compares what is cited with what is held. What fails is done again the next time, and keeps nothing else waiting.
     *
     * @param look taken before the index was refreshed: who asks again after a correction is not answered as before
     */
    public void run(NewestVersions.Look look) {
        Map<ArticleId, String> cited = citations.articles();
        compared.keySet().retainAll(cited.keySet());
        cited.forEach((article, mark) -> {
            Compared now = new Compared(look.state(article), mark);
            if (!now.equals(compared.get(article)) && isCompared(article, look)) {
                compared.put(article, now);
            }
        });
    }

    private boolean isCompared(ArticleId article, NewestVersions.Look look) {
        try {
            Places places = citations.of(article);
            boolean done = switch (look.read(article)) {
                case Newest.Held(Article held) -> each(chats(places.said().stream().filter(place -> !Requote.stands(place.cited().quote(), held)).toList()),
                        chat -> CorrectionWriter.changed(changes(chat, held), held.source(), chat.getFirst().language()));
                case Newest.Removed() -> each(chats(places.said()),
                        chat -> CorrectionWriter.withdrawn(chat.getFirst().cited().n(), chat.getFirst().language()));
                case Newest.Unknown() -> true;
            };
            return done && !places.unsettled();
        } catch (RuntimeException | StackOverflowError e) {
            LOG.error("answers from {} are compared with it again: {}", article, Wordless.of(e));
            return false;
        }
    }

    /** What was said in each chat, in the order it was given. */
    private static List<List<Place>> chats(List<Place> said) {
        record Chat(String app, String budgetKey, String onlyFor) {}
        return List.copyOf(said.stream().collect(Collectors.groupingBy(place -> new Chat(place.address().app(), place.address().budgetKey(),
                place.address().onlyFor().orElse("")), LinkedHashMap::new, Collectors.toList())).values());
    }

    private static List<Change> changes(List<Place> chat, Article held) {
        return chat.stream().map(place -> place.cited().quote()).distinct().map(quote -> new Change(quote, Requote.instead(quote, held))).toList();
    }

    /** True if each chat's correction waits to be said. */
    private boolean each(List<List<Place>> chats, Function<List<Place>, Reply> wording) {
        boolean all = true;
        for (List<Place> chat : chats) {
            Place newest = chat.getFirst();
            all &= outboxes.to(newest.address()).map(outbox ->
                    citations.correct(chat, intents(newest, wording.apply(chat), outbox), notBefore(newest.address()))).orElse(true);
        }
        return all;
    }

    /** @param newest of what is corrected: its message is replied to */
    private static List<Intent> intents(Place newest, Reply reply, Outbox outbox) {
        return Intent.pushes("correction/" + newest.id(), outbox.fit(reply).stream().map(part -> newest.message()
                .map(message -> Post.continuing(message, part)).orElseGet(() -> Post.of(newest.address(), part))).toList());
    }

    private Instant notBefore(Address address) {
        Instant now = clockwork.clock().instant();
        return subscriptions.find(address).or(() -> subscriptions.find(address.outsideThreads()))
                .map(subscription -> subscription.quietUntil(now, clockwork.zone())).orElse(now);
    }
}
