package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;
import static samvad.launcher.SmallNewsroom.SOON;
import static samvad.launcher.SmallNewsroom.TEA;
import static samvad.launcher.SmallNewsroom.TEA_TOLD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import samvad.doubles.slack.SlackMessage;
import samvad.doubles.slack.SlackPerson;
import samvad.launcher.ShiftedClock;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** An article that is corrected or withdrawn corrects what was said from it. */
@Tag("ci")
@Execution(ExecutionMode.CONCURRENT)
final class CorrectionsTest {
    private final ShiftedClock clock = new ShiftedClock(Duration.ZERO);
    private SmallNewsroom newsroom;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inTelegram().inSlack().at(clock).open();
    }

    @AfterEach
    void close() {
        try (SmallNewsroom open = newsroom) {
            assertThat(open.violations()).isEmpty();
        }
    }

    private void edit(String article, String before, String after) throws IOException {
        Path file = newsroom.articles().resolve(article);
        Path draft = newsroom.home.resolve("draft");
        Files.writeString(draft, Files.readString(file).replace(before, after));
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Who has just begun does not know that a chat was written to within the second that Telegram wants between two messages. */
    private void openAfterASecond() {
        LockSupport.parkNanos(Duration.ofMillis(1100).toNanos());
        newsroom.open();
    }

    private static List<SlackMessage> corrections(SlackPerson person) {
        return person.dm().messages().stream().filter(message -> message.byBot() && message.text().contains("Correction:")).toList();
    }

    @Test
    void a_sentence_that_changed_while_nobody_served_is_corrected_once_in_both_apps_under_its_answer() throws IOException {
        TelegramTalk ben = newsroom.alone(301, "Ben", "en").user(ACCORD).bot(ACCORD_TOLD);
        SlackPerson ravi = newsroom.slack.person("UR1", "Ravi", "en-US", "Asia/Kolkata");
        ravi.messages(ravi.dm(), ACCORD);
        SlackMessage answer = ravi.dm().await(message -> message.byBot() && message.text().contains(ACCORD_TOLD), SOON);
        int answered = ben.answer().id();
        newsroom.stop();
        edit("accord.md", "in Thimphu on Tuesday", "in Thimphu on Wednesday");
        openAfterASecond();
        ben.bot("Correction: the article has changed", "The answer said: " + ACCORD_TOLD + " on Tuesday.", "The article now says: ", "on Wednesday. [1]",
                "Bhutan and Nepal share a river");
        assertThat(ben.answer().replyTo()).isEqualTo(answered);
        SlackMessage correction = ravi.dm().await(message -> message.byBot() && message.text().contains("Correction:"), SOON);
        assertThat(correction.text()).contains("on Tuesday.", "on Wednesday.");
        assertThat(correction.threadTs()).isEqualTo(answer.threadTs().or(() -> Optional.of(answer.ts())));
        newsroom.stop();
        openAfterASecond();
        ben.user(ACCORD).bot("on Wednesday");
        assertThat(ben.heard()).as("no second correction").isEqualTo(3);
        assertThat(corrections(ravi)).hasSize(1);
    }

    @Test
    void an_article_that_is_removed_is_withdrawn_in_the_readers_language_and_answers_nothing_any_more() {
        TelegramTalk asha = newsroom.alone(302, "Asha", "hi").user(TEA).bot(TEA_TOLD);
        newsroom.wiring().sources().removal().remove("tea", "");
        asha.bot("सुधार: इस जवाब का स्रोत 1 वापस ले लिया गया है।");
        assertThat(asha.answer().text()).doesNotContain("कमला");
        asha.user("/sources").bot("");
        assertThat(asha.answer().text()).doesNotContain("कमला");
        asha.user(TEA).bot("जवाब नहीं मिला");
        assertThat(asha.answer().text()).doesNotContain("कमला");
    }

    @Test
    void who_stopped_or_was_forgotten_is_not_corrected() throws IOException {
        TelegramTalk chen = newsroom.alone(303, "Chen", "en").user(ACCORD).bot(ACCORD_TOLD).user("/stop").bot("Stopped");
        TelegramTalk dana = newsroom.alone(304, "Dana", "en").user(ACCORD).bot(ACCORD_TOLD).user("/forget").bot("Deleted");
        TelegramTalk esha = newsroom.alone(305, "Esha", "en").user(ACCORD).bot(ACCORD_TOLD).user(ACCORD).bot(ACCORD_TOLD);
        int newest = esha.answer().id();
        edit("accord.md", "in Thimphu on Tuesday", "in Thimphu on Wednesday");
        esha.bot("Correction:", "on Wednesday");
        assertThat(esha.answer().replyTo()).as("one for all that was said in the chat").isEqualTo(newest);
        esha.user(ACCORD).bot("on Wednesday");
        assertThat(List.of(chen.heard(), dana.heard(), esha.heard())).containsExactly(2, 2, 4);
    }
}
