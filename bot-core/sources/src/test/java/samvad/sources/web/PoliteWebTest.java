package samvad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;
import static samvad.sources.web.SafeWebTest.refusal;
import static samvad.sources.web.SafeWebTest.unreachable;
import static samvad.sources.web.SafeWebTest.web;

import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a site says to robots, and what is said of one that cannot be asked. */
@Timeout(60)
final class PoliteWebTest {
    private static String failure(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Failed.class);
        return ((Fetched.Failed) fetched).reason();
    }

    @Test
    void robots_txt_is_obeyed() {
        try (RawServer server = new RawServer((path, out) -> out.write(path.equals("/robots.txt")
                        ? RawServer.response("200 OK", "Content-Type: text/plain\r\n", "User-agent: *\nDisallow: /private/\n\nUser-agent: SamvadBot\nDisallow: /closed/\n")
                        : RawServer.response("200 OK", "", "x")));
                SafeWeb safe = web(server.host())) {
            Web web = polite(safe);
            assertThat(refusal(web.fetch(server.url("/closed/a"), Fetched.Marks.NONE))).contains("robots.txt");
            assertThat(web.fetch(server.url("/private/a"), Fetched.Marks.NONE)).isInstanceOf(Fetched.Document.class);
            assertThat(server.asked().stream().filter(request -> request.startsWith("GET /robots.txt"))).hasSize(1);
            assertThat(server.asked()).noneMatch(request -> request.startsWith("GET /closed"));
        }
    }

    @Test
    void a_site_without_robots_txt_is_open_and_one_that_cannot_say_is_not() {
        try (RawServer open = new RawServer((path, out) -> out.write(RawServer.response(path.equals("/robots.txt") ? "404 Not Found" : "200 OK", "", "x")));
                RawServer broken = new RawServer((path, out) -> out.write(RawServer.response(path.equals("/robots.txt") ? "500 Oops" : "200 OK", "", "x")));
                SafeWeb safe = web(open.host(), broken.host())) {
            Web web = polite(safe);
            assertThat(web.fetch(open.url("/a"), Fetched.Marks.NONE)).isInstanceOf(Fetched.Document.class);
            assertThat(failure(web.fetch(broken.url("/a"), Fetched.Marks.NONE))).contains("robots.txt could not be read", "answers with 500", "nothing is fetched there");
            assertThat(broken.asked()).noneMatch(request -> request.startsWith("GET /a"));
        }
    }

    @Test
    void a_site_that_is_not_there_is_not_said_to_be_closed_to_robots() {
        CountDownLatch end = new CountDownLatch(1);
        Dns names = host -> {
            throw new UnknownHostException(host);
        };
        try (RawServer silent = new RawServer((_, _) -> end.await());
                RawServer rude = new RawServer((_, _) -> {});
                SafeWeb safe = new SafeWeb(names, new AllowedHosts(Set.of(silent.host(), rude.host())), SafeWebTest.SMALL, Clock.systemUTC())) {
            RawServer gone = new RawServer((_, _) -> {});
            gone.close();
            try (SafeWeb other = web(gone.host())) {
                assertThat(unreachable(polite(other).fetch(gone.url("/a"), Fetched.Marks.NONE))).contains("cannot be reached").doesNotContain("robots");
            }
            Web web = polite(safe);
            assertThat(unreachable(web.fetch("http://nonexistent.invalid/x", Fetched.Marks.NONE))).contains("cannot be reached: its host is not found").doesNotContain("robots");
            // what was found out is remembered for a while
            assertThat(unreachable(web.fetch("http://nonexistent.invalid/y", Fetched.Marks.NONE))).contains("cannot be reached: its host is not found");
            assertThat(unreachable(web.fetch(silent.url("/x"), Fetched.Marks.NONE))).contains("did not answer in time").doesNotContain("robots");
            assertThat(unreachable(web.fetch(rude.url("/x"), Fetched.Marks.NONE))).contains("cannot be reached").doesNotContain("robots");
            end.countDown();
        }
    }

    private static Web polite(SafeWeb safe) {
        return new PoliteWeb(safe, new Robots(safe, Clock.systemUTC()), Duration.ZERO);
    }
}
