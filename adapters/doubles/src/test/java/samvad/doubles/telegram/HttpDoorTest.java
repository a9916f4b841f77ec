package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HttpDoorTest {

    private final Bot bot = Bot.unhurried();
    private PrivateChat asha;

    @BeforeEach
    void asha_opens_the_chat() {
        asha = bot.server.person(11, "Asha", "hi").opens();
    }

    @AfterEach
    void close() {
        bot.close();
    }

    @Test
    void a_method_is_known_in_any_case() throws Exception {
        assertThat(bot.posts("GETME", "{}").at("/result/username").asText()).isEqualTo("samvad_bot");
        assertThat(bot.posts("getme", "{}").at("/ok").asBoolean()).isTrue();
    }

    @Test
    void an_unknown_method_is_404() throws Exception {
        HttpResponse<String> answer = bot.answer(bot.server.method("sendPigeon"), "application/json", "{}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error_code\":404,\"description\":\"Not Found\"}");
    }

    @Test
    void a_wrong_token_is_401() throws Exception {
        URI wrong = URI.create(bot.server.method("getMe").toString().replace(bot.server.token(), "1:wrong"));
        HttpResponse<String> answer = bot.answer(wrong, "application/json", "{}");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).isEqualTo("{\"ok\":false,\"error_code\":401,\"description\":\"Unauthorized\"}");
        assertThat(bot.server.calls()).isEmpty();
    }

    @Test
    void a_form_carries_objects_as_text() throws Exception {
        bot.answer(bot.server.method("sendMessage"), "application/x-www-form-urlencoded",
                "chat_id=11&text=%E0%A4%A8%E0%A4%AE%E0%A4%B8%E0%A5%8D%E0%A4%A4%E0%A5%87"
                        + "&reply_markup=%7B%22inline_keyboard%22%3A%5B%5B%7B%22text%22%3A%22More%22%2C%22callback_data%22%3A%22m%22%7D%5D%5D%7D");
        assertThat(asha.messages()).extracting(ChatMessage::text).containsExactly("नमस्ते");
        assertThat(asha.messages().getFirst().labels()).containsExactly("More");
    }

    @Test
    void a_multipart_body_is_read() throws Exception {
        String part = "--cut\r\nContent-Disposition: form-data; name=\"%s\"\r\nContent-Length: 9\r\n\r\n%s\r\n";
        bot.answer(bot.server.method("sendMessage"), "multipart/form-data; boundary=cut",
                part.formatted("chat_id", "11") + part.formatted("text", "ख़बर आई") + "--cut--\r\n");
        assertThat(asha.messages()).extracting(ChatMessage::text).containsExactly("ख़बर आई");
    }

    @Test
    void a_query_string_is_read() throws Exception {
        bot.answer(URI.create(bot.server.method("sendMessage") + "?chat_id=11&text=hello"), "text/plain", "");
        assertThat(asha.messages()).extracting(ChatMessage::text).containsExactly("hello");
    }

    @Test
    void a_broken_body_is_400_and_the_server_goes_on() throws Exception {
        HttpResponse<String> form = bot.answer(bot.server.method("sendMessage"), "application/x-www-form-urlencoded", "chat_id=11&text=%zz");
        assertThat(form.statusCode()).isEqualTo(400);
        assertThat(bot.posts("sendMessage", "{\"chat_id\":").at("/error_code").asInt()).isEqualTo(400);
        assertThat(bot.posts("sendMessage", "{\"chat_id\":11,\"text\":\"x\",\"reply_markup\":\"{\"}").at("/error_code").asInt()).isEqualTo(400);
        assertThat(bot.posts("getMe", "{}").at("/ok").asBoolean()).isTrue();
    }

    @Test
    void every_call_is_on_record_with_its_parameters() throws Exception {
        bot.sends(11, "one");
        assertThat(bot.server.calls("sendMessage")).singleElement()
                .satisfies(call -> assertThat(call.body().path("text").asText()).isEqualTo("one"));
    }
}
