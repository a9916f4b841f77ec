package samvad.doubles.slack;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request to the app with Slack's signature: https://docs.slack.dev/authentication/verifying-requests-from-slack */
public record SignedRequest(Map<String, String> headers, String body) {
    static final String SIGNATURE = "X-Slack-Signature";
    static final String TIMESTAMP = "X-Slack-Request-Timestamp";

    public SignedRequest {
        headers = Map.copyOf(headers);
    }

    static SignedRequest sign(String secret, Instant at, String contentType, String body) {
        String seconds = Long.toString(at.getEpochSecond());
        return new SignedRequest(
                Map.of(
                        "Content-Type", contentType,
                        TIMESTAMP, seconds,
                        SIGNATURE, "v0=" + hmac(secret, "v0:" + seconds + ":" + body)),
                body);
    }

    public SignedRequest withHeader(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new SignedRequest(more, body);
    }

    public SignedRequest withBadSignature() {
        return withHeader(SIGNATURE, "v0=" + "0".repeat(64));
    }

    private static String hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This JDK has no HmacSHA256", missing);
        }
    }
}
