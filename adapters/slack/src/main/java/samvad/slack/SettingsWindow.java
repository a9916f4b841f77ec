package samvad.slack;

import static com.slack.api.model.block.Blocks.asBlocks;
import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.element.BlockElements.plainTextInput;
import static com.slack.api.model.block.element.BlockElements.staticSelect;
import static com.slack.api.model.view.Views.view;
import static com.slack.api.model.view.Views.viewClose;
import static com.slack.api.model.view.Views.viewSubmit;
import static com.slack.api.model.view.Views.viewTitle;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.bolt.App;
import com.slack.api.bolt.context.builtin.ViewSubmissionContext;
import com.slack.api.bolt.response.Response;
import com.slack.api.methods.response.conversations.ConversationsOpenResponse;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.View;
import com.slack.api.model.view.ViewState;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import samvad.engine.chat.Address;
import samvad.engine.delivery.ChatAppUnavailable;
import samvad.engine.delivery.Incoming;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;
import samvad.engine.people.CityZones;
import samvad.engine.people.Profile;

/** The window in which people set their language and city; it says the same as the commands, in their direct messages. */
final class SettingsWindow {
    static final String CALLBACK = "settings";

    private static final String LANGUAGE = "language";
    private static final String CITY = "city";

    private final WebApi api;
    private final Heard heard;
    private final Locales locales;
    private final CityZones cities;
    private final Published published;

    /** The home that shows what was set, after Slack was told that it arrived. */
    record Published(HomeTab home, Executor afterwards) {}

    SettingsWindow(WebApi api, Heard heard, Locales locales, CityZones cities, Published published) {
        this.api = api;
        this.heard = heard;
        this.locales = locales;
        this.cities = cities;
        this.published = published;
    }

    void register(App app) {
        app.blockAction(HomeTab.SETTINGS, (request, context) -> {
            open(request.getPayload().getUser().getId(), request.getPayload().getTriggerId());
            return context.ack();
        });
        app.viewSubmission(CALLBACK, (request, context) -> submitted(request.getPayload(), context));
    }

    private void open(String user, String trigger) {
        Profile profile = locales.profile(user);
        Language language = locales.toShow(user);
        var opened = api.callQuickly(methods -> methods.viewsOpen(open -> open.triggerId(trigger).view(window(profile, language))));
        if (opened instanceof WebApi.Result.Failed(String error, var _)) {
            throw new ChatAppUnavailable("Slack did not open the window (" + error + ").");
        }
    }

    private View window(Profile profile, Language language) {
        List<OptionObject> languages = Arrays.stream(Language.values()).map(SettingsWindow::choice).toList();
        return view(window -> window.type("modal").callbackId(CALLBACK)
                .title(viewTitle(title -> title.type("plain_text").text(SlackWords.say(language, "settings.title"))))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(SlackWords.say(language, "settings.save"))))
                .close(viewClose(close -> close.type("plain_text").text(SlackWords.say(language, "cancel"))))
                .blocks(asBlocks(
                        input(line -> line.blockId(LANGUAGE).label(ReplyBlocks.plain(SlackWords.say(language, "settings.language")))
                                .element(staticSelect(select -> select.actionId(LANGUAGE).options(languages)
                                        .initialOption(choice(profile.language().orElse(language)))))),
                        input(line -> line.blockId(CITY).optional(true).label(ReplyBlocks.plain(SlackWords.say(language, "settings.city")))
                                .element(plainTextInput(text -> text.actionId(CITY).maxLength(80)
                                        .placeholder(ReplyBlocks.plain(SlackWords.say(language, "settings.city-example")))
                                        .initialValue(profile.zone().map(zone -> cities.nameOf(zone, language)).orElse(null))))))));
    }

    private static OptionObject choice(Language language) {
        return option(ReplyBlocks.plain(Phrases.in(language).say("language-name")), language.code());
    }

    private Response submitted(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        String user = payload.getUser().getId();
        Profile before = locales.profile(user);
        Optional<Language> language = AskAbout.field(payload, LANGUAGE).map(ViewState.Value::getSelectedOption)
                .flatMap(chosen -> Language.ofCode(chosen.getValue()));
        String city = AskAbout.field(payload, CITY).map(ViewState.Value::getValue).orElse("").strip();
        Optional<ZoneId> zone = cities.of(city);
        if (!city.isEmpty() && zone.isEmpty()) {
            String unknown = Phrases.in(language.orElseGet(() -> locales.toShow(user))).say("zone-unknown");
            return context.ackWithErrors(Map.of(CITY, Mrkdwn.commands(unknown)));
        }
        Profile after = zone.map(before::livingIn).orElse(before);
        Profile chosen = language.map(after::speaking).orElse(after);
        List<Incoming> said = said(payload, before, chosen, city);
        if (!said.isEmpty()) {
            heard.reception().receive(said);
        }
        published.afterwards().execute(() -> published.home().publish(user, chosen));
        return context.ack();
    }

    /** What the person would have written to set the same, and only what is new. */
    private List<Incoming> said(ViewSubmissionPayload payload, Profile before, Profile chosen, String city) {
        List<String> texts = new ArrayList<>();
        chosen.language().filter(each -> !before.language().equals(Optional.of(each))).ifPresent(each -> texts.add("/language " + each.code()));
        chosen.zone().filter(each -> !before.zone().equals(Optional.of(each))).ifPresent(_ -> texts.add("/timezone " + city));
        if (texts.isEmpty()) {
            return List.of();
        }
        Address direct = direct(payload.getUser().getId());
        return texts.stream().map(text -> heard.incoming(AskAbout.key(payload) + ":" + text.substring(1, text.indexOf(' ')), direct,
                payload.getUser().getId(), text, Heard.Told.NOTHING)).toList();
    }

    private Address direct(String user) {
        return switch (api.callQuickly(methods -> methods.conversationsOpen(open -> open.users(List.of(user))))) {
            case WebApi.Result.Done<ConversationsOpenResponse>(var response) -> heard.address(response.getChannel().getId(), null);
            case WebApi.Result.Failed<ConversationsOpenResponse>(var error, var _) ->
                    throw new ChatAppUnavailable("Slack did not open the direct messages (" + error + ").");
        };
    }
}
