package samvad.sources.web;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.HttpUrl;

/** What the robots.txt of a site lets Samvad read; asked for once a while (RFC 9309). */
public final class Robots {
    private static final Duration KEPT = Duration.ofHours(12);

    private static final Duration KEPT_AFTER_FAILURE = Duration.ofMinutes(10);

    /** Sites remembered; a list of feeds has a fraction of them. */
    private static final int MOST_SITES = 10_000;

    private static final Fetched CLOSED = new Fetched.Refused("is closed to robots by the site's robots.txt");

    private static final BaseRobotRules OPEN = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_ALL);

    private static final BaseRobotRules SHUT = new SimpleRobotRules(SimpleRobotRules.RobotRulesMode.ALLOW_NONE);

    /** @param refusal what a page is told that they do not allow */
    private record Rules(BaseRobotRules rules, Fetched refusal, Instant until) {}

    private final Web web;
    private final Clock clock;
    private final ConcurrentHashMap<String, Rules> sites = new ConcurrentHashMap<>();

    public Robots(Web web, Clock clock) {
        this.web = web;
        this.clock = clock;
    }

    /**
     * Why a page may not be read; empty if it may. A site that cannot say is left alone
     * (https://www.rfc-editor.org/rfc/rfc9309#section-2.3.1.4), one that has no robots.txt lets everybody in.
     */
    public Optional<Fetched> refusal(String address) {
        HttpUrl url = HttpUrl.parse(address);
        if (url == null) {
            return Optional.of(CLOSED);
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
        return rules.rules.isAllowed(address) ? Optional.empty() : Optional.of(rules.refusal);
    }

    private Rules ask(String address) {
        Instant now = clock.instant();
        return switch (web.fetch(address, Fetched.Marks.NONE)) {
            case Fetched.Document document -> new Rules(new SimpleRobotRulesParser().parseContent(address, document.bytes(), "text/plain",
                    List.of(SafeWeb.AGENT.toLowerCase(Locale.ROOT))), CLOSED, now.plus(KEPT));
            case Fetched.Refused _ -> new Rules(OPEN, CLOSED, now.plus(KEPT));
            case Fetched.Unreachable unreachable -> new Rules(SHUT, unreachable, now.plus(KEPT_AFTER_FAILURE));
            case Fetched.Failed(String reason, var retryAfter) -> new Rules(SHUT, unread("it " + reason, retryAfter), now.plus(KEPT_AFTER_FAILURE));
            case Fetched.Unchanged _ -> new Rules(SHUT, unread("it is said to be unchanged", Optional.empty()), now.plus(KEPT_AFTER_FAILURE));
        };
    }

    private static Fetched unread(String why, Optional<Duration> retryAfter) {
        return new Fetched.Failed("is on a site whose robots.txt could not be read (" + why + "), so nothing is fetched there", retryAfter);
    }
}
