package samvad.engine.knowledge;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The outlets a desk knows, found by what an article says of its source. */
public final class Outlets {
    public static final Outlets NONE = new Outlets(List.of());

    private static final Pattern HOST = Pattern.compile("(?i)https?://(?:www\\.)?([^/:?#]+).*");

    private final List<Outlet> all;
    private final Map<String, Outlet> byName = new HashMap<>();
    private final Map<String, Outlet> byHost = new HashMap<>();

    public Outlets(List<Outlet> all) {
        this.all = List.copyOf(all);
        for (Outlet outlet : all) {
            outlet.names().forEach(name -> byName.putIfAbsent(key(name), outlet));
            outlet.hosts().forEach(host -> byHost.putIfAbsent(host, outlet));
        }
    }

    /** As the desk lists them. */
    public List<Outlet> all() {
        return all;
    }

    /** By its name, else by the host of its address or one above that. */
    public Optional<Outlet> find(Source source) {
        return source.outlet().map(name -> byName.get(key(name))).or(() -> source.url().flatMap(this::ofAddress));
    }

    public Optional<Outlet> ofAddress(String url) {
        Matcher matcher = HOST.matcher(url);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        for (String host = matcher.group(1).toLowerCase(Locale.ROOT); host.indexOf('.') > 0; host = host.substring(host.indexOf('.') + 1)) {
            if (byHost.containsKey(host)) {
                return Optional.of(byHost.get(host));
            }
        }
        return Optional.empty();
    }

    /** One name for all outlets of an owner; the outlet's own where nothing is known of its owner, empty where nothing is known. */
    public Optional<String> owner(Source source) {
        Optional<Outlet> known = find(source);
        return known.map(outlet -> key(outlet.family().orElseGet(outlet::name))).or(() -> source.outlet().map(Outlets::key));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
