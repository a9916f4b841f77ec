package samvad.slack;

/**
 * How Samvad is set up in Slack.
 *
 * @param apiUrl where the Web API is, with a slash at its end
 */
public record SlackSettings(Secrets secrets, String apiUrl, Mode mode) {
    /** Slack's own (https://docs.slack.dev/apis/web-api). */
    public static final String API = "https://slack.com/api/";

    /** How Slack reaches Samvad. */
    public enum Mode {
        /** Samvad opens a WebSocket; no public address is needed. */
        SOCKET,
        /** Slack posts signed requests to a public address. */
        HTTP
    }

    /**
     * What proves who is who; shown nowhere.
     *
     * @param botToken {@code xoxb-…}
     * @param appToken {@code xapp-…}, for Socket Mode; else empty
     * @param signingSecret for HTTP; else empty
     */
    public record Secrets(String botToken, String appToken, String signingSecret) {
        @Override
        public String toString() {
            return "secrets of Slack";
        }
    }

    public SlackSettings {
        apiUrl = apiUrl.endsWith("/") ? apiUrl : apiUrl + "/";
    }
}
