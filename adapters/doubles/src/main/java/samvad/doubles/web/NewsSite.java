package samvad.doubles.web;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Serves what was published last under each path; whatever was not is not there (404). */
public final class NewsSite implements AutoCloseable {
    private static final String FEED = "/feed.xml";

    private static final String PAGE = """
            <html><head><meta property='og:title' content='%s'><meta property='article:published_time' content='2025-11-18T09:00:00+05:30'></head>
            <body><nav><a href='/'>Home</a></nav><article><h1>%s</h1><p>%s</p></article></body></html>""";

    private final Map<String, String> pages = new ConcurrentHashMap<>();
    private final List<String> items = Collections.synchronizedList(new ArrayList<>());
    private final HttpServer server;

    public NewsSite() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            byte[] body = pages.getOrDefault(exchange.getRequestURI().getPath(), "").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        server.start();
    }

    /** An article of one sentence, on its page and as the newest item of the feed. */
    public void publish(String name, String title, String sentence) {
        pages.put("/" + name, PAGE.formatted(title, title, sentence));
        items.addFirst("<item><title>" + title + "</title><link>" + url("/" + name) + "</link></item>");
        pages.put(FEED, "<rss version='2.0'><channel><title>Harbour</title>" + String.join("", items) + "</channel></rss>");
    }

    /** The feed is not there until something more is published. */
    public void removeFeed() {
        pages.remove(FEED);
    }

    public String feed() {
        return url(FEED);
    }

    public String url(String path) {
        return "http://" + host() + path;
    }

    /** With its port. */
    public String host() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
