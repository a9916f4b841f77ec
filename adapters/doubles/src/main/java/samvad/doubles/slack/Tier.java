package samvad.doubles.slack;

/**
 * How many calls of one method a minute are let through: https://docs.slack.dev/apis/web-api/rate-limits
 *
 * <p>The documentation says "at least" and tolerates bursts; the double is strict, except that tier 1 lets a small burst through,
 * without which no app could open the second connection that it is told to have.
 */
public enum Tier {
    TIER_1(5),
    TIER_2(20),
    TIER_3(50),
    TIER_4(100),
    /** "several hundred messages a minute" for a workspace; beside it stands 1 message a second for each channel */
    POSTING(300),
    /** "hundreds of requests per minute": auth.test, chat.getPermalink */
    GENEROUS(600);

    private final int callsAMinute;

    Tier(int callsAMinute) {
        this.callsAMinute = callsAMinute;
    }

    public int callsAMinute() {
        return callsAMinute;
    }
}
