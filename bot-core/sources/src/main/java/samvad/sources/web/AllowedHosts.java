package samvad.sources.web;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** The private sources a desk has named, each as {@code host:port}: the only ones Samvad goes to that are not on the open internet. */
public record AllowedHosts(Set<String> hosts) {
    public static final AllowedHosts NONE = new AllowedHosts(Set.of());

    public AllowedHosts {
        for (String host : hosts) {
            if (!host.matches("(?:\\[[0-9a-fA-F:.]+\\]|[^\\s/:@]+):\\d{1,5}")) {
                throw new IllegalArgumentException("\"" + host + "\" is no host with a port, as in news.intern:8080");
            }
        }
        hosts = hosts.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toUnmodifiableSet());
    }

    /** True for a host that is allowed at some port. */
    boolean names(String host) {
        return hosts.stream().anyMatch(allowed -> allowed.substring(0, allowed.lastIndexOf(':')).equals(bracketed(host)));
    }

    boolean allows(String host, int port) {
        return hosts.contains(bracketed(host) + ":" + port);
    }

    private static String bracketed(String host) {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host).toLowerCase(Locale.ROOT);
    }
}
