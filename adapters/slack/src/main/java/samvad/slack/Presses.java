package samvad.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import samvad.engine.chat.Address;
import samvad.engine.chat.Receipt;
import samvad.engine.delivery.Incoming;

/** Hears buttons under messages: pressing one says its command. */
final class Presses {
    static final String STOP = "/stop";

    /** What makes an answer public is said where all read it. */
    static final String SHARE = "/share";

    /** In a channel a story is talked about in the thread under its digest, where further questions are asked too. */
    static final String STORY = "/story ";

    private final Heard heard;
    private final ResponseUrls responseUrls;
    private final Executor afterwards;

    /** @param afterwards runs what need not be done before Slack is told that the press arrived */
    Presses(Heard heard, ResponseUrls responseUrls, Executor afterwards) {
        this.heard = heard;
        this.responseUrls = responseUrls;
        this.afterwards = afterwards;
    }

    void register(App app) {
        app.blockAction(Buttons.PRESSED, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
    }

    private void pressed(BlockActionPayload payload) {
        BlockActionPayload.Action action = payload.getActions().getFirst();
        BlockActionPayload.Container container = payload.getContainer();
        String command = Optional.ofNullable(action.getValue()).orElse("");
        if (command.isEmpty() || container == null || container.getMessageTs() == null) {
            return;
        }
        switch (command) {
            case Buttons.HELPFUL, Buttons.UNHELPFUL -> rate(payload, command.equals(Buttons.HELPFUL));
            case STOP -> heard.reception().stop(incoming(payload, command));
            default -> heard.receive(payload.getUser().getId(), incoming(payload, command));
        }
    }

    private void rate(BlockActionPayload payload, boolean helpful) {
        String user = payload.getUser().getId();
        Address address = address(payload, false);
        String thanks = heard.reception().rate(heard.person(user), new Receipt(address, payload.getContainer().getMessageTs()),
                helpful, heard.locales().known(user));
        Said said = new Said(Mrkdwn.escape(thanks), List.of());
        Optional.ofNullable(payload.getResponseUrl()).ifPresent(url ->
                afterwards.execute(() -> responseUrls.add(url, said, address.thread())));
    }

    private Incoming incoming(BlockActionPayload payload, String command) {
        BlockActionPayload.Container container = payload.getContainer();
        Heard.Told told = new Heard.Told(Optional.empty(), Optional.of(container.getMessageTs()), Optional.empty(), Optional.empty());
        Address address = address(payload, command.equals(STOP) || command.startsWith(SHARE));
        return heard.incoming(key(payload, command, address), address, payload.getUser().getId(), command, told);
    }

    /** An answer is shared in a channel once, however often its button is pressed. */
    private static String key(BlockActionPayload payload, String command, Address address) {
        if (command.startsWith(SHARE)) {
            return "share:" + command.substring(SHARE.length()).strip() + ":" + address.chat();
        }
        BlockActionPayload.Container container = payload.getContainer();
        return Optional.ofNullable(payload.getTriggerId()).map(id -> "trigger:" + id)
                .orElseGet(() -> "action:" + container.getChannelId() + ":" + container.getMessageTs() + ":" + payload.getActions().getFirst().getActionTs());
    }

    /** What is pressed where only one person sees it is answered for their eyes only. */
    private Address address(BlockActionPayload payload, boolean forAll) {
        BlockActionPayload.Container container = payload.getContainer();
        String chat = Optional.ofNullable(container.getChannelId()).orElseGet(() -> payload.getChannel().getId());
        String thread = Optional.ofNullable(payload.getMessage()).map(message -> message.getThreadTs())
                .orElseGet(container::getThreadTs);
        boolean opensThread = thread == null && Optional.ofNullable(payload.getActions().getFirst().getValue()).orElse("").startsWith(STORY)
                && !container.isEphemeral() && !chat.startsWith("D");
        if (opensThread) {
            return heard.address(chat, container.getMessageTs());
        }
        return container.isEphemeral() && !forAll ? heard.onlyFor(payload.getUser().getId(), chat, thread) : heard.address(chat, thread);
    }
}
