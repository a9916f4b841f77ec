package samvad.doubles.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters from a query string and from a JSON, form or multipart body.
 *
 * @see <a href="https://core.telegram.org/bots/api#making-requests">the four ways to pass them</a>
 */
final class RequestBody {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern PART_NAME = Pattern.compile("(?i)content-disposition:[^\r\n]*?;\\s*name=\"([^\"]*)\"");

    private RequestBody() {}

    static Parameters read(@Nullable String query, @Nullable String contentType, byte[] body) {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        if (query != null) {
            addForm(query, all);
        }
        String type = contentType == null ? "" : contentType.toLowerCase(Locale.ROOT);
        if (type.startsWith("application/json")) {
            addJson(body, all);
        } else if (type.startsWith("multipart/form-data")) {
            addMultipart(contentType, body, all);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            addForm(new String(body, StandardCharsets.UTF_8), all);
        }
        return new Parameters(all);
    }

    private static void addJson(byte[] body, ObjectNode all) {
        if (body.length == 0) {
            return;
        }
        try {
            JsonNode read = JSON.readTree(body);
            if (!(read instanceof ObjectNode object)) {
                throw Refused.badRequest("expected a JSON object");
            }
            all.setAll(object);
        } catch (IOException e) {
            throw Refused.badRequest("can't parse the JSON body");
        }
    }

    private static void addForm(String form, ObjectNode all) {
        for (String pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                all.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
            }
        }
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw Refused.badRequest("can't decode " + part);
        }
    }

    private static void addMultipart(@Nullable String contentType, byte[] body, ObjectNode all) {
        Matcher boundary = BOUNDARY.matcher(contentType == null ? "" : contentType);
        if (!boundary.find()) {
            throw Refused.badRequest("multipart body without a boundary");
        }
        // one char a byte, so that a file's bytes cannot shift the parts
        String whole = new String(body, StandardCharsets.ISO_8859_1);
        for (String part : whole.split(Pattern.quote("--" + boundary.group(1)), -1)) {
            int headEnd = part.indexOf("\r\n\r\n");
            if (headEnd < 0) {
                continue;
            }
            Matcher name = PART_NAME.matcher(part.substring(0, headEnd));
            if (name.find()) {
                byte[] value = part.substring(headEnd + 4, Math.max(headEnd + 4, part.length() - 2)).getBytes(StandardCharsets.ISO_8859_1);
                all.put(name.group(1), new String(value, StandardCharsets.UTF_8));
            }
        }
    }
}
