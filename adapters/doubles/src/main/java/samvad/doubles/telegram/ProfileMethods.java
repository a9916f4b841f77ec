package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/** Who the bot is, what it says of itself, and its commands. */
final class ProfileMethods {

    private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]{1,32}");
    private static final int MOST_COMMANDS = 100;

    private final World world;

    ProfileMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("getMe", parameters -> getMe());
        // https://core.telegram.org/bots/api#setmyname 0-64, #setmydescription 0-512, #setmyshortdescription 0-120 characters
        addText(methods, "Name", "name", 64);
        addText(methods, "Description", "description", 512);
        addText(methods, "ShortDescription", "short_description", 120);
        methods.add("setMyCommands", this::setMyCommands);
        methods.add("deleteMyCommands", parameters -> {
            world.profile.setCommands(scope(parameters), parameters.text("language_code"), JsonNodeFactory.instance.arrayNode());
            return BooleanNode.TRUE;
        });
        methods.add("getMyCommands", parameters -> world.profile.commands(scope(parameters), parameters.text("language_code"))
                .orElse(JsonNodeFactory.instance.arrayNode()));
    }

    /** @see <a href="https://core.telegram.org/bots/api#getme">getMe</a> */
    private ObjectNode getMe() {
        return world.json.bot().put("can_join_groups", true).put("can_read_all_group_messages", false)
                .put("supports_inline_queries", true).put("can_connect_to_business", false).put("has_main_web_app", false);
    }

    private void addText(BotMethods methods, String name, String field, int longest) {
        methods.add("setMy" + name, parameters -> {
            if (parameters.text(field).length() > longest) {
                throw Refused.badRequest("bot " + field.replace('_', ' ') + " is too long");
            }
            world.profile.setText(field, parameters.text("language_code"), parameters.text(field));
            return BooleanNode.TRUE;
        });
        methods.add("getMy" + name, parameters ->
                UpdateJson.object().put(field, world.profile.text(field, parameters.text("language_code"))));
    }

    /**
     * At most 100 commands, kept by scope and language.
     *
     * @see <a href="https://core.telegram.org/bots/api#setmycommands">setMyCommands</a>
     * @see <a href="https://core.telegram.org/bots/api#botcommand">BotCommand: 1-32 characters, description 1-256</a>
     */
    private JsonNode setMyCommands(Parameters parameters) {
        JsonNode commands = parameters.object("commands");
        if (!commands.isArray() || commands.size() > MOST_COMMANDS) {
            throw Refused.badRequest(commands.isArray() ? "BOT_COMMANDS_TOO_MUCH" : "can't parse list of bot commands");
        }
        for (JsonNode command : commands) {
            if (!COMMAND.matcher(command.path("command").asText()).matches()) {
                throw Refused.badRequest("BOT_COMMAND_INVALID");
            }
            int length = command.path("description").asText().length();
            if (length < 1 || length > 256) {
                throw Refused.badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
            }
        }
        world.profile.setCommands(scope(parameters), parameters.text("language_code"), commands);
        return BooleanNode.TRUE;
    }

    /** @see <a href="https://core.telegram.org/bots/api#botcommandscope">BotCommandScope; without one: default</a> */
    private static String scope(Parameters parameters) {
        JsonNode scope = parameters.object("scope");
        return scope.isObject()
                ? scope.path("type").asText() + ":" + scope.path("chat_id").asText("") + ":" + scope.path("user_id").asText("")
                : "default::";
    }
}
