package samvad.store.sql;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.delivery.Citations;
import samvad.engine.delivery.Inbox;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.Retention;
import samvad.engine.delivery.Rounds;
import samvad.engine.delivery.SendLedger;
import samvad.engine.desk.Conversations;
import samvad.engine.people.People;
import samvad.engine.people.SpentTokens;
import samvad.engine.story.StoryLedger;
import samvad.engine.subscription.Subscriptions;
import samvad.testkit.DeliveryContract;
import samvad.testkit.MovingClock;

/** A store in a temporary folder. */
abstract class StoreTest {
    final MovingClock clock = new MovingClock(DeliveryContract.START);

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void open() {
        database = Database.open(address(), clock);
    }

    @AfterEach
    void close() {
        database.close();
    }

    StoreAddress address() {
        return new StoreAddress.File(file());
    }

    Path file() {
        return folder.resolve("samvad.db");
    }

    Database database() {
        return database;
    }

    /** Whether the text is somewhere in the files. */
    boolean stands(String text) {
        String bytes = new String(text.getBytes(UTF_8), ISO_8859_1);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.readString(file, ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    void reopen() {
        database.close();
        open();
    }

    public Inbox inbox() {
        return new SqlInbox(database());
    }

    public SendLedger ledger() {
        return new SqlSendLedger(database());
    }

    public Retention retention() {
        return new SqlRetention(database());
    }

    public People people() {
        return new SqlPeople(database());
    }

    public Conversations conversations() {
        return new SqlConversations(database());
    }

    public SpentTokens spent() {
        return new SqlSpentTokens(database());
    }

    public Subscriptions subscriptions() {
        return new SqlSubscriptions(database());
    }

    public Rounds rounds() {
        return new SqlRounds(database());
    }

    public PushQueue pushes() {
        return new SqlPushQueue(database());
    }

    public Citations citations() {
        return new SqlCitations(database());
    }

    public StoryLedger stories() {
        return new SqlStoryLedger(database());
    }

    public void restart() {
        reopen();
    }

    public MovingClock clock() {
        return clock;
    }
}
