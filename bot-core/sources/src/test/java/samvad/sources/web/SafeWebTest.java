package samvad.sources.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class SafeWebTest {
    static final FetchLimits SMALL = new FetchLimits(Duration.ofMillis(400), Duration.ofMillis(1500), 1 << 20);

    static SafeWeb web(String... allowed) {
        return new SafeWeb(Dns.SYSTEM, new AllowedHosts(Set.of(allowed)), SMALL, Clock.systemUTC());
    }

    private static Fetched fetch(SafeWeb web, String address) {
        return web.fetch(address, Fetched.Marks.NONE);
    }

    static String refusal(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Refused.class);
        return ((Fetched.Refused) fetched).reason();
    }

    static String unreachable(Fetched fetched) {
        assertThat(fetched).isInstanceOf(Fetched.Unreachable.class);
        return ((Fetched.Unreachable) fetched).reason();
    }

    @Test
    void reads_an_allowed_host_and_says_who_asks() {
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("200 OK", "Content-Type: text/html; charset=utf-8\r\nETag: \"a\"\r\n", "नमस्ते")));
                SafeWeb web = web(server.host())) {
            assertThat(fetch(web, server.url("/a"))).isInstanceOfSatisfying(Fetched.Document.class, document -> {
                assertThat(new String(document.bytes(), StandardCharsets.UTF_8)).isEqualTo("नमस्ते");
                assertThat(document.charset()).contains(StandardCharsets.UTF_8);
                assertThat(document.marks().etag()).isEqualTo("\"a\"");
            });
            assertThat(server.asked().getFirst()).contains("User-Agent: SamvadBot/");
        }
    }

    @Test
    void asks_only_for_what_has_changed() {
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("304 Not Modified", "", ""))); SafeWeb web = web(server.host())) {
            assertThat(web.fetch(server.url("/"), new Fetched.Marks("\"a\"", "Tue, 18 Nov 2025 10:00:00 GMT"))).isInstanceOf(Fetched.Unchanged.class);
            assertThat(server.asked().getFirst()).contains("If-None-Match: \"a\"").contains("If-Modified-Since: Tue, 18 Nov 2025 10:00:00 GMT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "ftp://example.org/a", "data:text/html,x", "gopher://example.org", "", "http://"})
    void only_http_and_https_are_read(String address) {
        try (SafeWeb web = web()) {
            assertThat(refusal(fetch(web, address))).contains("only http and https");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f.1/", "http://017700000001/", "http://localhost/", "http://0.0.0.0/",
        "http://10.1.2.3/", "http://172.16.0.1/", "http://172.31.255.255/", "http://192.168.1.1/", "http://169.254.169.254/latest/meta-data/", "http://100.100.100.200/",
        "http://[::1]/", "http://[::]/", "http://[fe80::1]/", "http://[fd00:ec2::254]/", "http://[::ffff:169.254.169.254]/", "http://[64:ff9b::7f00:1]/",
        "http://[2002:7f00:1::]/", "http://224.0.0.1/", "http://255.255.255.255/", "http://198.18.0.1/", "http://192.0.0.192/"})
    void never_goes_to_this_machine_its_networks_or_its_cloud(String address) {
        try (SafeWeb web = web()) {
            assertThat(fetch(web, address)).isInstanceOfAny(Fetched.Refused.class, Fetched.Unreachable.class)
                    .satisfies(fetched -> assertThat(fetched.toString()).containsAnyOf("not on the open internet", "is not found", "is no address"));
        }
    }

    @Test
    void a_name_that_leads_inside_is_refused_before_anything_is_sent() {
        AtomicInteger looked = new AtomicInteger();
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("200 OK", "", "secret")))) {
            Dns names = host -> {
                looked.incrementAndGet();
                return List.of(InetAddress.getByName("93.184.216.34"), InetAddress.getLoopbackAddress());
            };
            try (SafeWeb web = new SafeWeb(names, AllowedHosts.NONE, SMALL, Clock.systemUTC())) {
                assertThat(refusal(fetch(web, "http://news.example:" + server.port() + "/"))).contains("not on the open internet");
            }
            assertThat(looked).hasValue(1);
            assertThat(server.asked()).isEmpty();
        }
    }

    @Test
    void a_name_that_changes_its_mind_gains_nothing() {
        AtomicInteger looked = new AtomicInteger();
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("200 OK", "", "secret")))) {
            Dns rebinding = host -> List.of(looked.getAndIncrement() == 0 ? InetAddress.getByName("192.0.2.1") : InetAddress.getLoopbackAddress());
            try (SafeWeb web = new SafeWeb(rebinding, AllowedHosts.NONE, SMALL, Clock.systemUTC())) {
                assertThat(refusal(fetch(web, "http://news.example:" + server.port() + "/"))).contains("not on the open internet");
                assertThat(refusal(fetch(web, "http://news.example:" + server.port() + "/"))).contains("not on the open internet");
            }
            // a look-up a fetch: what was checked is what would have been connected to
            assertThat(looked).hasValue(2);
            assertThat(server.asked()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://169.254.169.254/latest/meta-data/", "http://127.0.0.1:1/", "http://[::1]/", "http://metadata.internal/"})
    void a_redirect_inside_is_refused_like_any_other_address(String inside) {
        Dns names = host -> {
            if (host.equals("metadata.internal")) {
                return List.of(InetAddress.getByName("169.254.169.254"));
            }
            throw new UnknownHostException(host);
        };
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("302 Found", "Location: " + inside + "\r\n", "")));
                SafeWeb web = new SafeWeb(names, new AllowedHosts(Set.of(server.host())), SMALL, Clock.systemUTC())) {
            assertThat(refusal(fetch(web, server.url("/")))).startsWith("redirects to http://").containsAnyOf("not on the open internet", "another port");
        }
    }

    @Test
    void follows_a_redirect_and_ends_a_loop() {
        try (RawServer server = new RawServer((path, out) -> out.write(switch (path) {
                    case "/old" -> RawServer.response("301 Moved Permanently", "Location: /new\r\n", "");
                    case "/new" -> RawServer.response("200 OK", "", "here");
                    case "/script" -> RawServer.response("302 Found", "Location: javascript:alert(1)\r\n", "");
                    default -> RawServer.response("302 Found", "Location: " + path + "x\r\n", "");
                }));
                SafeWeb web = web(server.host())) {
            assertThat(fetch(web, server.url("/old"))).isInstanceOfSatisfying(Fetched.Document.class, document -> {
                assertThat(document.address()).isEqualTo(server.url("/new"));
                assertThat(document.permanent()).isTrue();
            });
            assertThat(refusal(fetch(web, server.url("/loop")))).contains("redirects more than 5 times");
            assertThat(refusal(fetch(web, server.url("/script")))).contains("no web address");
            assertThat(server.asked()).hasSize(2 + 6 + 1);
        }
    }

    @Test
    void a_host_is_allowed_at_its_port_only() {
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.response("200 OK", "", "x"))); SafeWeb web = web("127.0.0.1:1")) {
            assertThat(refusal(fetch(web, server.url("/")))).contains("not on the open internet");
            assertThat(server.asked()).isEmpty();
        }
        try (SafeWeb web = web("localhost:8080")) {
            assertThat(refusal(fetch(web, "http://localhost:9090/"))).contains("another port");
        }
    }

    @Test
    void a_small_file_that_unpacks_to_a_huge_one_is_cut_off() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (GZIPOutputStream packed = new GZIPOutputStream(bomb)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                packed.write(zeros);
            }
        }
        try (RawServer server = new RawServer((_, out) -> out.write(RawServer.join(("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + bomb.size()
                        + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8), bomb.toByteArray())));
                SafeWeb web = web(server.host())) {
            assertThat(refusal(fetch(web, server.url("/")))).contains("larger than 1024 kB");
        }
    }

    @Test
    void an_endless_answer_is_cut_off() {
        try (RawServer server = new RawServer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    byte[] more = new byte[64 << 10];
                    while (true) {
                        out.write(more);
                    }
                });
                SafeWeb web = web(server.host())) {
            assertThat(refusal(fetch(web, server.url("/")))).contains("larger than");
        }
    }

    @Test
    void a_server_that_keeps_one_waiting_is_left() {
        CountDownLatch end = new CountDownLatch(1);
        try (RawServer server = new RawServer((_, out) -> {
                    out.write("HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n".getBytes(StandardCharsets.UTF_8));
                    do {
                        out.write('.');
                        out.flush();
                    } while (!end.await(100, TimeUnit.MILLISECONDS));
                });
                RawServer silent = new RawServer((_, _) -> end.await());
                SafeWeb web = web(server.host(), silent.host())) {
            assertThat(unreachable(fetch(web, server.url("/")))).contains("did not answer in time");
            assertThat(unreachable(fetch(web, silent.url("/")))).contains("did not answer in time");
            end.countDown();
        }
    }

    @Test
    void what_a_server_says_of_itself_is_kept_apart_from_what_failed() {
        try (RawServer server = new RawServer((path, out) -> out.write(switch (path) {
                    case "/busy" -> RawServer.response("503 Service Unavailable", "Retry-After: 120\r\n", "");
                    case "/gone" -> RawServer.response("410 Gone", "", "");
                    case "/paid" -> RawServer.response("402 Payment Required", "", "");
                    default -> "nonsense\r\n\r\n".getBytes(StandardCharsets.UTF_8);
                }));
                SafeWeb web = web(server.host())) {
            assertThat(fetch(web, server.url("/busy"))).isEqualTo(new Fetched.Failed("answers with 503", Optional.of(Duration.ofMinutes(2))));
            assertThat(refusal(fetch(web, server.url("/gone")))).contains("gone for good");
            assertThat(refusal(fetch(web, server.url("/paid")))).contains("may not be read");
            assertThat(unreachable(fetch(web, server.url("/else")))).contains("cannot be reached");
            assertThat(refusal(fetch(web, "http://user:secret@" + server.host() + "/"))).contains("password").doesNotContain("secret");
        }
    }
}
