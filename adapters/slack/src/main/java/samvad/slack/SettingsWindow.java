package samvad.slack;

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
import com.slack.api.model.block.LayoutBlock;
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
import samvad.engine.desk.Phrases;
import samvad.engine.desk.UnknownZone;
import samvad.engine.language.Language;
import samvad.engine.people.CityZones;
import samvad.engine.people.Profile;

/** The window in which people set their language, city and digest; it says the same as the commands, in their direct messages. */
final class SettingsWindow {
    static final String CALLBACK = "settings";

    private static final String LANGUAGE = "language";
    private static final String CITY = "city";

    private final WebApi api;
    private final Heard heard;
    private final PersonalSettings settings;
    private final CityZones cities;
    private final Published published;

    /** The home that shows what was set, after Slack was told that it arrived. */
    record Published(HomeTab home, Executor afterwards) {}

    SettingsWindow(WebApi api, Heard heard, PersonalSettings settings, CityZones cities, Published published) {
        this.api = api;
        this.heard = heard;
        this.settings = settings;
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
        PersonalSettings.Now now = settings.of(user);
        Language language = settings.language(user, now.profile());
        var opened = api.callQuickly(methods -> methods.viewsOpen(open -> open.triggerId(trigger).view(window(now, language))));
        if (opened instanceof WebApi.Result.Failed(String error, var _)) {
            throw new ChatAppUnavailable("Slack did not open the window (" + error + ").");
        }
    }

    private View window(PersonalSettings.Now now, Language language) {
        List<LayoutBlock> fields = new ArrayList<>(List.of(language(now.profile(), language), city(now.profile(), language)));
        fields.addAll(DigestFields.of(now.digest(), language));
        return view(window -> window.type("modal").callbackId(CALLBACK).privateMetadata(now.digest().metadata())
                .title(viewTitle(title -> title.type("plain_text").text(SlackWords.say(language, "settings.title"))))
                .submit(viewSubmit(submit -> submit.type("plain_text").text(SlackWords.say(language, "settings.save"))))
                .close(viewClose(close -> close.type("plain_text").text(SlackWords.say(language, "cancel"))))
                .blocks(fields));
    }

    private static LayoutBlock language(Profile profile, Language language) {
        List<OptionObject> languages = Arrays.stream(Language.values()).map(SettingsWindow::choice).toList();
        return input(line -> line.blockId(LANGUAGE).label(ReplyBlocks.plain(SlackWords.say(language, "settings.language")))
                .element(staticSelect(select -> select.actionId(LANGUAGE).options(languages)
                        .initialOption(choice(profile.language().orElse(language))))));
    }

    private LayoutBlock city(Profile profile, Language language) {
        return input(line -> line.blockId(CITY).optional(true).label(ReplyBlocks.plain(SlackWords.say(language, "settings.city")))
                .element(plainTextInput(text -> text.actionId(CITY).maxLength(80)
                        .placeholder(ReplyBlocks.plain(SlackWords.say(language, "settings.city-example")))
                        .initialValue(profile.zone().map(zone -> cities.nameOf(zone, language)).orElse(null)))));
    }

    private static OptionObject choice(Language language) {
        return option(ReplyBlocks.plain(Phrases.in(language).say("language-name")), language.code());
    }

    private Response submitted(ViewSubmissionPayload payload, ViewSubmissionContext context) {
        String user = payload.getUser().getId();
        PersonalSettings.Now now = settings.of(user);
        Profile before = now.profile();
        Optional<Language> language = AskAbout.field(payload, LANGUAGE).map(ViewState.Value::getSelectedOption)
                .flatMap(chosen -> Language.ofCode(chosen.getValue()));
        String city = AskAbout.field(payload, CITY).map(ViewState.Value::getValue).orElse("").strip();
        Optional<ZoneId> zone = cities.of(city);
        DigestWish shown = DigestWish.fromMetadata(Optional.ofNullable(payload.getView().getPrivateMetadata()).orElse(""));
        DigestWish wished = DigestFields.read(payload, shown);
        Language spoken = language.orElseGet(() -> settings.language(user, before));
        if (!city.isEmpty() && zone.isEmpty()) {
            return context.ackWithErrors(Map.of(CITY, Mrkdwn.commands(UnknownZone.say(Phrases.in(spoken), city))));
        }
        if (!wished.isNone() && zone.isEmpty() && now.zone().isEmpty()) {
            return context.ackWithErrors(Map.of(CITY, SlackWords.say(spoken, "settings.city-needed")));
        }
        Profile after = zone.map(before::livingIn).orElse(before);
        Profile chosen = language.map(after::speaking).orElse(after);
        List<String> texts = texts(new Change(before, chosen), city, shown, wished);
        if (!texts.isEmpty()) {
            say(payload, texts);
        }
        published.afterwards().execute(() -> published.home().publish(user, now.with(chosen, wished)));
        return context.ack();
    }

    /** What a person was known to want, and what they want now. */
    private record Change(Profile before, Profile after) {
        Optional<Language> language() {
            return after.language().filter(each -> !before.language().equals(Optional.of(each)));
        }

        boolean moved() {
            return !after.zone().equals(before.zone());
        }
    }

    /** What the person would have written to set the same, and only what is new. */
    private static List<String> texts(Change change, String city, DigestWish shown, DigestWish wished) {
        List<String> texts = new ArrayList<>();
        change.language().ifPresent(each -> texts.add("/language " + each.code()));
        if (change.moved()) {
            texts.add("/timezone " + city);
        }
        wished.command(shown, change.moved() ? city : "").ifPresent(texts::add);
        return texts;
    }

    private void say(ViewSubmissionPayload payload, List<String> texts) {
        String user = payload.getUser().getId();
        Address direct = settings.direct(user);
        heard.reception().receive(texts.stream().map(text -> heard.incoming(AskAbout.key(payload) + ":" + text.substring(1).split(" ", 2)[0], direct,
                user, text, Heard.Told.NOTHING)).toList());
    }
}
