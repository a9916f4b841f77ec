package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.delivery.Toll;
import samvad.engine.delivery.Tolls;
import samvad.engine.language.Language;

/** How a reply is said where Slack does not take all of it, and how often Samvad may speak. */
class DraftingTest {
    private static final Address NEWS = new Address("slack", "T1", "C1", Optional.empty(), Optional.empty());
    private static final Reply RATED = Reply.words(Language.ENGLISH, "In Tbilisi.").with(new Reply.Block.Choices(
            List.of(new Reply.Choice("This helped", "/helpful"), new Reply.Choice("This did not help", "/unhelpful"))));

    @Test
    void where_feedback_buttons_are_not_taken_there_are_plain_ones_from_then_on() {
        Drafting drafting = new Drafting();
        List<Said> tried = new ArrayList<>();
        for (int time = 0; time < 2; time++) {
            assertThat(drafting.say(RATED, said -> {
                tried.add(said);
                return said.blocks().toString().contains("FeedbackButtons") ? new Delivery.Refused("invalid_blocks") : sent();
            })).isEqualTo(sent());
        }
        assertThat(tried).hasSize(3);
        assertThat(tried.getLast().blocks().toString()).contains("/helpful", "/unhelpful", "ButtonElement");
    }

    @Test
    void where_no_blocks_are_taken_the_text_is_said() {
        List<Said> tried = new ArrayList<>();
        Delivery delivery = new Drafting().say(RATED, said -> {
            tried.add(said);
            return said.blocks().isEmpty() ? sent() : new Delivery.Refused("invalid_blocks");
        });
        assertThat(delivery).isEqualTo(sent());
        assertThat(tried.getLast()).isEqualTo(new Said("In Tbilisi.", List.of()));
    }

    @Test
    void other_refusals_are_not_tried_again() {
        List<Said> tried = new ArrayList<>();
        assertThat(new Drafting().say(RATED, said -> {
            tried.add(said);
            return new Delivery.Refused("no_text");
        })).isEqualTo(new Delivery.Refused("no_text"));
        assertThat(tried).hasSize(1);
    }

    @Test
    void limits_are_Slacks_and_tests_can_quicken_them() {
        assertThat(new SlackTolls(1).of(NEWS, Tolls.Act.POST)).contains(new Toll("post in T1/C1", 1, Duration.ofSeconds(1)));
        assertThat(new SlackTolls(1).of(NEWS, Tolls.Act.REVISE)).containsExactly(new Toll("chat.update", 50, Duration.ofMinutes(1)));
        assertThat(new SlackTolls(1).of(NEWS.in("1.2"), Tolls.Act.SKETCH)).contains(new Toll("chat.startStream", 20, Duration.ofMinutes(1)));
        assertThat(new SlackTolls(60).of(NEWS, Tolls.Act.REVISE)).containsExactly(new Toll("chat.update", 50, Duration.ofSeconds(1)));
    }

    @Test
    void what_Slack_wraps_around_words_is_taken_off() {
        assertThat(Mrkdwn.unescapeWithout("U1", "<@U1> <@U1|samvad> who met <@U2|ravi> at <https://a.example/x|a.example> &amp; <#C1|news>? &lt;b&gt;"))
                .isEqualTo("who met @ravi at a.example & #news? <b>");
        assertThat(Mrkdwn.markdown("*a* _b_ `c` <!here> [x](y)")).isEqualTo("\\*a\\* \\_b\\_ \\`c\\` &lt;\\!here&gt; \\[x\\]\\(y\\)");
    }

    private static Delivery sent() {
        return new Delivery.Sent(new Receipt(NEWS, "1.2"));
    }
}
