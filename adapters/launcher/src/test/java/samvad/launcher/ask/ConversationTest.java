package samvad.launcher.ask;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import samvad.engine.desk.Newsdesk;
import samvad.engine.language.Language;
import samvad.launcher.settings.Settings;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.testkit.Conversation;

final class ConversationTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-02T03:04:05Z"), ZoneOffset.UTC);

    @TempDir Path home;
    private Knowledge knowledge;
    private Newsdesk newsdesk;

    @BeforeEach
    void open() throws IOException {
        Path folder = Files.createDirectory(home.resolve("news"));
        Files.writeString(folder.resolve("moscow.txt"), "Envoy lands\n\nAmbassador Meera Nair landed in Moscow on Monday.\n");
        Files.writeString(folder.resolve("lisbon.txt"), "राजदूत कमला राव ने लिस्बन में हस्ताक्षर किए।\n");
        Files.writeString(folder.resolve("pier.txt"), """
                New pier

                Mayor Ruth Okello opened the new pier of Velna on Friday. It cost nine million crowns. Work had begun in 2023.

                The old pier burned down in a storm. Two ferries will call there every day. A choir sang at the opening.
                """);
        Wiring wiring = new Wiring(Settings.read(home, Map.of()), CLOCK);
        knowledge = wiring.knowledge(folder, new PrintWriter(Writer.nullWriter()));
        newsdesk = Newsdesk.forOne(wiring.answerQuestion(knowledge.index().search(), 0)::answer);
    }

    @AfterEach
    void close() {
        knowledge.close();
    }

    private Conversation conversation(String name) {
        return new Conversation(newsdesk, name, LocalDate.now(CLOCK));
    }

    @Test
    void answers_in_the_language_of_each_message_and_cites() {
        conversation("one")
                .user("Who landed in Moscow?").bot("Meera Nair landed in Moscow", "[1]").citing("Envoy lands")
                .user("लिस्बन में किसने हस्ताक्षर किए?").bot("कमला राव", "[1]").botNeverSays("Nair");
    }

    @Test
    void tells_more_of_the_article_until_all_is_told() {
        conversation("one")
                .user("Who opened the pier of Velna?").bot("Mayor Ruth Okello", "[1]")
                .user("Tell me more").bot("nine million crowns", "Work had begun in 2023", "burned down", "[1]").botNeverSays("Okello")
                .user("और बताइए").bot("Two ferries", "A choir sang")
                .user("more?").bot("That is all the report says")
                .user("When had work begun?").bot("2023");
    }

    @Test
    void answers_once_more_in_the_language_wished_for() {
        conversation("one")
                .user("in English please").bot("I answer in the language of the question")
                .user("Who landed in Moscow?").bot("Meera Nair landed in Moscow")
                .user("अब हिंदी में बताओ").bot("Meera Nair landed in Moscow").botSpeaks(Language.HINDI)
                .user("Who opened the pier of Velna?").bot("Mayor Ruth Okello")
                .user("hindi mein batao").bot("Mayor Ruth Okello").botSpeaks(Language.HINDI)
                .user("What did it cost?").bot("nine million crowns");
    }

    @Test
    void a_reply_to_what_was_said_again_is_about_what_was_asked() {
        conversation("one").user("Who opened the pier of Velna?").bot("Mayor Ruth Okello").user("अब हिंदी में बताओ").bot("Mayor Ruth Okello")
                .userReplies("अब हिंदी में बताओ", "What did it cost?").bot("nine million crowns");
    }

    @Test
    void who_doubts_is_told_where_it_stands() {
        conversation("one").user("Who opened the pier of Velna?").bot("Mayor Ruth Okello").user("are you sure?").bot("come from the articles named with them")
                .user("What did it cost?").bot("nine million crowns");
    }

    @Test
    void what_was_asked_in_vain_is_still_spoken_of() {
        conversation("one").user("Who landed in Moscow?").bot("Meera Nair")
                .user("Was Ruth Okello arrested in Brussels?").botSaysThatItDoesNotKnow()
                .user("When did she open the pier?").bot("Okello opened the new pier of Velna on Friday");
    }

    @Test
    void a_refused_question_takes_nothing_from_the_answer_before_it() {
        conversation("one").user("Who opened the pier of Velna?").bot("Mayor Ruth Okello")
                .user("Was Ruth Okello arrested in Brussels?").botSaysThatItDoesNotKnow()
                .user("tell me more").bot("nine million crowns")
                .user("अब हिंदी में बताओ").bot("Mayor Ruth Okello").botSpeaks(Language.HINDI)
                .user("in English please").bot("Mayor Ruth Okello").botSpeaks(Language.ENGLISH);
    }

    @Test
    void more_of_nothing_is_asked_back() {
        conversation("one").user("tell me more").bot("Who or what is your question about?");
    }

    @Test
    void says_in_each_language_that_it_does_not_know() {
        conversation("one")
                .user("Who won the zyzzyva cup?").botSaysThatItDoesNotKnow()
                .user("टिम्बकटू किसने देखा?").botSaysThatItDoesNotKnow();
    }

    @Test
    void shows_the_sources_of_the_last_answer_of_this_conversation_only() {
        conversation("one")
                .user("/sources").bot("There is no answer yet")
                .user("Who landed in Moscow?").bot("Nair")
                .user("Who won the zyzzyva cup?").botSaysThatItDoesNotKnow()
                .user("/sources").bot("“Ambassador Meera Nair landed in Moscow on Monday.”").citing("Envoy lands");
        conversation("two").user("/sources").bot("There is no answer yet");
    }

    @Test
    void knows_its_commands_and_what_is_none() {
        conversation("one")
                .user("/help").bot("/sources")
                .user("मदद").bot("/sources")
                .user("/dance").bot("/dance", "/help")
                .user("/ask Who landed in Moscow?").bot("Nair")
                .user("hello").bot("Namaste")
                .user("").bot("Please ask in words");
    }
}
