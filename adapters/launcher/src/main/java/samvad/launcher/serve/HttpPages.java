package samvad.launcher.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import samvad.launcher.settings.SettingsError;

/** The one HTTP server: pages for those who watch over Samvad, and what apps need mounted. */
final class HttpPages implements AutoCloseable {
    private final Server server;

    /** A page's status and plain text. */
    record Page(int status, String type, String text) {}

    private HttpPages(Server server) {
        this.server = server;
    }

    /** Begins to serve. Port 0 takes a free one. */
    static HttpPages open(String host, int port, Map<String, Supplier<Page>> pages, Map<String, HttpServlet> mounted) {
        Server server = new Server(new InetSocketAddress(host, port));
        ServletContextHandler context = new ServletContextHandler("/");
        pages.forEach((path, page) -> context.addServlet(new ServletHolder(new PageServlet(page)), path));
        mounted.forEach((path, servlet) -> context.addServlet(new ServletHolder(servlet), path));
        server.setHandler(context);
        try {
            server.start();
        } catch (Exception e) {
            throw new SettingsError("No HTTP on " + host + ":" + port + " (" + e.getMessage()
                    + "). Set http.port to a free one, or http.host to an address of this machine.");
        }
        return new HttpPages(server);
    }

    int port() {
        return ((ServerConnector) server.getConnectors()[0]).getLocalPort();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the HTTP server did not stop", e);
        }
    }

    private static final class PageServlet extends HttpServlet {
        private static final long serialVersionUID = 1;

        private final transient Supplier<Page> page;

        PageServlet(Supplier<Page> page) {
            this.page = page;
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Page shown = page.get();
            response.setStatus(shown.status());
            response.setContentType(shown.type() + ";charset=utf-8");
            response.getOutputStream().write(shown.text().getBytes(StandardCharsets.UTF_8));
        }
    }
}
