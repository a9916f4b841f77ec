package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import java.util.Set;

/** What a bot shows while it works: drafts and actions; neither counts against its budget. */
final class DraftMethods {

    /** @see <a href="https://core.telegram.org/bots/api#sendchataction">the actions there are</a> */
    private static final Set<String> ACTIONS = Set.of(
            "typing", "upload_photo", "record_video", "upload_video", "record_voice", "upload_voice",
            "upload_document", "choose_sticker", "find_location", "record_video_note", "upload_video_note");

    private final World world;

    DraftMethods(World world) {
        this.world = world;
    }

    void addTo(BotMethods methods) {
        methods.add("sendMessageDraft", this::sendMessageDraft);
        methods.add("sendChatAction", this::sendChatAction);
    }

    /** @see <a href="https://core.telegram.org/bots/api#sendmessagedraft">sendMessageDraft: private chats, draft_id not zero, 0-4096</a> */
    private JsonNode sendMessageDraft(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        if (!room.isPrivate()) {
            throw Refused.badRequest("TEXTDRAFT_PEER_INVALID");
        }
        long id = parameters.number("draft_id", 0);
        if (id == 0) {
            throw Refused.badRequest("draft_id must be non-zero");
        }
        MessageMethods.thread(room, parameters);
        ChatMessage.Body body = SentText.readAny(parameters);
        world.show(room, new Draft(id, body.text(), body.html(), world.now()));
        return BooleanNode.TRUE;
    }

    private JsonNode sendChatAction(Parameters parameters) {
        Room room = world.roomToWriteIn(parameters);
        MessageMethods.thread(room, parameters);
        String action = parameters.text("action");
        if (!ACTIONS.contains(action)) {
            throw Refused.badRequest("wrong parameter action in request");
        }
        room.actions.add(action);
        return BooleanNode.TRUE;
    }
}
