package samvad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** What the robots.txt of a site lets Samvad read; asked for once a while (RFC 9309). */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(12);

    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);

    /** Sites remembered; a list of feeds has a fraction of them. */
    private static final int MOST_SITES = 10_000;

    private record Rules(BaseRobotRules rules, Instant until) {}

    private final Web web;
    private final Clock clock;
    private final ConcurrentHashMap<String, Rules> sites = new ConcurrentHashMap<>();

    public Robots(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /** True if a page may be read. A site that cannot say is left alone, one that has no robots.txt lets everybody in. */
    public boolean allow(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return false;
        }
        String site = url.scheme() + "://" + url.host() + ":" + url.port();
        Rules rules = sites.get(site);
        if (rules == null || clock.instant().isAfter(rules.until)) {
            if (sites.size() >= MOST_SITES) {
                sites.clear();
            }
            rules = ask(site + "/robots.txt");
            sites.put(site, rules);
        }
        return rules.rules.isAllowed(address);
    }

    private Rules ask(String address) {
        Instant now = clock.instant();
        return switch (web.fetch(address, Fetched.Marks.NONE)) {
            case Fetched.Document document -> new Rules(new SimpleRobotRulesParser().parseContent(address, document.bytes(), "text/plain",
                    List.of(SafeWeb.AGENT.toLowerCase(Locale.ROOT))), now.plus(KEPT));
            case Fetched.Refused _ -> new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL), now.plus(KEPT));
            case Fetched.Failed _, Fetched.Unchanged _ ->
                new Rules(new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE), now.plus(KEPT_AFTER_FAILURE));
        };
    }
}
