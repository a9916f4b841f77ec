package samvad.slack;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextQuoteElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.util.List;
import java.util.Optional;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.language.Language;

/** The message shortcut "Ask about this": a window with the message and a line for the question, answered in the message's thread. */
final class AskAbout {
    static final String CALLBACK = "ask_about";

    private static final String QUESTION = "question";
    private static final int SHOWN = 500;

    private final WebApi api;
    private final Heard heard;

    AskAbout(WebApi api, Heard heard) {
        this.api = api;
        this.heard = heard;
    }

    void register(App app) {
        app.messageShortcut(CALLBACK, (request, context) -> {
            open(request.getPayload());
            return context.ack();
        });
        app.viewSubmission(CALLBACK, (request, context) -> {
            submitted(request.getPayload());
            return context.ack();
        });
    }

    private void open(MessageShortcutPayload payload) {
        var message = payload.getMessage();
        String about = Mrkdwn.clean(Mrkdwn.unescape(Optional.ofNullable(message.getText()).orElse("")));
        String thread = Optional.ofNullable(message.getThreadTs()).orElseGet(() -> Optional.ofNullable(message.getTs()).orElse(payload.getMessageTs()));
        AboutMessage kept = new AboutMessage(payload.getChannel().getId(), thread, Optional.ofNullable(payload.getResponseUrl()), about);
        Language language = heard.locales().toShow(payload.getUser().getId());
        var opened = api.callQuickly(methods -> methods.viewsOpen(open -> open.triggerId(payload.getTriggerId()).view(window(kept, language))));
        if (opened instanceof WebApi.Result.Failed(String error, var _)) {
            throw new ChatAppUnavailable("Slack did not open the window (" + error + ").");
        }
    }

    private static View window(AboutMessage about, Language language) {
        String quote = about.words().length() <= SHOWN ? about.words() : about.words().substring(0, Cutting.before(about.words(), SHOWN)) + "…";
        RichTextBlock quoted = RichTextBlock.builder().elements(List.of(RichTextQuoteElement.builder()
                .elements(List.of(RichTextSectionElement.Text.builder().text(quote.isEmpty() ? "…" : quote).build())).build())).build();
        return view(window -> window.type("modal").callbackId(CALLBACK).privateMetadata(about.metadata())
                .title(viewTitle(title -> title.type("plain_text").text(SlackWords.say(language, "ask-about.title"))))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(SlackWords.say(language, "ask-about.send"))))
                .close(viewClose(close -> close.type("plain_text").text(SlackWords.say(language, "cancel"))))
                .blocks(asBlocks(quoted, input(line -> line.blockId(QUESTION)
                        .label(ReplyBlocks.plain(SlackWords.say(language, "ask-about.question")))
                        .element(plainTextInput(text -> text.actionId(QUESTION).multiline(true).maxLength(SHOWN).focusOnLoad(true)))))));
    }

    private void submitted(ViewSubmissionPayload payload) {
        AboutMessage about = AboutMessage.of(payload.getView().getPrivateMetadata());
        String question = field(payload, QUESTION).map(ViewState.Value::getValue).orElse("");
        Heard.Told told = new Heard.Told(Optional.empty(), Optional.of(about.thread()),
                Optional.of(about.words()).filter(words -> !words.isEmpty()), about.responseUrl());
        String user = payload.getUser().getId();
        heard.receive(user, heard.incoming(key(payload), heard.address(about.channel(), about.thread()), user, question.strip(), told));
    }

    /** What stands in a field; its block and its action have one name. */
    static Optional<ViewState.Value> field(ViewSubmissionPayload payload, String name) {
        return Optional.ofNullable(payload.getView().getState().getValues().get(name)).flatMap(block -> Optional.ofNullable(block.get(name)));
    }

    static String key(ViewSubmissionPayload payload) {
        return Optional.ofNullable(payload.getTriggerId()).map(id -> "trigger:" + id)
                .orElseGet(() -> "view:" + payload.getView().getId() + ":" + payload.getView().getHash());
    }
}
