package samvad.sources.feed;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

/** Makes links absolute. Only addresses on the web are links: no {@code javascript:}, no {@code file:}. */
final class WebLinks {
    /** UTF-16 units. */
    private static final int LONGEST = 4_000;

    private WebLinks() {}

    /** @param bases from the nearest; a relative one is completed by those after it */
    static Optional<String> resolve(String link, List<String> bases) {
        String resolved = escaped(link.strip());
        for (String base : bases) {
            if (isAbsolute(resolved)) {
                break;
            }
            resolved = base.isEmpty() ? resolved : join(escaped(base), resolved);
        }
        return isWeb(resolved) && resolved.length() <= LONGEST ? Optional.of(resolved) : Optional.empty();
    }

    private static String join(String base, String link) {
        if (link.startsWith("?")) {
            // the JDK resolves by an older rule, which drops the file's name
            return base.replaceFirst("[?#].*", "") + link;
        }
        try {
            URI joined = new URI(base).resolve(new URI(link));
            return joined.toString();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return link;
        }
    }

    private static boolean isAbsolute(String link) {
        return link.matches("(?is)[a-z][a-z0-9+.-]*:.*");
    }

    private static boolean isWeb(String link) {
        return link.matches("(?i)https?://[^\\s/?#]+[^\\s]*");
    }

    private static String escaped(String link) {
        return link.replaceAll("[\\r\\n\\t]+", "").replace(" ", "%20").replace("|", "%7C").replace("\"", "%22").replace("<", "%3C").replace(">", "%3E");
    }
}
