package samvad.doubles.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telegram.telegrambots.meta.api.methods.GetMe;
import org.telegram.telegrambots.meta.api.methods.commands.GetMyCommands;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.methods.description.GetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.GetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyDescription;
import org.telegram.telegrambots.meta.api.methods.description.SetMyShortDescription;
import org.telegram.telegrambots.meta.api.methods.name.GetMyName;
import org.telegram.telegrambots.meta.api.methods.name.SetMyName;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;

class ProfileTest {

    private final Bot bot = Bot.unhurried();

    @AfterEach
    void close() {
        bot.close();
    }

    private static SetMyCommands commands(String language, String name, String description) {
        return SetMyCommands.builder().languageCode(language).commands(List.of(new BotCommand(name, description))).build();
    }

    @Test
    void the_bot_knows_itself() throws Exception {
        assertThat(bot.does(new GetMe()).getUserName()).isEqualTo("samvad_bot");
        assertThat(bot.does(new GetMe()).getCanReadAllGroupMessages()).isFalse();
    }

    @Test
    void commands_are_kept_by_language_and_scope() throws Exception {
        bot.does(commands("hi", "latest", "ताज़ा ख़बरें"));
        bot.does(SetMyCommands.builder().commands(List.of(new BotCommand("help", "help"))).scope(new BotCommandScopeAllGroupChats()).build());
        assertThat(bot.does(GetMyCommands.builder().languageCode("hi").build())).extracting(BotCommand::getDescription).containsExactly("ताज़ा ख़बरें");
        assertThat(bot.does(GetMyCommands.builder().build())).isEmpty();
        assertThat(bot.does(GetMyCommands.builder().scope(new BotCommandScopeAllGroupChats()).build())).extracting(BotCommand::getCommand).containsExactly("help");
        assertThat(bot.server.commands("hi").at("/0/command").asText()).isEqualTo("latest");
    }

    @Test
    void a_command_is_1_to_32_small_letters_digits_and_underscores() throws Exception {
        String bad = "{\"commands\":[{\"command\":\"%s\",\"description\":\"%s\"}]}";
        for (String name : List.of("Latest", "ताज़ा", "la test", "x".repeat(33), "")) {
            assertThat(bot.posts("setMyCommands", bad.formatted(name, "d")).path("description").asText())
                    .as(name).isEqualTo("Bad Request: BOT_COMMAND_INVALID");
        }
        assertThat(bot.posts("setMyCommands", bad.formatted("latest", "")).path("error_code").asInt()).isEqualTo(400);
        assertThat(bot.posts("setMyCommands", bad.formatted("x".repeat(32), "d")).path("ok").asBoolean()).isTrue();
    }

    @Test
    void name_and_descriptions_fall_back_to_the_one_for_all_languages() throws Exception {
        bot.does(SetMyName.builder().name("Samvad").build());
        bot.does(SetMyName.builder().name("संवाद").languageCode("hi").build());
        assertThat(bot.does(GetMyName.builder().languageCode("hi").build()).getName()).isEqualTo("संवाद");
        assertThat(bot.does(GetMyName.builder().languageCode("fr").build()).getName()).isEqualTo("Samvad");
        bot.does(SetMyDescription.builder().description("Answers from articles").build());
        bot.does(SetMyShortDescription.builder().shortDescription("Answers").build());
        assertThat(bot.does(GetMyDescription.builder().build()).getDescription()).isEqualTo("Answers from articles");
        assertThat(bot.does(GetMyShortDescription.builder().build()).getShortDescription()).isEqualTo("Answers");
    }

    @Test
    void a_name_has_at_most_64_characters() {
        assertThat(bot.refused(SetMyName.builder().name("x".repeat(65)).build()).getErrorCode()).isEqualTo(400);
        assertThat(bot.refused(SetMyShortDescription.builder().shortDescription("x".repeat(121)).build()).getErrorCode()).isEqualTo(400);
        assertThat(bot.refused(SetMyDescription.builder().description("x".repeat(513)).build()).getErrorCode()).isEqualTo(400);
    }
}
