package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.engine.desk.Front.ALONE;

import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Reply;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.Interest.Stance;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;

final class FollowsTest {
    private final Front front = new Front();

    @Test
    void follows_a_topic_at_once_or_in_the_digest() {
        Reply reply = front.reply(ALONE, "/follow Nepal");
        assertThat(reply.words()).isEqualTo("News of Nepal will be sent at once, and comes first in the digest.");
        assertThat(Front.commands(reply)).containsExactly("/follow Nepal in digest", "/unfollow Nepal");
        assertThat(interests()).containsExactly(new Interest(new Topic("Nepal"), Stance.ALERT));
        assertThat(front.known).containsExactly(new Topic("Nepal"));
        assertThat(front.said("/follow Nepal in digest")).startsWith("News of Nepal will come first in the digest.").contains("No digest comes here yet.");
        assertThat(interests()).containsExactly(new Interest(new Topic("Nepal"), Stance.DIGEST));
        front.said("/language hi");
        assertThat(front.said("/follow नेपाल")).isEqualTo("नेपाल की ख़बर तुरंत भेजी जाएगी और समाचार-सार में पहले आएगी।");
        assertThat(front.said("/follow नेपाल सार में")).startsWith("नेपाल की ख़बर समाचार-सार में पहले आएगी।");
        assertThat(interests()).contains(new Interest(new Topic("नेपाल"), Stance.DIGEST));
    }

    @Test
    void lists_what_is_followed_with_buttons_to_drop_it() {
        assertThat(front.said("/follow")).startsWith("Which country, person, organisation or subject?");
        front.said("/follow Nepal");
        front.said("/follow Quad in digest");
        front.said("/mute cricket");
        Reply reply = front.reply(ALONE, "/follow");
        assertThat(reply.words()).isEqualTo("What is followed here: At once: Nepal In the digest: Quad Muted: cricket");
        assertThat(Front.commands(reply)).containsExactly("/unfollow Nepal", "/unfollow Quad", "/unfollow cricket");
    }

    @Test
    void drops_a_topic_however_it_is_spelled() {
        front.said("/follow ग़ज़ा");
        front.said("/follow NATO");
        front.said("/follow nato in digest");
        assertThat(interests()).hasSize(2);
        front.said("/unfollow गजा");
        assertThat(front.said("/unfollow Nato")).isEqualTo("NATO is neither followed nor muted any more.");
        assertThat(front.kept).as("nothing is left").isEmpty();
        assertThat(front.said("/unfollow Nato")).startsWith("Nato is neither followed nor muted here.");
    }

    @Test
    void mutes_a_topic_and_follows_it_again() {
        Reply reply = front.reply(ALONE, "/mute cricket");
        assertThat(reply.words()).isEqualTo("News of cricket will not be sent to you unasked.");
        assertThat(Front.commands(reply)).containsExactly("/unfollow cricket");
        front.said("/follow cricket");
        assertThat(interests()).containsExactly(new Interest(new Topic("cricket"), Stance.ALERT));
    }

    @Test
    void a_topic_is_shown_without_what_it_could_hide() {
        assertThat(front.said("/follow Ne\u202Epal\n now")).startsWith("News of Nepal now will be");
        assertThat(front.said("/unfollow \u202E")).startsWith("What is followed here");
    }

    @Test
    void a_chat_names_so_many_topics_and_none_so_long() {
        assertThat(front.said("/follow " + "x".repeat(81))).contains("at most 80 characters");
        for (int i = 0; i < Tastes.MOST_INTERESTS; i++) {
            front.said("/follow topic " + i);
        }
        assertThat(front.said("/follow one more")).startsWith("50 topics is the most");
        assertThat(front.said("/mute topic 7")).as("one it has already").startsWith("News of topic 7 will not");
        assertThat(interests()).hasSize(Tastes.MOST_INTERESTS);
        assertThat(Front.commands(front.reply(ALONE, "/follow"))).hasSize(10);
    }

    @Test
    void a_long_topic_has_its_buttons_too() {
        String topic = "न".repeat(80);
        assertThat(Front.commands(front.reply(ALONE, "/follow " + topic))).containsExactly("/follow " + topic + " in digest", "/unfollow " + topic);
        assertThat(Front.commands(front.reply(ALONE, "/follow"))).containsExactly("/unfollow " + topic);
    }

    @Test
    void following_and_hiding_a_topic_read_differently_in_hindi() {
        front.said("/language hi");
        assertThat(front.said("/follow नेपाल")).isEqualTo("नेपाल की ख़बर तुरंत भेजी जाएगी और समाचार-सार में पहले आएगी।");
        assertThat(front.said("/mute क्रिकेट")).isEqualTo("क्रिकेट की कोई ख़बर अपने-आप नहीं भेजी जाएगी।");
        Reply list = front.reply(ALONE, "/follow");
        assertThat(list.words()).isEqualTo("यहाँ चुने गए विषय: तुरंत: नेपाल जिनकी ख़बरें नहीं आएँगी: क्रिकेट");
        assertThat(list.blocks().getLast()).isEqualTo(new Reply.Block.Choices(List.of(
                new Reply.Choice("हटाएँ: नेपाल", "/unfollow नेपाल"), new Reply.Choice("फिर दिखाएँ: क्रिकेट", "/unfollow क्रिकेट"))));
        assertThat(front.said("/unfollow नेपाल")).isEqualTo("नेपाल अब आपकी सूची में नहीं है।");
        assertThat(front.said("/unfollow नेपाल")).isEqualTo("नेपाल आपकी सूची में नहीं है। सूची /follow में देखिए।");
    }

    @Test
    void sets_shows_and_ends_quiet_hours() {
        assertThat(front.said("/quiet")).startsWith("There are no quiet hours.");
        assertThat(front.said("/quiet 22-7")).isEqualTo("No alerts from 10:00 pm to 7:00 am; the digest comes at its own hour.");
        assertThat(front.kept.get(ALONE).tastes().quiet()).contains(new QuietHours(LocalTime.of(22, 0), LocalTime.of(7, 0)));
        assertThat(front.said("/quiet whenever")).startsWith("Between which hours?");
        front.said("/language hi");
        assertThat(front.said("/quiet रात 11 से सुबह 6 बजे")).isEqualTo("रात 11:00 बजे से सुबह 6:00 बजे तक कोई सूचना नहीं आएगी; समाचार-सार अपने समय पर आएगा।");
        assertThat(front.said("/quiet")).startsWith("रात 11:00 बजे से");
        assertThat(front.said("/quiet बंद")).isEqualTo("अब सूचनाएँ किसी भी समय आ सकती हैं।");
        assertThat(front.kept).isEmpty();
    }

    private List<Interest> interests() {
        return front.kept.get(ALONE).tastes().interests();
    }
}
