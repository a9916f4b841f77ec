package samvad.slack;

import static com.slack.api.model.block.Blocks.actions;
import static com.slack.api.model.block.Blocks.section;
import static com.slack.api.model.view.Views.view;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.element.BlockElement;
import com.slack.api.model.block.element.ButtonElement;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.view.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import samvad.engine.desk.Phrases;
import samvad.engine.language.Language;
import samvad.engine.people.CityZones;

/** The app's home: a greeting, how to ask, what the person set for themselves and what they are sent, with buttons to change it. */
final class HomeTab {
    static final String SETTINGS = "samvad:settings";

    static final String UNSUBSCRIBE = "/unsubscribe";
    static final String DIGEST = "/digest";

    private static final Pattern SAID = Pattern.compile("samvad:home:\\w+");

    /** Of 3000 in a block's text (https://docs.slack.dev/reference/block-kit/blocks/section-block). */
    private static final int LONGEST = 2_900;

    private final WebApi api;
    private final Heard heard;
    private final PersonalSettings settings;
    private final CityZones cities;
    private final Executor afterwards;

    HomeTab(WebApi api, Heard heard, PersonalSettings settings, CityZones cities, Executor afterwards) {
        this.api = api;
        this.heard = heard;
        this.settings = settings;
        this.cities = cities;
        this.afterwards = afterwards;
    }

    void register(App app, DirectMessages directMessages) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent event = payload.getEvent();
            Optional.ofNullable(event.getChannel()).ifPresent(channel -> directMessages.note(event.getUser(), channel));
            if ("home".equals(event.getTab())) {
                afterwards.execute(() -> publish(event.getUser(), settings.of(event.getUser())));
            }
            return context.ack();
        });
        app.blockAction(SAID, (request, context) -> {
            pressed(request.getPayload());
            return context.ack();
        });
    }

    /** A press says its command in the person's direct messages. */
    private void pressed(BlockActionPayload payload) {
        String user = payload.getUser().getId();
        String command = Optional.ofNullable(payload.getActions().getFirst().getValue()).orElse("");
        if (command.isEmpty()) {
            return;
        }
        heard.receive(user, heard.incoming("trigger:" + payload.getTriggerId(), settings.direct(user), user, command, Heard.Told.NOTHING));
        if (command.equals(UNSUBSCRIBE)) {
            afterwards.execute(() -> publish(user, settings.of(user).withoutDigest()));
        }
    }

    /** Shows the home of somebody who has set this. */
    void publish(String user, PersonalSettings.Now now) {
        Language language = settings.language(user, now.profile());
        var published = api.call(methods -> methods.viewsPublish(publish -> publish.userId(user).view(home(now, language))));
        if (published instanceof WebApi.Result.Failed(String error, var _)) {
            Switchboard.LOG.warn("Slack did not take the home of a person ({})", error);
        }
    }

    private View home(PersonalSettings.Now now, Language language) {
        String chosen = now.profile().language().map(each -> Phrases.in(each).say("language-name"))
                .orElseGet(() -> SlackWords.say(language, "home.not-set"));
        String zone = now.profile().zone().map(each -> cities.nameOf(each, language)).orElseGet(() -> SlackWords.say(language, "home.zone-not-set"));
        List<LayoutBlock> blocks = new ArrayList<>();
        Stream.of(Phrases.in(language).say("greeting"), SlackWords.say(language, "home.how", heard.botName()), SlackWords.say(language, "home.more"),
                SlackWords.say(language, "home.language", chosen), SlackWords.say(language, "home.zone", zone), digest(now, language))
                .map(HomeTab::line).forEach(blocks::add);
        if (!now.followed().isEmpty()) {
            blocks.add(line(SlackWords.say(language, "home.followed", String.join(" · ", now.followed()))));
        }
        blocks.add(actions(actions -> actions.elements(buttons(now, language))));
        return view(home -> home.type("home").blocks(blocks));
    }

    private String digest(PersonalSettings.Now now, Language language) {
        DigestWish wish = now.digest();
        return wish.isNone() ? SlackWords.say(language, "home.no-digest")
                : SlackWords.say(language, "home.digest", wish.times().replace(" ", ", "), wish.daysIn(language),
                        now.zone().map(each -> cities.nameOf(each, language)).orElse("?"), wish.stories());
    }

    private static LayoutBlock line(String text) {
        String shown = text.length() <= LONGEST ? text : text.substring(0, Cutting.before(text, LONGEST)) + "…";
        return section(section -> section.text(ReplyBlocks.plain(shown)));
    }

    private static List<BlockElement> buttons(PersonalSettings.Now now, Language language) {
        List<BlockElement> buttons = new ArrayList<>();
        buttons.add(ButtonElement.builder().actionId(SETTINGS).text(ReplyBlocks.plain(SlackWords.say(language, "home.settings"))).build());
        buttons.add(saying("samvad:home:digest", SlackWords.say(language, "home.digest-now"), DIGEST));
        if (!now.digest().isNone()) {
            buttons.add(saying("samvad:home:unsubscribe", SlackWords.say(language, "home.unsubscribe"), UNSUBSCRIBE));
        }
        return buttons;
    }

    private static BlockElement saying(String action, String label, String command) {
        return ButtonElement.builder().actionId(action).text(ReplyBlocks.plain(label)).value(command).build();
    }
}
