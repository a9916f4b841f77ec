package samvad.engine.delivery;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;

/** An app with nobody behind it: shows what people would see, and fails as it is told to. */
final class Chatroom implements ChatSurface {
    /** Where fit cuts a reply. */
    static final String CUT = " | ";

    private final Map<Tolls.Act, Deque<Attempt>> scripts = new EnumMap<>(Tolls.Act.class);
    private final Map<String, String> messages = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Post> posts = new ArrayList<>();
    private final Map<String, Throwable> unfit = new LinkedHashMap<>();
    private Attempt whileWorking = _ -> well();
    private int working;
    private int lastId;

    /** What happens to one call; it may throw, or take long. */
    interface Attempt {
        Delivery happen(Post post) throws InterruptedException;
    }

    /** The next calls of this kind end so; those after them as {@link #well}. */
    synchronized Chatroom next(Tolls.Act act, Attempt... attempts) {
        scripts.computeIfAbsent(act, _ -> new ArrayDeque<>()).addAll(List.of(attempts));
        return this;
    }

    Chatroom next(Tolls.Act act, Delivery... deliveries) {
        for (Delivery delivery : deliveries) {
            next(act, (Attempt) _ -> delivery);
        }
        return this;
    }

    /** A call that does not come back before the latch is open, or it is interrupted. */
    static Attempt hanging(CountDownLatch until) {
        return _ -> {
            until.await();
            return new Delivery.Unknown("it took too long");
        };
    }

    /** What stands in the chat now, a line for each message in the order they came. */
    synchronized List<String> shown() {
        return List.copyOf(messages.values());
    }

    /** Every call: what it was and the words. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    synchronized List<Post> posts() {
        return List.copyOf(posts);
    }

    synchronized int working() {
        return working;
    }

    /** A message of Samvad's by its words. */
    synchronized String idOf(String words) {
        return messages.entrySet().stream().filter(entry -> entry.getValue().equals(words)).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    @Override
    public String app() {
        return "telegram";
    }

    synchronized void failingToFit(String words, Throwable failure) {
        unfit.put(words, failure);
    }

    @Override
    public List<Reply> fit(Reply reply) {
        switch (unfit(reply)) {
            case RuntimeException e -> throw e;
            case Error e -> throw e;
            case null, default -> {}
        }
        if (!(reply.blocks().getFirst() instanceof Reply.Block.Said(String text, var by, var citations)) || !text.contains(CUT)) {
            return List.of(reply);
        }
        List<Reply> parts = new ArrayList<>();
        for (String part : text.split(Pattern.quote(CUT), -1)) {
            parts.add(new Reply(reply.language(), List.of(new Reply.Block.Said(part, by, citations))));
        }
        return parts;
    }

    private synchronized @Nullable Throwable unfit(Reply reply) {
        return unfit.get(reply.words());
    }

    @Override
    public Delivery post(Post post) {
        return call(Tolls.Act.POST, post, Optional.empty());
    }

    @Override
    public Delivery revise(Receipt receipt, Post post) {
        return call(Tolls.Act.REVISE, post, Optional.of(receipt));
    }

    @Override
    public Delivery sketch(Post post, Optional<Receipt> earlier) {
        return call(Tolls.Act.SKETCH, post, earlier);
    }

    private Delivery call(Tolls.Act act, Post post, Optional<Receipt> earlier) {
        Attempt attempt = noted(act, post);
        try {
            Delivery delivery = attempt.happen(post);
            return delivery instanceof Delivery.Sent ? well(post, earlier) : delivery;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Delivery.Unknown("interrupted");
        }
    }

    private synchronized Attempt noted(Tolls.Act act, Post post) {
        calls.add(act + " " + post.reply().words());
        posts.add(post);
        Deque<Attempt> script = scripts.get(act);
        return script == null || script.isEmpty() ? _ -> well() : script.removeFirst();
    }

    /** It arrives. */
    static Delivery well() {
        return new Delivery.Sent(new Receipt(Address.of("", ""), ""));
    }

    private synchronized Delivery well(Post post, Optional<Receipt> earlier) {
        String id = earlier.map(Receipt::messageId).orElseGet(() -> "b" + ++lastId);
        messages.put(id, post.reply().words());
        return new Delivery.Sent(new Receipt(post.address(), id));
    }

    /** It was shown by an earlier run. */
    synchronized void showed(String id, String words) {
        messages.put(id, words);
    }

    @Override
    public void showWorking(Address address) {
        Attempt attempt;
        synchronized (this) {
            working++;
            attempt = whileWorking;
        }
        try {
            attempt.happen(Post.of(address, Reply.words(Language.ENGLISH, "")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    synchronized void whileWorking(Attempt attempt) {
        whileWorking = attempt;
    }
}
