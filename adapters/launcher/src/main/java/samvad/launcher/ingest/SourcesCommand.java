package samvad.launcher.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import samvad.engine.evidence.passage.IndexUnavailable;
import samvad.engine.evidence.passage.PassageSearch.Holdings;
import samvad.engine.knowledge.Outlet;
import samvad.engine.knowledge.SourceUnavailable;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.LanguageName;
import samvad.launcher.wiring.Knowledge;
import samvad.launcher.wiring.Wiring;
import samvad.search.lucene.LuceneIndex;
import samvad.sources.wire.FeedHealth;
import samvad.sources.wire.FollowedFeed;

/** How the followed feeds fare. */
@Command(name = "sources", description = "Lists the followed feeds: whether each could be read, how many articles came of it, and what was refused and why.",
        footer = {"", "Feeds stand in config/feeds.yaml and are followed by \"./samvad serve\"."})
public final class SourcesCommand implements Callable<Integer> {
    /** Refusals shown of each feed; JSON has all that are kept. */
    private static final int REFUSALS_SHOWN = 3;

    private final Wiring wiring;

    @Spec CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Prints JSON instead of text.")
    boolean json;

    public SourcesCommand(Wiring wiring) {
        this.wiring = wiring;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<FollowedFeed> feeds = wiring.sources().feeds();
        if (json) {
            ArrayNode all = new ObjectMapper().createArrayNode();
            feeds.forEach(feed -> json(feed, health(feed), all.addObject()));
            out.println(all);
        } else if (feeds.isEmpty()) {
            out.println("No feed is followed. List some in " + wiring.settings().path("feeds") + "; serve follows them.");
        } else {
            feeds.forEach(feed -> print(feed, health(feed), out));
            line(out, "", tally(feeds));
            held().ifPresent(holdings -> line(out, "", described(holdings)));
        }
        out.flush();
        return ExitCode.FINE;
    }

    private FeedHealth health(FollowedFeed feed) {
        return wiring.sources().feedBook().find(feed).orElse(FeedHealth.NEW);
    }

    private String tally(List<FollowedFeed> feeds) {
        Map<String, Long> states = feeds.stream().collect(Collectors.groupingBy(feed -> state(health(feed)), TreeMap::new, Collectors.counting()));
        return "feeds " + feeds.size() + ": " + states.entrySet().stream().map(entry -> entry.getValue() + " " + entry.getKey()).collect(Collectors.joining(", "));
    }

    /** As the index has it now; empty where there is none to be read, which doctor tells more of. */
    private Optional<Holdings> held() {
        try (LuceneIndex index = wiring.index(Knowledge.indexFolder(wiring.settings().path("knowledge"), wiring.settings().path("data")))) {
            return index.exists() ? Optional.of(index.search().holdings()) : Optional.empty();
        } catch (SourceUnavailable | IndexUnavailable e) {
            return Optional.empty();
        }
    }

    private static String described(Holdings holdings) {
        String newest = Arrays.stream(Language.values()).filter(holdings.newestIn()::containsKey)
                .map(language -> LanguageName.of(language) + " " + holdings.newestIn().get(language)).collect(Collectors.joining(", "));
        return "articles " + holdings.articles() + (newest.isEmpty() ? ", none dated" : ", the newest: " + newest);
    }

    private static String state(FeedHealth health) {
        return health.visited() == 0 ? "not yet read" : health.gone() ? "gone" : health.isDead() ? "dead" : health.isFailing() ? "failing" : "fine";
    }

    private Optional<Outlet> outlet(FollowedFeed feed) {
        return feed.outlet().flatMap(name -> wiring.sources().outlets().all().stream().filter(outlet -> outlet.names().contains(name)).findFirst())
                .or(() -> wiring.sources().outlets().ofAddress(feed.url()));
    }

    private void print(FollowedFeed feed, FeedHealth health, PrintWriter out) {
        String title = feed.outlet().orElseGet(health::title);
        FeedHealth.Counts counts = health.counts();
        line(out, "", state(health) + ": " + (title.isEmpty() ? "" : title + ", ") + feed.url());
        outlet(feed).map(SourcesCommand::described).filter(words -> !words.isEmpty()).ifPresent(words -> line(out, "  ", words));
        line(out, "  ", counts.added() + " taken, " + counts.revised() + " revised, " + counts.known() + " known already, " + counts.refused() + " refused"
                + (health.visited() == 0 ? "" : "; read " + ago(health.visited()) + (health.succeeded() > 0 && health.succeeded() < health.visited()
                        ? ", last with success " + ago(health.succeeded()) : "")));
        if (!health.problem().isEmpty()) {
            line(out, "  ", (health.failures() > 0 ? "failed " + health.failures() + (health.failures() == 1 ? " time" : " times in a row") + ": it " : "it ") + health.problem());
        }
        if (health.lastArticle().taken() > 0) {
            line(out, "  ", "last: " + health.lastArticle().title() + " (" + health.lastArticle().id() + "), " + ago(health.lastArticle().taken()));
        }
        health.refused().stream().limit(REFUSALS_SHOWN).forEach(refusal -> line(out, "  ", "refused: " + refusal.item() + " " + refusal.reason()));
        if (health.refused().size() > REFUSALS_SHOWN) {
            line(out, "  ", "refused lately besides: " + (health.refused().size() - REFUSALS_SHOWN) + "; --json names them");
        }
    }

    /** What feeds say is shown on one line, without anything a terminal would obey. */
    private static void line(PrintWriter out, String indent, String words) {
        out.println(indent + PlainText.of(words));
    }

    private static String described(Outlet outlet) {
        return Stream.of(outlet.kind().map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')), outlet.country(), outlet.language(),
                outlet.family().map(family -> "of " + family)).flatMap(Optional::stream).collect(Collectors.joining(", "));
    }

    private String ago(long millis) {
        Duration since = Duration.between(Instant.ofEpochMilli(millis), wiring.clock().instant());
        return since.toDays() > 1 ? since.toDays() + " days ago" : since.toMinutes() > 90 ? since.toHours() + " hours ago"
                : since.toSeconds() > 90 ? since.toMinutes() + " minutes ago" : Math.max(0, since.toSeconds()) + " seconds ago";
    }

    private void json(FollowedFeed feed, FeedHealth health, ObjectNode node) {
        Optional<Outlet> outlet = outlet(feed);
        node.put("url", feed.url()).put("address", health.address()).put("state", state(health))
                .put("outlet", feed.outlet().orElse(outlet.map(Outlet::name).orElse(null))).put("title", health.title())
                .put("country", outlet.flatMap(Outlet::country).orElse(null)).put("language", outlet.flatMap(Outlet::language).orElse(null))
                .put("family", outlet.flatMap(Outlet::family).orElse(null))
                .put("kind", outlet.flatMap(Outlet::kind).map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', ' ')).orElse(null))
                .put("every", feed.every().toString()).put("read", time(health.visited())).put("succeeded", time(health.succeeded()))
                .put("next", time(health.next())).put("failures", health.failures()).put("problem", health.problem());
        node.put("added", health.counts().added()).put("revised", health.counts().revised()).put("known", health.counts().known())
                .put("refused", health.counts().refused());
        node.putObject("last").put("id", health.lastArticle().id()).put("title", health.lastArticle().title()).put("taken", time(health.lastArticle().taken()));
        ArrayNode refused = node.putArray("refusals");
        health.refused().forEach(refusal -> refused.addObject().put("item", refusal.item()).put("reason", refusal.reason()));
    }

    private static @Nullable String time(long millis) {
        return millis == 0 ? null : Instant.ofEpochMilli(millis).toString();
    }
}
