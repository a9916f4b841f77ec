package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.testkit.Letters.ASHA;
import static samvad.testkit.Letters.BILAL;
import static samvad.testkit.Letters.incoming;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.answer.Outcome;
import samvad.engine.chat.Address;
import samvad.engine.chat.ChatSurface;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Post;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.AnswerIncoming;
import samvad.engine.delivery.Books;
import samvad.engine.delivery.DeliveryEvents;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Mailroom;
import samvad.engine.delivery.Outbox;
import samvad.engine.delivery.OutgoingBudget;
import samvad.engine.delivery.Pace;
import samvad.engine.delivery.SendLedger;
import samvad.engine.desk.ContinuedConversations;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.PersonalWishes;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.knowledge.ArticleId;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.people.Access;
import samvad.engine.people.AskingLimits;
import samvad.engine.people.Doorkeeper;
import samvad.testkit.DeliveryContract;

/** A mailroom over these books. */
@Timeout(30)
final class AnsweringTest extends StoreTest {
    private static final String SECRET_QUESTION = "Does the zanzibarite marmalade treaty hold?";
    private static final PersonId SHY = new PersonId("telegram", "quetzalcoatlus");

    private final BlockingQueue<String> said = new LinkedBlockingQueue<>();
    private final Map<String, CountDownLatch> holding = new ConcurrentHashMap<>();
    private final BlockingQueue<String> asked = new LinkedBlockingQueue<>();

    @Test
    void keeps_no_byte_of_a_person_who_is_forgotten_while_another_question_is_answered() throws Exception {
        CountDownLatch found = new CountDownLatch(1);
        holding.put(SECRET_QUESTION, found);
        Mailroom mailroom = mailroom();
        mailroom.receive(List.of(incoming(1, Address.of("telegram", "-101"), SHY, SECRET_QUESTION, DeliveryContract.START)));
        assertThat(asked.poll(10, TimeUnit.SECONDS)).isEqualTo(SECRET_QUESTION);
        assertThat(stands(SECRET_QUESTION)).isTrue();
        mailroom.receive(List.of(incoming(2, SHY, "/forget"), incoming(3, BILAL, "Which bridge?")));
        assertThat(List.of(next(), next())).anyMatch(words -> words.contains("Deleted:"));
        found.countDown();
        assertThat(mailroom.close(Duration.ofSeconds(20))).isTrue();
        assertThat(ledger().tally()).isEqualTo(new SendLedger.Tally(0, 0, 1, 0, 0, 0, 0));
        assertThat(List.of(SECRET_QUESTION, "quetzalcoatlus")).noneMatch(this::stands);
        assertThat(stands("Which bridge?")).isTrue();
    }

    @Test
    void answers_once_in_two_runs() throws Exception {
        Incoming question = incoming(1, ASHA, "Which bridge?");
        try (Mailroom first = mailroom()) {
            first.receive(List.of(question, question));
            assertThat(next()).contains("Which bridge?");
        }
        reopen();
        try (Mailroom second = mailroom()) {
            second.resume();
            second.receive(List.of(question, incoming(2, ASHA, "Which road?")));
            assertThat(next()).contains("Which road?");
        }
        assertThat(said).isEmpty();
        assertThat(ledger().tally()).isEqualTo(new SendLedger.Tally(0, 0, 2, 0, 0, 0, 0));
    }

    private String next() throws InterruptedException {
        String words = said.poll(10, TimeUnit.SECONDS);
        assertThat(words).as("something is said").isNotNull();
        return words;
    }

    private Mailroom mailroom() {
        Books books = new Books(inbox(), ledger(), retention(), people());
        Newsdesk desk = new Newsdesk(new ContinuedConversations(this::answer, conversations()), this::answer, new Doorkeeper(new Access.Open(Set.of()), new AskingLimits(9, 9),
                people(), new Random(1), clock), new PersonalWishes(people()), new ReplyWriter(ReplyWriter.Audience.READERS));
        AnswerIncoming answerIncoming = new AnswerIncoming(desk, books, DeliveryEvents.NONE,
                new AnswerIncoming.Manner(Pace.ONE_MESSAGE, ZoneId.of("UTC")));
        Outbox outbox = new Outbox(new Wall(said), new OutgoingBudget((_, _) -> List.of(), System::nanoTime), books, DeliveryEvents.NONE,
                Outbox.Patience.STANDARD);
        return new Mailroom(desk, books, answerIncoming, List.of(outbox), DeliveryEvents.NONE);
    }

    private Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress) {
        String question = inquiry.words();
        asked.add(question);
        try {
            holding.getOrDefault(question, new CountDownLatch(0)).await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Answer(question, Language.ENGLISH, new Outcome.NotInKnowledge(Optional.of(new Source(
                new ArticleId("a"), Optional.of(question), Optional.empty(), Language.ENGLISH, Optional.empty(),
                Optional.empty(), false))), List.of(), List.of());
    }

    /** Where everything said can be read. */
    private record Wall(BlockingQueue<String> said) implements ChatSurface {
        @Override
        public String app() {
            return "telegram";
        }

        @Override
        public List<Reply> fit(Reply reply) {
            return List.of(reply);
        }

        @Override
        public Delivery post(Post post) {
            said.add(post.reply().blocks().toString());
            return new Delivery.Sent(new Receipt(post.address(), "b" + System.nanoTime()));
        }

        @Override
        public Delivery revise(Receipt receipt, Post post) {
            return post(post);
        }

        @Override
        public Delivery sketch(Post post, Optional<Receipt> earlier) {
            return new Delivery.Passing();
        }

        @Override
        public void showWorking(Address address) {}
    }
}
