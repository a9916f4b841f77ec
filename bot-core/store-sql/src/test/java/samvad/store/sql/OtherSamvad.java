package samvad.store.sql;

import static samvad.testkit.Letters.answer;
import static samvad.testkit.Letters.incoming;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;
import samvad.engine.delivery.Send;
import samvad.testkit.Letters;

/** Another Samvad at work on the same folder, in a process of its own, as only a process can hold a lock or crash. */
final class OtherSamvad implements AutoCloseable {
    /** So many that a kill mostly falls between two of them. */
    static final int PARTS = 30;

    private final Process process;
    private final BufferedReader acknowledged;

    private OtherSamvad(Process process) {
        this.process = process;
        this.acknowledged = process.inputReader();
    }

    /** @param what {@code write} until it is ended, or {@code lock} */
    static OtherSamvad start(String what, Path folder) throws IOException {
        return new OtherSamvad(new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--enable-native-access=ALL-UNNAMED",
                "-cp", System.getProperty("java.class.path"), OtherSamvad.class.getName(), what, folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD).start());
    }

    /** The next thing it says it has done. */
    String next() throws IOException {
        String line = acknowledged.readLine();
        if (line == null) {
            throw new IOException("the other Samvad ended by itself");
        }
        return line;
    }

    long pid() {
        return process.pid();
    }

    /** Ends it as a power cut would. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        try (DataLock _ = DataLock.take(folder, InstantSource.system());
                Database database = Database.open(folder.resolve("samvad.db"), InstantSource.system())) {
            if (arguments[0].equals("lock")) {
                System.out.println("locked");
                int _ = System.in.read();
                return;
            }
            // enough to be killed in the middle of
            for (int i = 0; i < 100_000; i++) {
                write(database, i);
            }
        }
    }

    private static void write(Database database, int number) {
        Incoming asked = incoming("crash:" + ProcessHandle.current().pid() + ":" + number, "m" + number, Letters.CHAT, Letters.ASHA,
                "Who visited Moscow?", Letters.incoming(0, Letters.ASHA, "").at());
        new SqlInbox(database).accept(List.of(asked));
        System.out.println("accepted " + asked.key());
        List<Send> sends = new SqlInbox(database).finish(asked,
                IntStream.range(0, PARTS).mapToObj(part -> answer(asked, part, "Jaishankar did.")).toList());
        System.out.println("finished " + asked.key());
        SqlSendLedger ledger = new SqlSendLedger(database);
        ledger.begin(sends.getFirst());
        ledger.settle(sends.getFirst(), new Delivery.Sent(new Receipt(Letters.CHAT, "r" + asked.key())));
        System.out.println("sent " + asked.key());
    }
}
