package samvad.engine.delivery;

import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Message;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Newsdesk;

/** Shows others what one person was answered: the messages on the ledger, once more. It goes by the desk, as it was answered already. */
final class ShareAnswer {
    private final Newsdesk newsdesk;
    private final Books books;

    ShareAnswer(Newsdesk newsdesk, Books books) {
        this.newsdesk = newsdesk;
        this.books = books;
    }

    /**
     * The answer under its question, without buttons; the desk's words where there is none.
     *
     * @param key of what was asked
     * @param message the wish to share it
     */
    Reply reply(String key, Message message) {
        List<Intent> answers = answers(key, message);
        Optional<Incoming> asked = books.inbox().find(key);
        if (asked.isEmpty() || answers.isEmpty()) {
            return newsdesk.handle(message);
        }
        Reply shared = newsdesk.shared(message, asked.get().text());
        for (Intent answer : answers) {
            for (Reply.Block block : answer.post().reply().blocks()) {
                shared = block instanceof Reply.Block.Choices ? shared : shared.with(block);
            }
        }
        return shared;
    }

    /** What is shown once more is cited once more; its first message counts for all. */
    List<Intent> citing(String key, Message message, List<Intent> shown) {
        List<Cited> cites = answers(key, message).stream().flatMap(answer -> answer.cites().stream()).toList();
        return shown.stream().map(intent -> intent == shown.getFirst() ? intent.citing(cites) : intent).toList();
    }

    /** The answers of a person's own; nobody shares another one's. */
    private List<Intent> answers(String key, Message message) {
        return books.inbox().find(key).filter(incoming -> incoming.from().equals(message.from())).isPresent() ? books.ledger().answers(key) : List.of();
    }
}
