package samvad.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;

/** A session at a real JLine terminal whose keys a test types and whose screen it reads. */
final class TypedTerminal implements AutoCloseable {
    static final String CTRL_C = "\u0003";
    static final String CTRL_D = "\u0004";
    static final String ENTER = "\r";
    static final String UP = "\u0010";

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(20);

    private final PipedOutputStream keys = new PipedOutputStream();
    private final Shown shown = new Shown();
    private final Terminal terminal;
    private final CompletableFuture<Void> session;
    private int seen;

    TypedTerminal(ChatSession chat, Path history, String type) throws IOException {
        terminal = new ExternalTerminal("test", type, new PipedInputStream(keys, 1 << 16), shown, StandardCharsets.UTF_8);
        terminal.setSize(new Size(100, 40));
        session = CompletableFuture.runAsync(() -> {
            try {
                chat.at(terminal, history);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    TypedTerminal type(String text) throws IOException {
        keys.write(text.getBytes(StandardCharsets.UTF_8));
        keys.flush();
        return this;
    }

    /** Waits until the text is shown after what was waited for last. */
    TypedTerminal sees(String text) throws InterruptedException {
        seen = shown.await(text, seen);
        return this;
    }

    /** All that was shown, escape sequences included. */
    String screen() {
        return shown.text();
    }

    void ends() throws Exception {
        try {
            session.get(20, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new AssertionError("the session goes on; shown: " + screen(), e);
        }
    }

    @Override
    public void close() throws IOException {
        keys.close();
        terminal.close();
    }

    private static final class Shown extends OutputStream {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        @Override
        public synchronized void write(int b) {
            bytes.write(b);
            notifyAll();
        }

        synchronized String text() {
            return bytes.toString(StandardCharsets.UTF_8);
        }

        synchronized int await(String text, int from) throws InterruptedException {
            long end = System.nanoTime() + PATIENCE_NANOS;
            for (int at = text().indexOf(text, from); ; at = text().indexOf(text, from)) {
                if (at >= 0) {
                    return at + text.length();
                }
                long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
                assertThat(left).as("time to wait for %s; shown: %s", text, text()).isPositive();
                wait(left);
            }
        }
    }
}
