package samvad.slack;

import java.net.URI;
import java.util.Optional;

/** An address people may be sent to. */
final class WebLink {
    /** Longer ones are not shown as links; browsers give up not far above it. */
    private static final int LONGEST = 2_000;

    private WebLink() {}

    /** The address if it is one of the web, and one Slack cannot read anything else into. */
    static Optional<String> of(Optional<String> url) {
        return url.map(String::strip).filter(WebLink::isGood);
    }

    private static boolean isGood(String url) {
        try {
            URI address = URI.create(url);
            String scheme = address.getScheme();
            return url.length() <= LONGEST && ("https".equalsIgnoreCase(scheme) || "http".equalsIgnoreCase(scheme))
                    && address.getRawAuthority() != null && address.getRawUserInfo() == null && !url.contains("|");
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
