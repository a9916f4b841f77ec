package samvad.launcher.ask;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import samvad.engine.desk.Newsdesk;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.AsOfOption;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.UsageError;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.terminal.ChatSession;
import samvad.terminal.Screen;

/** A conversation in the terminal. */
@Command(name = "chat", description = "Answers question after question, at a prompt or a line each from a pipe.")
public final class ChatCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Screen screen;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin ArticlesOption articles = new ArticlesOption();

    @Mixin AsOfOption asOf = new AsOfOption();

    public ChatCommand(Wiring wiring, Screen screen) {
        this.wiring = wiring;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        try (Knowledge knowledge = wiring.embeddedKnowledge(articles.folder(wiring.settings()), spec.commandLine().getErr())) {
            Answering answering = wiring.answering(knowledge);
            Newsdesk newsdesk = Newsdesk.forOne((inquiry, today, _) -> {
                knowledge.refresh();
                return answering.answer(inquiry, today);
            });
            converse(new ChatSession(newsdesk, screen, () -> asOf.day(wiring.clock())));
        }
        return ExitCode.FINE;
    }

    private void converse(ChatSession session) {
        try {
            if (Screen.isInteractive()) {
                session.atTerminal(wiring.settings().path("data").resolve("chat-history"));
            } else {
                session.piped(System.in, spec.commandLine().getOut());
            }
        } catch (UncheckedIOException e) {
            throw new UsageError("Questions cannot be read from standard input (" + e.getMessage() + "); type them or pipe a text file in.");
        }
    }
}
