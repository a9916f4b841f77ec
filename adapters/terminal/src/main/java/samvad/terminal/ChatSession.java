package samvad.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Reply;
import samvad.engine.desk.Newsdesk;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;

/** A conversation: lines in, answers out, until there is no line any more or somebody leaves. */
public final class ChatSession {
    private static final Logger LOG = LoggerFactory.getLogger(ChatSession.class);

    private static final Address HERE = Address.of("terminal", "terminal");

    private static final PersonId PERSON = new PersonId("terminal", "you");

    /** Some editors put it before a UTF-8 file's first line. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Set<String> LEAVING = Set.of("/quit", "/exit", "quit", "exit", "बाहर");

    private final Newsdesk newsdesk;
    private final ReplyText replyText;
    private final Supplier<LocalDate> today;

    /** What the last reply offers to choose from, by number, and what it replied to. */
    private List<Reply.Choice> offered = List.of();
    private String asked = "";

    public ChatSession(Newsdesk newsdesk, Screen screen, Supplier<LocalDate> today) {
        this.newsdesk = newsdesk;
        this.replyText = new ReplyText(screen);
        this.today = today;
    }

    /** Where the next line comes from; empty at the end. */
    interface Lines {
        Optional<String> next() throws IOException;

        /** Keeps nothing of those that came. */
        default void forget() throws IOException {}
    }

    /** Talks with the person at the terminal. Lines typed are kept in the file {@code history}. */
    public void atTerminal(Path history) {
        try (Terminal terminal = TerminalBuilder.builder().name("Samvad").system(true).dumb(true)
                .encoding(StandardCharsets.UTF_8).build()) {
            at(terminal, history);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void at(Terminal terminal, Path history) throws IOException {
        PrintWriter out = terminal.writer();
        out.println(Phrases.in(Language.HINDI).say("prompt.greeting") + " · " + Phrases.in(Language.ENGLISH).say("prompt.greeting")
                + " (/help)");
        converse(new Prompt(terminal, history), out);
    }

    /** Answers a question a line, in order, and says nothing else. */
    public void piped(InputStream in, PrintWriter out) {
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        try {
            converse(() -> Optional.ofNullable(lines.readLine()), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void converse(Lines lines, PrintWriter out) throws IOException {
        boolean readerIsGone = false;
        for (Optional<String> next = lines.next(); next.isPresent() && !readerIsGone; next = lines.next()) {
            String line = next.get().replace(BYTE_ORDER_MARK, "").strip();
            if (leaves(line)) {
                return;
            }
            if (!line.isEmpty()) {
                out.println(replyText.of(reply(line, lines)));
                out.println();
                readerIsGone = out.checkError();
            }
        }
    }

    private static boolean leaves(String line) {
        return LEAVING.contains(line.toLowerCase(Locale.ROOT));
    }

    /** No failure of one question ends the session. */
    private Reply reply(String line, Lines lines) {
        try {
            Message message = message(line);
            Reply reply = newsdesk.handle(message);
            offered = reply.blocks().stream().flatMap(block -> block instanceof Reply.Block.Choices(var choices) ? choices.stream() : Stream.of()).toList();
            asked = line;
            return switch (Command.of(message.text())) {
                case Command.Help _ -> with(reply, Phrases.in(reply.language()).say("prompt.help"));
                case Command.Forget _ -> {
                    lines.forget();
                    yield reply;
                }
                case Command _ -> reply;
            };
        } catch (IOException | RuntimeException e) {
            // the message says the way out where there is one; a trace would bury it
            LOG.warn("terminal: no answer: {}", e.toString());
            Language language = Language.ofQuestion(line);
            return Reply.words(language, Phrases.in(language).say("prompt.failed"));
        }
    }

    /** A number chooses what the last reply offered under it. */
    private Message message(String line) {
        return offered(line).map(choice -> new Message(HERE, PERSON, choice.command(), Optional.of(asked), Optional.empty(), today.get()))
                .orElseGet(() -> Message.plain(HERE, PERSON, line, today.get()));
    }

    private Optional<Reply.Choice> offered(String line) {
        return line.matches("[1-9]") && Integer.parseInt(line) <= offered.size() ? Optional.of(offered.get(Integer.parseInt(line) - 1)) : Optional.empty();
    }

    private static Reply with(Reply reply, String words) {
        List<Reply.Block> blocks = new ArrayList<>(reply.blocks());
        blocks.add(new Reply.Block.Words(words));
        return new Reply(reply.language(), blocks);
    }
}
