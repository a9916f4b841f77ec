package samvad.slack;

import static com.slack.api.model.block.Blocks.input;
import static com.slack.api.model.block.composition.BlockCompositions.option;
import static com.slack.api.model.block.element.BlockElements.staticSelect;

import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.composition.OptionObject;
import com.slack.api.model.view.ViewState;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import samvad.engine.language.Language;
import samvad.engine.subscription.Tastes;

/** The fields about the digest in the settings window. */
final class DigestFields {
    private static final String TIMES = "digest_times";
    private static final String DAYS = "digest_days";
    private static final String STORIES = "digest_stories";

    /** Of an option's text (https://docs.slack.dev/reference/block-kit/composition-objects/option-object). */
    private static final int LONGEST = 75;

    private DigestFields() {}

    /** The fields as they are now; what was wished in words and stands in no list is offered as well. */
    static List<LayoutBlock> of(DigestWish now, Language language) {
        List<OptionObject> times = new ArrayList<>(List.of(choice(SlackWords.say(language, "settings.no-digest"), DigestWish.NONE)));
        IntStream.range(0, 24).mapToObj(hour -> DigestWish.time(LocalTime.of(hour, 0))).forEach(time -> times.add(choice(time, time)));
        List<OptionObject> days = new ArrayList<>(Stream.of(DigestWish.DAILY, DigestWish.WEEKDAYS, DigestWish.WEEKLY)
                .map(each -> choice(SlackWords.say(language, "days." + each), each)).toList());
        List<OptionObject> stories = IntStream.rangeClosed(1, Tastes.MOST_STORIES).mapToObj(Integer::toString).map(n -> choice(n, n)).toList();
        return List.of(
                field(TIMES, SlackWords.say(language, "settings.digest"), times, choice(now.times().replace(" ", ", "), now.times())),
                field(DAYS, SlackWords.say(language, "settings.days"), days, choice(now.daysIn(language), now.days())),
                field(STORIES, SlackWords.say(language, "settings.stories"), stories, choice(now.stories(), now.stories())));
    }

    private static LayoutBlock field(String name, String label, List<OptionObject> offered, OptionObject now) {
        Optional<OptionObject> chosen = offered.stream().filter(each -> each.getValue().equals(now.getValue())).findFirst();
        List<OptionObject> all = chosen.isPresent() ? offered : Stream.concat(Stream.of(now), offered.stream()).toList();
        return input(line -> line.blockId(name).label(ReplyBlocks.plain(label))
                .element(staticSelect(select -> select.actionId(name).options(all).initialOption(chosen.orElse(now)))));
    }

    private static OptionObject choice(String text, String value) {
        return option(ReplyBlocks.plain(text.length() <= LONGEST ? text : text.substring(0, Cutting.before(text, LONGEST - 1)) + "…"), value);
    }

    /** What was chosen; as it was before where nothing was. */
    static DigestWish read(ViewSubmissionPayload payload, DigestWish before) {
        return new DigestWish(chosen(payload, TIMES).orElse(before.times()), chosen(payload, DAYS).orElse(before.days()),
                chosen(payload, STORIES).orElse(before.stories()));
    }

    private static Optional<String> chosen(ViewSubmissionPayload payload, String name) {
        return AskAbout.field(payload, name).map(ViewState.Value::getSelectedOption).map(ViewState.SelectedOption::getValue);
    }
}
