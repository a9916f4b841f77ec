package samvad.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChatAtTerminalTest {
    private static final String ESCAPES = "\u001B(\\[[0-9;?]*[A-Za-z]|[=>])";

    @TempDir Path home;
    private Path history = Path.of("");
    private final Desk desk = new Desk();

    @BeforeEach
    void chooseHistory() {
        history = home.resolve("data").resolve("chat-history");
    }

    private TypedTerminal terminal() throws IOException {
        return new TypedTerminal(desk.session(Screen.PLAIN), history, "xterm");
    }

    @Test
    void greets_in_both_languages_answers_and_leaves_on_ctrl_d() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("हिंदी या अंग्रेज़ी").sees("English or Hindi").sees("> ")
                    .type("Who is there?" + TypedTerminal.ENTER).sees("Namaste!").sees("> ")
                    .type("कौन है?" + TypedTerminal.ENTER).sees("नमस्ते!").sees("> ")
                    .type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(desk.asked).containsExactly("Who is there?", "कौन है?");
    }

    @Test
    void leaves_on_quit_which_help_names() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("/help" + TypedTerminal.ENTER).sees("/sources").sees("/quit").sees("> ")
                    .type("/QUIT" + TypedTerminal.ENTER).ends();
        }
        assertThat(desk.asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exit", "Quit", "EXIT", "बाहर", "/exit"})
    void leaves_on_a_word_alone_that_can_mean_nothing_else(String word) throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("exit polls in Nepal" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(word + TypedTerminal.ENTER).ends();
        }
        assertThat(desk.asked).containsExactly("exit polls in Nepal");
    }

    @Test
    void help_names_the_words_to_leave_by_in_both_languages() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("/help" + TypedTerminal.ENTER).sees("To leave, type exit, quit or /quit").sees("> ")
                    .type("मदद" + TypedTerminal.ENTER).sees("exit, quit, /quit या बाहर लिखिए").sees("> ").type("quit" + TypedTerminal.ENTER).ends();
        }
    }

    @Test
    void drops_the_line_on_ctrl_c() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("never sent").sees("never sent").type(TypedTerminal.CTRL_C).sees("> ")
                    .type("sent" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(desk.asked).containsExactly("sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!! and !1 and ^a^b", "who said \"it's", "back\\slash \\", "(a [b {c", "# $HOME `x` | & ;", "~?*%"})
    void takes_any_character_as_it_is(String question) throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("first" + TypedTerminal.ENTER).sees("Namaste!").sees("> ")
                    .type(question + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(desk.asked).containsExactly("first", question);
    }

    @Test
    void shows_every_vowel_sign_and_joiner_that_is_typed() throws Exception {
        String question = "पुतिन ने क्\u200Dया कहा";
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type(question).sees("हा").type(TypedTerminal.CTRL_C).sees("> ").type(TypedTerminal.CTRL_D).ends();
            assertThat(terminal.screen().replaceAll(ESCAPES, "")).contains(question);
        }
    }

    @Test
    void takes_a_long_paste_of_several_lines_as_one_question() throws Exception {
        String pasted = "Who met whom?\n".repeat(800).strip();
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("\u001B[?2004h").sees("> ").type("\u001B[200~" + pasted.replace('\n', '\r') + "\u001B[201~")
                    .type(TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(pasted).hasSizeGreaterThan(10_000);
        assertThat(desk.asked).containsExactly(pasted);
    }

    @Test
    void completes_the_names_of_commands_only() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("/so\t" + TypedTerminal.ENTER).sees("no answer yet").sees("> ")
                    .type("who /so\t" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(desk.asked).containsExactly("who /so");
    }

    @Test
    void goes_on_after_a_question_that_failed() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("fail now" + TypedTerminal.ENTER).sees("could not be answered just now").sees("> ")
                    .type("and now?" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
            assertThat(terminal.screen()).doesNotContain("inside of the program").doesNotContain("Exception");
        }
    }

    @Test
    void keeps_lines_for_its_owner_alone_and_recalls_them() throws Exception {
        for (String key : new String[] {"kept line", TypedTerminal.UP}) {
            try (TypedTerminal terminal = terminal()) {
                terminal.sees("> ").type(key + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
            }
        }
        assertThat(desk.asked).containsExactly("kept line", "kept line");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history))).isEqualTo("rw-------");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/forget", "मुझे भूल जाओ"})
    void forgets_the_lines_typed_too(String forget) throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("a secret" + TypedTerminal.ENTER).sees("Namaste!").sees("> ")
                    .type(forget + TypedTerminal.ENTER).sees("\n").sees("> ");
            assertThat(Files.readString(history)).isEmpty();
            terminal.type(TypedTerminal.UP + "after" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(desk.asked).containsExactly("a secret", "after");
        assertThat(Files.readString(history)).endsWith(":after\n").doesNotContain("secret").doesNotContain(forget);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history))).isEqualTo("rw-------");
    }

    @Test
    void says_nothing_is_deleted_where_the_lines_typed_cannot_be() throws Exception {
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("a secret" + TypedTerminal.ENTER).sees("Namaste!").sees("> ");
            Files.delete(history);
            Files.createDirectories(history.resolve("in the way"));
            terminal.type("/forget" + TypedTerminal.ENTER).sees("could not be answered just now").sees("> ").type(TypedTerminal.CTRL_D).ends();
            assertThat(terminal.screen()).doesNotContain("Deleted");
        }
    }

    @Test
    void keeps_no_more_lines_than_it_should() throws Exception {
        Files.createDirectories(history.getParent());
        Files.writeString(history, IntStream.range(0, 2000).mapToObj(n -> (1_700_000_000_000L + n) + ":line " + n + "\n")
                .collect(Collectors.joining()));
        try (TypedTerminal terminal = terminal()) {
            terminal.sees("> ").type("last" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
        }
        assertThat(Files.readAllLines(history)).hasSizeBetween(1, 700).last().asString().endsWith(":last");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(history))).isEqualTo("rw-------");
    }

    @Test
    void starts_on_a_history_that_is_damaged_or_cannot_be_kept() throws Exception {
        Files.createDirectories(history.getParent());
        Files.write(history, new byte[] {(byte) 0xC3, (byte) 0x28, 0, '\n', 'x'});
        for (Path file : new Path[] {history, history.getParent(), Files.writeString(home.resolve("file"), "").resolve("x")}) {
            history = file;
            try (TypedTerminal terminal = terminal()) {
                terminal.sees("> ").type("hello" + TypedTerminal.ENTER).sees("Namaste!").sees("> ").type(TypedTerminal.CTRL_D).ends();
            }
        }
        assertThat(desk.asked).hasSize(3);
    }

    @Test
    void writes_no_escape_sequence_on_a_dumb_terminal() throws Exception {
        try (TypedTerminal terminal = new TypedTerminal(desk.session(Screen.PLAIN), history, "dumb")) {
            terminal.sees("> ").type("Who is there?" + TypedTerminal.ENTER).sees("Namaste!").sees("> ")
                    .type(TypedTerminal.CTRL_D).ends();
            assertThat(terminal.screen()).doesNotContain("\u001B");
        }
    }
}
