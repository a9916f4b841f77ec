package samvad.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.block.element.BlockElements.asElements;
import static com.slack.api.model.block.element.BlockElements.button;
import static com.slack.api.model.view.Views.view;

import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;
import samvad.engine.people.CityZones;
import samvad.engine.people.Profile;

/** The app's home: a greeting, how to ask, and what the person set for themselves. */
final class HomeTab {
    static final String SETTINGS = "samvad:settings";

    private final WebApi api;
    private final Workspace workspace;
    private final Locales locales;
    private final CityZones cities;
    private final Executor afterwards;

    HomeTab(WebApi api, Workspace workspace, Locales locales, CityZones cities, Executor afterwards) {
        this.api = api;
        this.workspace = workspace;
        this.locales = locales;
        this.cities = cities;
        this.afterwards = afterwards;
    }

    void register(App app) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent event = payload.getEvent();
            if ("home".equals(event.getTab())) {
                afterwards.execute(() -> publish(event.getUser(), locales.profile(event.getUser())));
            }
            return context.ack();
        });
    }

    /** Shows the home of somebody of whom this is known. */
    void publish(String user, Profile profile) {
        Language language = profile.language().orElseGet(() -> locales.toShow(user));
        var published = api.call(methods -> methods.viewsPublish(publish -> publish.userId(user).view(home(profile, language))));
        if (published instanceof WebApi.Result.Failed(String error, var _)) {
            Switchboard.LOG.warn("Slack did not take the home of a person ({})", error);
        }
    }

    private View home(Profile profile, Language language) {
        Phrases phrases = Phrases.in(language);
        String chosen = profile.language().map(each -> Phrases.in(each).say("language-name"))
                .orElseGet(() -> SlackWords.say(language, "home.not-set"));
        String zone = profile.zone().map(each -> cities.nameOf(each, language)).orElseGet(() -> SlackWords.say(language, "home.zone-not-set"));
        List<LayoutBlock> lines = Stream.of(phrases.say("greeting"), SlackWords.say(language, "home.how", workspace.identity().name()),
                        SlackWords.say(language, "home.more"), SlackWords.say(language, "home.language", chosen), SlackWords.say(language, "home.zone", zone))
                .<LayoutBlock>map(line -> section(section -> section.text(ReplyBlocks.plain(line)))).toList();
        LayoutBlock settings = actions(actions -> actions.elements(asElements(button(button -> button.actionId(SETTINGS)
                .text(ReplyBlocks.plain(SlackWords.say(language, "home.settings")))))));
        return view(home -> home.type("home").blocks(Stream.concat(lines.stream(), Stream.of(settings)).toList()));
    }
}
