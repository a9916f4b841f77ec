package samvad.slack;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A workspace of the double that Samvad listens to through Bolt, once in each mode. */
@ParameterizedClass
@EnumSource(SlackSettings.Mode.class)
abstract class BothModesTest {
    static final String TEAM = "T0NEWSROOM";

    @Parameter SlackSettings.Mode mode = SlackSettings.Mode.SOCKET;
    Newsroom room;

    @BeforeEach
    void open() throws Exception {
        room = mode == SlackSettings.Mode.SOCKET ? Newsroom.socket() : Newsroom.http();
    }

    @AfterEach
    void close() throws Exception {
        room.close();
    }
}
