package samvad.launcher.ask;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import samvad.engine.answer.Answer;
import samvad.engine.answer.Conversation;
import samvad.engine.answer.ConversationsByName;
import samvad.engine.answer.Inquiry;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.evidence.passage.RefreshIndex.Refreshed;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.language.PlainText;
import samvad.engine.question.ReadQuestion;
import samvad.launcher.command.ArticlesOption;
import samvad.launcher.command.AsOfOption;
import samvad.launcher.command.ExitCode;
import samvad.launcher.wiring.Answering;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.terminal.ReplyText;
import samvad.terminal.Screen;

/** One question, or a file of them, answered on the screen or as JSON. */
@Command(name = "ask", description = "Answers a question from the articles, every sentence cited.")
public final class AskCommand implements Callable<Integer> {
    private final Wiring wiring;
    private final Screen screen;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin ArticlesOption articles = new ArticlesOption();

    @Mixin AsOfOption asOf = new AsOfOption();

    @Option(names = "--json", description = "Prints JSON instead of text.")
    boolean json;

    @Option(names = "--explain", description = "Shows as well which words were looked for, and which of them found each passage.")
    boolean explain;

    @Option(names = "--batch", paramLabel = "FILE",
            description = "Answers JSON Lines of {\"id\",\"question\",\"conversation\"} with JSON Lines in the same order; - is standard input."
                    + " Only \"question\" is needed; lines with the same \"conversation\" are asked one after another.")
    @Nullable Path batch;

    @Option(names = "--after", paramLabel = "QUESTION",
            description = "What was asked before, so that the question may lean on it; may be given more than once.")
    List<String> after = new ArrayList<>();

    @Parameters(arity = "0..1", paramLabel = "QUESTION", description = "In Hindi or English, in quotation marks.")
    @Nullable String question;

    public AskCommand(Wiring wiring, Screen screen) {
        this.wiring = wiring;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        if (explain && batch != null) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--explain explains one question; leave it out of --batch.");
        }
        if ((question == null) == (batch == null)) {
            throw new CommandLine.ParameterException(spec.commandLine(), batch == null
                    ? "Give one question in quotation marks, or --batch FILE. Example: ./samvad ask \"Who met Putin in Moscow?\""
                    : "Give a question or --batch FILE, not both.");
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Knowledge knowledge = wiring.embeddedKnowledge(articles.folder(wiring.settings()), spec.commandLine().getErr())) {
            requireArticles(knowledge);
            Answering answering = wiring.answering(knowledge);
            Conversation.Answers answers = inquiry -> answering.answer(inquiry, asOf.day(wiring.clock()));
            if (batch != null) {
                answerAll(batch, answers, out);
            } else if (question != null) {
                answer(question, answers, new Explain(new ReadQuestion(wiring.wordForms()), knowledge.index().search()), out);
            }
        }
        out.flush();
        return ExitCode.FINE;
    }

    /** A folder that is named, or whose files were all refused, is to answer; an empty one of Samvad's own only waits for articles. */
    private void requireArticles(Knowledge knowledge) {
        boolean meantToAnswer = articles.named().isPresent() || knowledge.refused() > 0;
        if (meantToAnswer && knowledge.state().state() != Refreshed.State.BUSY && knowledge.search().holdings().articles() == 0) {
            throw new SourceUnavailable("There is nothing to answer from: " + articles.folder(wiring.settings()) + (knowledge.refused() > 0
                    ? " holds no file that could be taken in. Mend the files named above." : " holds no article that may be shown. Put .txt, .md or .html files into it."));
        }
    }

    private void answer(String text, Conversation.Answers answers, Explain explaining, PrintWriter out) {
        Conversation conversation = Conversation.EMPTY;
        for (String earlier : after) {
            conversation = conversation.with(earlier, conversation.answer(earlier, answers));
        }
        long start = System.nanoTime();
        Answer answer = conversation.answer(text, answers);
        Inquiry understood = conversation.understood(text, answer);
        if (json) {
            ObjectNode whole = asAsked(text, new AnswerJson().of("1", answer, (System.nanoTime() - start) / 1_000_000));
            if (explain) {
                explaining.add(understood, asOf.day(wiring.clock()), whole);
            }
            out.println(whole);
        } else {
            out.println(new ReplyText(screen).of(new ReplyWriter(ReplyWriter.Audience.OPERATOR).write(answer)));
            if (explain) {
                explaining.print(text, understood, asOf.day(wiring.clock()), out);
            }
        }
    }

    /** The question in the asker's words, and what it was read as where that is more. */
    private static ObjectNode asAsked(String question, ObjectNode answer) {
        String understood = answer.path("question").asText();
        if (!understood.equals(PlainText.of(question))) {
            answer.put("question", PlainText.of(question)).put("read_as", understood);
        }
        return answer;
    }

    private static void answerAll(Path file, Conversation.Answers answers, PrintWriter out) {
        AnswerJson answerJson = new AnswerJson();
        ConversationsByName conversations = new ConversationsByName(answers);
        for (BatchFile.Row row : BatchFile.read(file)) {
            long start = System.nanoTime();
            Answer answer = conversations.answer(row.conversation(), row.question());
            out.println(asAsked(row.question(), answerJson.of(row.id(), answer, (System.nanoTime() - start) / 1_000_000)));
            out.flush();
        }
    }
}
