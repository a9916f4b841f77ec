package samvad.engine.knowledge;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells whether two web addresses lead to one page: by the address without what only says how one came there. */
final class WebAddress {
    private static final Pattern PARTS = Pattern.compile("(?i)https?://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?");

    private static final Pattern TRACKING = Pattern.compile("(?i)(?:utm_\\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi)(?:=.*)?");

    private WebAddress() {}

    static String canonical(String url) {
        Matcher parts = PARTS.matcher(url.strip());
        if (!parts.matches()) {
            return url.strip();
        }
        String query = parts.group(3) == null ? "" : Arrays.stream(parts.group(3).split("&"))
                .filter(part -> !part.isEmpty() && !TRACKING.matcher(part).matches()).collect(Collectors.joining("&"));
        String host = parts.group(1).toLowerCase(Locale.ROOT).replaceFirst(":(?:80|443)$", "");
        return "https://" + host + parts.group(2).replaceFirst("/$", "") + (query.isEmpty() ? "" : "?" + query);
    }
}
