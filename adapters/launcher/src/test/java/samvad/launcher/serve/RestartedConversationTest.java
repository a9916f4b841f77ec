package samvad.launcher.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.launcher.SmallNewsroom.ACCORD;
import static samvad.launcher.SmallNewsroom.ACCORD_TOLD;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.launcher.SmallNewsroom;
import samvad.launcher.TelegramTalk;

/** A talk that goes on after Samvad was stopped and started again. */
class RestartedConversationTest {
    private SmallNewsroom newsroom;

    @BeforeEach
    void open(@TempDir Path home) {
        newsroom = new SmallNewsroom(home).inTelegram().open();
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    /** What "it" is was named two questions before. */
    private TelegramTalk underWay() {
        return newsroom.alone(7, "Ben", "en").user(ACCORD).bot(ACCORD_TOLD).user("How long will it last?").bot("twelve years");
    }

    @Test
    void a_follow_up_is_understood_after_a_restart_and_its_sources_are_there() {
        TelegramTalk ben = underWay();
        newsroom.stop();
        newsroom.open();
        ben.user("When was it?").bot(ACCORD_TOLD);
        newsroom.stop();
        newsroom.open();
        ben.user("/sources").bot(ACCORD_TOLD, "Bhutan and Nepal share");
    }

    @Test
    void after_forget_and_a_restart_nothing_is_leant_on() {
        TelegramTalk ben = underWay().user("/forget").bot("Deleted");
        newsroom.stop();
        newsroom.open();
        ben.user("When was it?");
        ben.bot("");
        assertThat(ben.answer().text()).doesNotContain("accord");
    }

    @Test
    void what_names_its_own_subject_starts_clean_after_a_restart() {
        TelegramTalk ben = underWay();
        newsroom.stop();
        newsroom.open();
        ben.user(SmallNewsroom.GLACIER).bot(SmallNewsroom.GLACIER_TOLD);
        assertThat(ben.answer().text()).doesNotContain("accord");
    }
}
