package samvad.slack;

import com.slack.api.app_backend.interactive_components.response.ActionResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Answers through the address Slack gives along with a command or a click: good for 30 minutes and 5 answers
 * (https://docs.slack.dev/interactivity/handling-user-interaction#message_responses).
 */
final class ResponseUrls {
    private static final String SLACKS = "hooks.slack.com";

    private final WebApi api;
    private final URI home;

    /** By what no address can be made of again: it is as good as a password while it lasts. */
    private final Recent<Boolean> used = new Recent<>();

    ResponseUrls(WebApi api, SlackSettings settings) {
        this.api = api;
        this.home = URI.create(settings.apiUrl());
    }

    /** Only the person sees it. The first answer takes the place of "looking"; Slack shows later ones below. */
    Optional<WebApi.Result<Integer>> answer(String url, Said said) {
        return post(url, said, used.find(name(url)).isEmpty());
    }

    /** A few words more, whatever was answered before; what fails is not told. */
    void add(String url, Said said, Optional<String> thread) {
        if (isSlacks(url)) {
            api.respond(url, ActionResponse.builder().responseType("ephemeral").replaceOriginal(false).deleteOriginal(false)
                    .threadTs(thread.orElse(null)).text(said.text()).build());
        }
    }

    private Optional<WebApi.Result<Integer>> post(String url, Said said, boolean replace) {
        if (!isSlacks(url)) {
            return Optional.empty();
        }
        WebApi.Result<Integer> result = api.respond(url, ActionResponse.builder().responseType("ephemeral")
                .replaceOriginal(replace).deleteOriginal(false)
                .text(said.text()).blocks(said.blocks().isEmpty() ? null : said.blocks()).build());
        if (result instanceof WebApi.Result.Done<Integer>) {
            used.keep(name(url), true);
        }
        return Optional.of(result);
    }

    private static String name(String url) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Words of the news go to Slack and nowhere else, whoever wrote the address. */
    private boolean isSlacks(String url) {
        try {
            URI address = URI.create(url);
            boolean own = home.getHost().equals(address.getHost()) && home.getPort() == address.getPort()
                    && home.getScheme().equals(address.getScheme());
            boolean hooks = SLACKS.equals(address.getHost()) && "https".equals(address.getScheme()) && address.getPort() < 0;
            return (own || hooks) && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
