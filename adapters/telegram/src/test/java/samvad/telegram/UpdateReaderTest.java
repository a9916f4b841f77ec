package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import samvad.engine.chat.Address;
import samvad.engine.chat.Command;
import samvad.engine.chat.PersonId;
import samvad.engine.delivery.Incoming;
import samvad.engine.language.Language;

class UpdateReaderTest {
    private static final Instant NOW = Instant.parse("2025-05-04T20:00:00Z");
    private static final String ASHA = "'from':{'id':11,'is_bot':false,'first_name':'Asha','language_code':'hi-IN'}";
    private static final String PRIVATE = "'chat':{'id':11,'type':'private'}";
    private static final String GROUP = "'chat':{'id':-100500,'type':'supergroup','title':'Friends'}";
    private static final String BOT = "'from':{'id':7,'is_bot':true,'first_name':'Samvad','username':'samvad_bot'}";

    private final UpdateReader reader = new UpdateReader(new Self(7, "samvad_bot"), Clock.fixed(NOW, ZoneId.of("Asia/Kolkata")));

    @Test
    void a_private_message_is_what_it_says() {
        Incoming incoming = written(message(PRIVATE, "'text':'Who met?'"));
        assertThat(incoming.key()).isEqualTo("telegram:update:42");
        assertThat(incoming.address()).isEqualTo(Address.of("telegram", "11"));
        assertThat(incoming.from()).isEqualTo(new PersonId("telegram", "11"));
        assertThat(incoming.text()).isEqualTo("Who met?");
        assertThat(incoming.at()).isEqualTo(NOW);
        assertThat(incoming.context()).isEqualTo(new Incoming.Context(
                Optional.of("5"), Optional.empty(), Optional.empty(), Optional.of(Language.HINDI), Optional.empty()));
    }

    @Test
    void an_edited_message_has_the_same_message_id_and_a_key_of_its_own() {
        Incoming edited = written("{'update_id':43,'edited_message':{'message_id':5,'date':1,'edit_date':2," + ASHA + "," + PRIVATE + ",'text':'Who met where?'}}");
        assertThat(edited.key()).isEqualTo("telegram:update:43");
        assertThat(edited.context().messageId()).contains("5");
        assertThat(edited.text()).isEqualTo("Who met where?");
    }

    @Test
    void a_link_brings_its_payload() {
        assertThat(Command.of(written(message(PRIVATE, "'text':'/start q-V2hvPw','entities':[{'type':'bot_command','offset':0,'length':6}]")).text()))
                .isEqualTo(new Command.Start("q-V2hvPw"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/ask@samvad_bot who met? | bot_command | 0 | 15 | /ask who met?",
        "/ask@Samvad_Bot who? | bot_command | 0 | 15 | /ask who?",
        "/help | bot_command | 0 | 5 | /help",
        "@samvad_bot who met? | mention | 0 | 11 | who met?",
        "🙂🙂 who @samvad_bot met? | mention | 9 | 11 | 🙂🙂 who met?",
        "कौन मिला @samvad_bot | mention | 9 | 11 | कौन मिला"})
    void in_a_group_its_own_name_is_taken_out(String text, String type, int offset, int length, String read) {
        assertThat(written(message(GROUP, "'text':'" + text + "','entities':[{'type':'" + type + "','offset':" + offset + ",'length':" + length + "}]")).text())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/ask@other_bot who met? | bot_command | 0 | 14",
        "/dance | bot_command | 0 | 6",
        "@somebody who met? | mention | 0 | 9",
        "who met? | bold | 0 | 3"})
    void in_a_group_what_is_meant_for_others_is_not_heard(String text, String type, int offset, int length) {
        assertThat(read(message(GROUP, "'text':'" + text + "','entities':[{'type':'" + type + "','offset':" + offset + ",'length':" + length + "}]")))
                .isEqualTo(new Heard.Nothing());
    }

    @Test
    void a_command_of_another_bot_is_not_heard_in_private_either_and_an_unknown_one_is() {
        assertThat(read(message(PRIVATE, "'text':'/x@other_bot','entities':[{'type':'bot_command','offset':0,'length':12}]"))).isEqualTo(new Heard.Nothing());
        assertThat(written(message(PRIVATE, "'text':'/dance','entities':[{'type':'bot_command','offset':0,'length':6}]")).text()).isEqualTo("/dance");
    }

    @Test
    void a_name_that_is_a_link_to_the_bot_addresses_it() {
        assertThat(written(message(GROUP, "'text':'Samvad: who?','entities':[{'type':'text_mention','offset':0,'length':7,'user':"
                + "{'id':7,'is_bot':true,'first_name':'Samvad'}}]")).text()).isEqualTo("who?");
    }

    @Test
    void a_reply_to_the_bot_names_its_message_and_not_its_words() {
        Incoming incoming = written(message(GROUP, "'text':'and then?','reply_to_message':{'message_id':3,'date':1," + BOT + "," + GROUP + ",'text':'It met.'}"));
        assertThat(incoming.context().repliesTo()).contains("3");
        assertThat(incoming.context().about()).isEmpty();
    }

    @Test
    void words_marked_in_a_reply_are_what_it_is_about() {
        Incoming incoming = written(message(GROUP, "'text':'why?','quote':{'text':'met in May','position':1},'reply_to_message':{'message_id':3,'date':1,"
                + BOT + "," + GROUP + ",'text':'They met in May.'}"));
        assertThat(incoming.context().about()).contains("met in May");
    }

    @Test
    void a_reply_to_a_person_is_about_their_words() {
        String reply = "'reply_to_message':{'message_id':3,'date':1,'from':{'id':12,'is_bot':false,'first_name':'R'}," + GROUP + ",'caption':'A summit in Thimphu'}";
        Incoming incoming = written(message(GROUP, "'text':'@samvad_bot who?','entities':[{'type':'mention','offset':0,'length':11}]," + reply));
        assertThat(incoming.context().about()).contains("A summit in Thimphu");
        assertThat(incoming.context().repliesTo()).isEmpty();
        assertThat(read(message(GROUP, "'text':'who?'," + reply))).isEqualTo(new Heard.Nothing());
    }

    @Test
    void a_topic_is_a_thread_and_the_message_that_opened_it_is_not_replied_to() {
        String opened = "'is_topic_message':true,'message_thread_id':9,'reply_to_message':{'message_id':9,'date':1," + BOT + "," + GROUP
                + ",'forum_topic_created':{'name':'News','icon_color':1}}";
        Incoming incoming = written(message(GROUP, "'text':'/ask who?','entities':[{'type':'bot_command','offset':0,'length':4}]," + opened));
        assertThat(incoming.address()).isEqualTo(Address.of("telegram", "-100500").in("9"));
        assertThat(incoming.context().repliesTo()).isEmpty();
        assertThat(read(message(GROUP, "'text':'who?'," + opened))).isEqualTo(new Heard.Nothing());
        assertThat(written(message(GROUP, "'text':'/help','message_thread_id':9")).address().thread()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'voice':{'file_id':'f','file_unique_id':'u','duration':3}", "'sticker':{'file_id':'f','file_unique_id':'u','type':'regular',"
            + "'width':1,'height':1,'is_animated':false,'is_video':false}", "'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}]",
        "'document':{'file_id':'f','file_unique_id':'u'}"})
    void what_has_no_words_is_handed_in_as_such_where_it_is_meant_for_the_bot(String content) {
        assertThat(Command.of(written(message(PRIVATE, content)).text())).isEqualTo(new Command.Wordless());
        assertThat(read(message(GROUP, content))).isEqualTo(new Heard.Nothing());
        assertThat(written(message(GROUP, content + ",'reply_to_message':{'message_id':3,'date':1," + BOT + "," + GROUP + ",'text':'x'}")).text())
                .isEqualTo(Command.WORDLESS);
    }

    @Test
    void a_caption_is_the_question() {
        assertThat(written(message(GROUP, "'photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}],'caption':'who is this @samvad_bot',"
                + "'caption_entities':[{'type':'mention','offset':12,'length':11}]")).text()).isEqualTo("who is this");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'new_chat_members':[{'id':11,'is_bot':false,'first_name':'A'}]", "'migrate_to_chat_id':-1007", "'migrate_from_chat_id':-5",
        "'media_group_id':'m','photo':[{'file_id':'f','file_unique_id':'u','width':1,'height':1}]", "'text':'own answer','via_bot':{'id':7,'is_bot':true,'first_name':'S'}",
        "'text':'post','sender_chat':{'id':-1001,'type':'channel'}"})
    void what_is_no_question_is_not_heard(String content) {
        assertThat(read(message(PRIVATE, content))).isEqualTo(new Heard.Nothing());
    }

    @Test
    void an_anonymous_administrator_is_heard_as_the_group() {
        String from = "{'update_id':42,'message':{'message_id':5,'date':1,'from':{'id':1087968824,'is_bot':true,'first_name':'Group'}," + GROUP;
        Incoming incoming = written(from + ",'sender_chat':{'id':-100500,'type':'supergroup'},'is_topic_message':true,'message_thread_id':4,'text':'/subscribe 8:00'}}");
        assertThat(incoming.from()).isEqualTo(new PersonId("telegram", "-100500"));
        assertThat(incoming.address()).isEqualTo(Address.of("telegram", "-100500").in("4"));
        assertThat(read(from + ",'sender_chat':{'id':-1009,'type':'channel'},'text':'/subscribe 8:00'}}")).isEqualTo(new Heard.Nothing());
    }

    @Test
    void a_command_posted_in_a_channel_is_heard_as_the_channel() {
        String post = "{'update_id':42,'channel_post':{'message_id':5,'date':1,'chat':{'id':-1009,'type':'channel'},'sender_chat':{'id':-1009,'type':'channel'},";
        Incoming incoming = written(post + "'text':'/subscribe 8:00','entities':[{'type':'bot_command','offset':0,'length':10}]}}");
        assertThat(incoming.text()).isEqualTo("/subscribe 8:00");
        assertThat(incoming.from()).isEqualTo(new PersonId("telegram", "-1009"));
        assertThat(incoming.address()).isEqualTo(Address.of("telegram", "-1009"));
        assertThat(incoming.context().appLanguage()).isEmpty();
        assertThat(read(post + "'text':'Good morning'}}")).isEqualTo(new Heard.Nothing());
    }

    @Test
    void bots_channels_and_memberships_are_not_heard() {
        assertThat(read("{'update_id':42,'message':{'message_id':5,'date':1," + BOT + "," + PRIVATE + ",'text':'x'}}")).isEqualTo(new Heard.Nothing());
        assertThat(read("{'update_id':42,'channel_post':{'message_id':5,'date':1,'chat':{'id':-1,'type':'channel'},'text':'x'}}")).isEqualTo(new Heard.Nothing());
        assertThat(read("{'update_id':42,'my_chat_member':{" + PRIVATE + "," + ASHA + ",'date':1,'old_chat_member':{'status':'member','user':"
                + "{'id':7,'is_bot':true,'first_name':'S'}},'new_chat_member':{'status':'kicked','until_date':0,'user':{'id':7,'is_bot':true,'first_name':'S'}}}}"))
                .isEqualTo(new Heard.Nothing());
    }

    @Test
    void a_text_without_end_is_cut_between_characters() {
        String read = written(message(PRIVATE, "'text':'a" + "🙂".repeat(15_000) + "'")).text();
        assertThat(read).hasSize(19_999).endsWith("🙂");
    }

    @Test
    void a_press_is_its_command_under_the_message() {
        Heard.Pressed pressed = (Heard.Pressed) read("{'update_id':42,'callback_query':{'id':'q1'," + ASHA + ",'chat_instance':'c','data':'/language hi',"
                + "'message':{'message_id':9,'date':1," + BOT + "," + GROUP + ",'is_topic_message':true,'message_thread_id':4,'text':'Which?'}}}");
        assertThat(pressed.query()).isEqualTo("q1");
        assertThat(pressed.under().messageId()).isEqualTo("9");
        assertThat(pressed.incoming().text()).isEqualTo("/language hi");
        assertThat(pressed.incoming().address()).isEqualTo(Address.of("telegram", "-100500").in("4"));
        assertThat(pressed.incoming().from()).isEqualTo(new PersonId("telegram", "11"));
        assertThat(pressed.incoming().context().repliesTo()).contains("9");
    }

    @Test
    void a_press_under_a_message_that_is_gone_still_has_its_chat() {
        Heard.Pressed pressed = (Heard.Pressed) read("{'update_id':42,'callback_query':{'id':'q1'," + ASHA + ",'chat_instance':'c','data':'/sources',"
                + "'message':{'message_id':9,'date':0," + GROUP + "}}}");
        assertThat(pressed.under().messageId()).isEqualTo("9");
        assertThat(read("{'update_id':42,'callback_query':{'id':'q2'," + ASHA + ",'chat_instance':'c','data':'/x','inline_message_id':'i'}}"))
                .isEqualTo(new Heard.PressedSomewhere("q2"));
    }

    @Test
    void what_is_typed_after_its_name_is_a_message_of_today() {
        Heard.Typed typed = (Heard.Typed) read("{'update_id':42,'inline_query':{'id':'i1'," + ASHA + ",'query':' who met ','offset':''}}");
        assertThat(typed.message().text()).isEqualTo("who met");
        assertThat(typed.message().today()).isEqualTo(LocalDate.of(2025, 5, 5));
        assertThat(typed.message().appLanguage()).contains(Language.HINDI);
    }

    private Incoming written(String update) {
        return ((Heard.Written) read(update)).incoming();
    }

    private Heard read(String update) {
        try {
            return reader.read(new ObjectMapper().readValue(update.replace('\'', '"'), Update.class));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static String message(String chat, String content) {
        return "{'update_id':42,'message':{'message_id':5,'date':1," + ASHA + "," + chat + "," + content + "}}";
    }
}
