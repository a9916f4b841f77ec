package samvad.sources.web;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.UnknownHostException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/**
 * Fetches documents by http and https from the open internet, and from the private hosts a desk has allowed. The address a host
 * resolves to is checked, and it is that very address which is connected to; after each redirect it all begins anew.
 */
public final class SafeWeb implements Web, AutoCloseable {
    /** Says who comes, and where to read about it; robots.txt may name it. */
    public static final String AGENT = "SamvadBot";

    private static final String USER_AGENT = AGENT + "/0.1 (news reader of a Telegram and Slack bot; it obeys robots.txt)";

    private static final String ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.5";

    private static final int MOST_REDIRECTS = 5;

    private static final String NOT_PUBLIC = "is not on the open internet; a private source needs its host:port in web.allow";

    private final OkHttpClient client;
    private final AllowedHosts allowed;
    private final FetchLimits limits;
    private final Clock clock;

    public SafeWeb(AllowedHosts allowed, Clock clock) {
        this(Dns.SYSTEM, allowed, FetchLimits.STANDARD, clock);
    }

    /** With other names and limits than the system's. */
    SafeWeb(Dns names, AllowedHosts allowed, FetchLimits limits, Clock clock) {
        this.allowed = allowed;
        this.limits = limits;
        this.clock = clock;
        this.client = new OkHttpClient.Builder()
                .dns(host -> checked(host, names.lookup(host)))
                .proxy(Proxy.NO_PROXY)
                .followRedirects(false)
                .followSslRedirects(false)
                .protocols(List.of(Protocol.HTTP_1_1))
                .retryOnConnectionFailure(false)
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.SECONDS))
                .connectTimeout(limits.silence())
                .readTimeout(limits.silence())
                .writeTimeout(limits.silence())
                .build();
    }

    @Override
    public Fetched fetch(String address, Fetched.Marks known) {
        HttpUrl url = HttpUrl.parse(address.strip());
        if (url == null) {
            return new Fetched.Refused("is no web address; only http and https are read");
        }
        long end = System.nanoTime() + limits.whole().toNanos();
        boolean permanent = true;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Optional<String> refusal = refusal(url);
            if (refusal.isPresent()) {
                return new Fetched.Refused((redirects > 0 ? "redirects to " + shown(url) + ", which " : "") + refusal.get());
            }
            Duration left = Duration.ofNanos(Math.max(1_000_000, end - System.nanoTime()));
            Call call = client.newBuilder().callTimeout(left).build().newCall(request(url, known));
            try (Response response = call.execute()) {
                if (!isRedirect(response)) {
                    return read(response, url, permanent);
                }
                permanent &= response.code() == 301 || response.code() == 308;
                HttpUrl next = url.resolve(response.header("Location", ""));
                if (next == null) {
                    return new Fetched.Refused("redirects to what is no web address");
                }
                url = next;
            } catch (IOException e) {
                return failed(e, redirects > 0 ? url : null);
            }
        }
        return new Fetched.Refused("redirects more than " + MOST_REDIRECTS + " times");
    }

    private static boolean isRedirect(Response response) {
        return switch (response.code()) {
            case 301, 302, 303, 307, 308 -> response.header("Location") != null;
            default -> false;
        };
    }

    /** Numbers for a host never come to the look-up of names: they are checked here. */
    private Optional<String> refusal(HttpUrl url) {
        if (!url.username().isEmpty() || !url.password().isEmpty()) {
            return Optional.of("holds a name or a password; addresses with those are not read");
        }
        if (allowed.allows(url.host(), url.port())) {
            return Optional.empty();
        }
        boolean numbers = url.host().indexOf(':') >= 0 || url.host().matches("[0-9.]+");
        try {
            return numbers && !PublicAddresses.isPublic(InetAddress.getByName(url.host())) ? Optional.of(NOT_PUBLIC) : hostAlone(url);
        } catch (UnknownHostException e) {
            return Optional.of("is no address");
        }
    }

    /** A host allowed at one port is not thereby allowed at others. */
    private Optional<String> hostAlone(HttpUrl url) {
        return allowed.names(url.host()) ? Optional.of("is allowed at another port only") : Optional.empty();
    }

    private List<InetAddress> checked(String host, List<InetAddress> addresses) throws UnknownHostException {
        if (!allowed.names(host) && !addresses.stream().allMatch(PublicAddresses::isPublic)) {
            throw new PublicAddresses.NotPublic(host);
        }
        return addresses;
    }

    private static Request request(HttpUrl url, Fetched.Marks known) {
        Request.Builder request = new Request.Builder().url(url).header("User-Agent", USER_AGENT).header("Accept", ACCEPT);
        if (!known.etag().isEmpty()) {
            request.header("If-None-Match", known.etag());
        }
        if (!known.lastModified().isEmpty()) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return request.build();
    }

    private Fetched read(Response response, HttpUrl url, boolean permanent) throws IOException {
        int code = response.code();
        if (code == 304) {
            return new Fetched.Unchanged();
        }
        if (code == 404 || code == 410 || code == 451) {
            return new Fetched.Refused(code == 410 ? "is gone for good (410)" : "is not there (" + code + ")");
        }
        if (code == 401 || code == 402 || code == 403) {
            return new Fetched.Refused("may not be read (" + code + ")");
        }
        ResponseBody body = response.body();
        if (code != 200 || body == null) {
            return new Fetched.Failed("answers with " + code, RetryAfter.of(response.header("Retry-After", ""), clock.instant()));
        }
        byte[] bytes = body.byteStream().readNBytes((int) limits.bytes() + 1);
        if (bytes.length > limits.bytes()) {
            return new Fetched.Refused("is larger than " + (limits.bytes() >> 10) + " kB, the most that is read");
        }
        MediaType type = body.contentType();
        Optional<Charset> charset = type == null ? Optional.empty() : Optional.ofNullable(type.charset(null));
        return new Fetched.Document(url.toString(), bytes, charset,
                new Fetched.Marks(header(response, "ETag"), header(response, "Last-Modified")), permanent);
    }

    private static String header(Response response, String name) {
        String value = response.header(name, "");
        return value == null || value.length() > 1000 ? "" : value;
    }

    private static Fetched failed(IOException e, @Nullable HttpUrl redirected) {
        String to = redirected == null ? "" : "redirects to " + shown(redirected) + ", which ";
        return switch (e) {
            case PublicAddresses.NotPublic _ -> new Fetched.Refused(to + NOT_PUBLIC);
            case UnknownHostException _ -> unreachable(to, "cannot be reached: its host is not found");
            case InterruptedIOException _ -> unreachable(to, "cannot be reached: it did not answer in time");
            default -> unreachable(to, "cannot be reached (" + e.getClass().getSimpleName() + ")");
        };
    }

    /** A server that redirects has answered, wherever that leads. */
    private static Fetched unreachable(String redirected, String reason) {
        return redirected.isEmpty() ? new Fetched.Unreachable(reason) : new Fetched.Failed(redirected + reason, Optional.empty());
    }

    private static String shown(HttpUrl url) {
        return url.scheme() + "://" + url.host() + (url.port() == HttpUrl.defaultPort(url.scheme()) ? "" : ":" + url.port());
    }

    @Override
    public void close() {
        client.dispatcher().executorService().shutdown();
        client.connectionPool().evictAll();
    }
}
