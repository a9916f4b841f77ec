package samvad.telegram;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.telegram.telegrambots.meta.TelegramUrl;

/**
 * What a bot is set up with.
 *
 * @param token the bot's password; shown nowhere
 * @param api Telegram's own address or that of a Bot API server one runs oneself
 * @param pacing how long to wait for what
 * @param clock its zone is the one of a day where the asker's own is not known
 */
public record TelegramSettings(String token, URI api, Pacing pacing, Clock clock) {
    public static final URI TELEGRAM = URI.create("https://api.telegram.org");

    public TelegramSettings {
        if (token.isBlank() || !token.equals(token.strip())) {
            throw new IllegalArgumentException("the Telegram token is empty or has a space around it");
        }
        boolean web = api.getScheme() != null && api.getScheme().toLowerCase(Locale.ROOT).matches("https?");
        if (!web || api.getHost() == null || api.getUserInfo() != null || api.getQuery() != null || !api.getPath().matches("/?")) {
            throw new IllegalArgumentException("an address of a Bot API server is http or https, a host and maybe a port: https://api.telegram.org");
        }
    }

    /** A bot at Telegram itself. */
    public static TelegramSettings of(String token, Clock clock) {
        return new TelegramSettings(token, TELEGRAM, Pacing.STANDARD, clock);
    }

    public TelegramSettings at(URI otherApi) {
        return new TelegramSettings(token, otherApi, pacing, clock);
    }

    public TelegramSettings at(Pacing other) {
        return new TelegramSettings(token, api, other, clock);
    }

    /**
     * How long to wait for what.
     *
     * @param poll how long Telegram holds a poll open when there is nothing to hear; whole seconds
     * @param standBy between polls while another instance polls with the same token
     * @param firstPause after a first failure; doubled with each further one
     * @param longestPause at most
     * @param glance for the answer to what somebody types after the bot's name in another chat
     */
    public record Pacing(Duration poll, Duration standBy, Duration firstPause, Duration longestPause, Duration glance) {
        public static final Pacing STANDARD = new Pacing(Duration.ofSeconds(30), Duration.ofSeconds(5), Duration.ofMillis(500),
                Duration.ofMinutes(1), Duration.ofSeconds(3));
    }

    TelegramUrl url() {
        String scheme = api.getScheme().toLowerCase(Locale.ROOT);
        int port = api.getPort() >= 0 ? api.getPort() : scheme.equals("https") ? 443 : 80;
        return TelegramUrl.builder().schema(scheme).host(api.getHost()).port(port).testServer(false).build();
    }

    /** Without the token. */
    @Override
    public String toString() {
        return "a bot at " + api;
    }
}
