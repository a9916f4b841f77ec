package samvad.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.InstantSource;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.delivery.DeliveryUnavailable;

final class StoreAddressTest {
    @Test
    void refuses_the_address_of_something_else_and_says_how_to_write_one() {
        assertThatThrownBy(() -> new StoreAddress.Server("mysql://localhost/samvad", Optional.empty(), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("store.url").hasMessageContaining("jdbc:postgresql://");
    }

    @Test
    void shows_no_password_wherever_it_was_written() {
        assertThat(new StoreAddress.Server("jdbc:postgresql://asha:hush@db:5432/samvad?user=asha&password=hush", Optional.of("asha"), Optional.of("hush")))
                .hasToString("The database at //db:5432/samvad (store.url)");
    }

    @Test
    void says_that_no_server_answers_and_the_way_out() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        StoreAddress nobody = new StoreAddress.Server("jdbc:postgresql://127.0.0.1:" + free + "/samvad", Optional.of("asha"), Optional.of("hush"));
        DeliveryUnavailable thrown = catchThrowableOfType(DeliveryUnavailable.class, () -> Database.open(nobody, InstantSource.system()));
        assertThat(thrown).hasMessageContaining("cannot be reached").hasMessageContaining("store.url");
        StringWriter shown = new StringWriter();
        thrown.printStackTrace(new PrintWriter(shown));
        assertThat(shown.toString()).doesNotContain("hush");
    }
}
