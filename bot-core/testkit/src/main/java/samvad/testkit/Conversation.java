package samvad.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import samvad.engine.chat.Address;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;

/** A chat with Samvad that reads as one: {@code conversation.user("…").bot("…")}. */
public final class Conversation {
    private final Newsdesk newsdesk;
    private final String name;
    private final LocalDate today;
    private Optional<Reply> last = Optional.empty();

    /** @param name tells conversations at one desk apart */
    public Conversation(Newsdesk newsdesk, String name, LocalDate today) {
        this.newsdesk = newsdesk;
        this.name = name;
        this.today = today;
    }

    /** Somebody writes. */
    public Conversation user(String text) {
        return says(text, Optional.empty());
    }

    /** Somebody replies to what was answered to these words. */
    public Conversation userReplies(String about, String text) {
        return says(text, Optional.of(about));
    }

    private Conversation says(String text, Optional<String> about) {
        last = Optional.of(newsdesk.handle(new Message(Address.of("test", name), new PersonId("test", name), text, about, Optional.empty(), today)));
        return this;
    }

    /** Samvad's words hold these, each with its citation numbers as a reader sees them. */
    public Conversation bot(String... parts) {
        assertThat(reply().words()).contains(parts);
        return this;
    }

    /** Samvad's words hold none of these. */
    public Conversation botNeverSays(String... parts) {
        assertThat(reply().words()).doesNotContain(parts);
        return this;
    }

    /** Samvad's own words are in this language; quotations stay in that of their article. */
    public Conversation botSpeaks(Language language) {
        assertThat(reply().language()).isEqualTo(language);
        return this;
    }

    /** Samvad says that its articles do not hold it, and supports no sentence. */
    public Conversation botSaysThatItDoesNotKnow() {
        Phrases phrases = Phrases.in(reply().language());
        String[] aroundDate = phrases.say("not-in-knowledge", "\n").split("\n");
        assertThat(reply().words()).satisfiesAnyOf(
                words -> assertThat(words).startsWith(phrases.say("not-in-knowledge-undated")),
                words -> assertThat(words).startsWith(aroundDate[0]).contains(aroundDate[1]));
        assertThat(reply().blocks()).noneMatch(Reply.Block.Said.class::isInstance);
        return this;
    }

    /** The list of sources names this. */
    public Conversation citing(String... parts) {
        assertThat(reply().blocks())
                .anySatisfy(block -> assertThat(block).isInstanceOfSatisfying(Reply.Block.Sources.class,
                        sources -> assertThat(sources.lines().toString()).contains(parts)));
        return this;
    }

    private Reply reply() {
        return last.orElseThrow(() -> new AssertionError("nobody has written yet"));
    }
}
