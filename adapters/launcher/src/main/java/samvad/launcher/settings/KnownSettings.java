package samvad.launcher.settings;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which settings there are, what each is by default, and what is said of one that is none. */
final class KnownSettings {
    /** Every setting there is, with its default; an empty one is unset. */
    static final Map<String, String> DEFAULTS = Map.ofEntries(
            Map.entry("knowledge", "knowledge"),
            Map.entry("data", ".samvad"),
            Map.entry("samples", "until-real"),
            Map.entry("terms", "config/terms.tsv"),
            Map.entry("names", "config/names.tsv"),
            Map.entry("dictionary", ""),
            Map.entry("feeds", "config/feeds.yaml"),
            Map.entry("outlets", "config/outlets.yaml"),
            Map.entry("web.allow", ""),
            Map.entry("model.provider", "none"),
            Map.entry("model.base-url", ""),
            Map.entry("model.name", ""),
            Map.entry("model.api-key", ""),
            Map.entry("model.api-key-file", ""),
            Map.entry("model.timeout-seconds", "30"),
            Map.entry("model.at-once", "8"),
            Map.entry("limits.person-model-tokens", "100000"),
            Map.entry("limits.chat-model-tokens", "300000"),
            Map.entry("limits.model-tokens", "3000000"),
            Map.entry("embedding.provider", "none"),
            Map.entry("embedding.base-url", ""),
            Map.entry("embedding.name", ""),
            Map.entry("embedding.api-key", ""),
            Map.entry("embedding.api-key-file", ""),
            Map.entry("embedding.timeout-seconds", "5"),
            Map.entry("embedding.model-file", ""),
            Map.entry("embedding.tokenizer-file", ""),
            Map.entry("embedding.pooling", "mean"),
            Map.entry("embedding.passage-prefix", ""),
            Map.entry("embedding.question-prefix", ""),
            Map.entry("telegram.token", ""),
            Map.entry("telegram.token-file", ""),
            Map.entry("telegram.api-url", "https://api.telegram.org"),
            Map.entry("telegram.messages-per-second", "30"),
            Map.entry("slack.mode", "socket"),
            Map.entry("slack.bot-token", ""),
            Map.entry("slack.bot-token-file", ""),
            Map.entry("slack.app-token", ""),
            Map.entry("slack.app-token-file", ""),
            Map.entry("slack.signing-secret", ""),
            Map.entry("slack.signing-secret-file", ""),
            Map.entry("slack.api-url", "https://slack.com/api/"),
            Map.entry("access.mode", "open"),
            Map.entry("access.people", ""),
            Map.entry("access.admins", ""),
            Map.entry("limits.person-per-minute", "10"),
            Map.entry("limits.chat-per-minute", "30"),
            Map.entry("replies", "growing"),
            Map.entry("time-zone", "Asia/Kolkata"),
            Map.entry("retention-days", "30"),
            Map.entry("article-days", "0"),
            Map.entry("store.url", ""),
            Map.entry("store.user", ""),
            Map.entry("store.password", ""),
            Map.entry("store.password-file", ""),
            Map.entry("http.host", "127.0.0.1"),
            Map.entry("http.port", "8080"));

    /** Those that may not stand in the YAML. */
    static final Set<String> SECRETS =
            Set.of("model.api-key", "embedding.api-key", "store.password", "telegram.token", "slack.bot-token", "slack.app-token",
                    "slack.signing-secret");

    private static final String PREFIX = "SAMVAD_";

    /** What {@code .ci/run} reads, and Samvad does not. */
    private static final Set<String> OF_THE_BUILD = Set.of("SAMVAD_CI_ARTICLES");

    private KnownSettings() {}

    /** The variable of the environment that stands for a setting. */
    static String variable(String name) {
        return PREFIX + name.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** A sentence for each variable that looks like a setting and is none. */
    static List<String> unknownAmong(Collection<String> variables) {
        Set<String> known = DEFAULTS.keySet().stream().map(KnownSettings::variable).collect(Collectors.toSet());
        return variables.stream().filter(name -> name.startsWith(PREFIX) && !known.contains(name) && !OF_THE_BUILD.contains(name))
                .sorted().map(name -> name + " is " + noSetting(name, known)).toList();
    }

    /** What is said of a name of the YAML that is none. */
    static String noSetting(String name) {
        return noSetting(name, DEFAULTS.keySet());
    }

    private static String noSetting(String name, Set<String> known) {
        return "no setting; " + NearestName.to(name, known).map(meant -> "did you mean " + meant + "?").orElse("docs/SETTINGS.md lists them all.");
    }
}
