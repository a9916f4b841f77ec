package samvad.launcher.serve;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import samvad.engine.delivery.ChatApp;
import samvad.engine.delivery.SendLedger;

/** Whether Samvad lives, and whether it can do its work: it does if each app was heard of lately and the books are open. */
final class Health {
    /** A poll is held for up to 50 s; after this long without one something is wrong. */
    private static final Duration LATELY = Duration.ofSeconds(120);

    private static final String JSON = "application/json";

    private final List<ChatApp> apps;
    private final SendLedger ledger;
    private final Supplier<Listening.State> listening;
    private final InstantSource clock;
    private final Instant started;

    Health(List<ChatApp> apps, SendLedger ledger, Supplier<Listening.State> listening, InstantSource clock) {
        this.listening = listening;
        this.apps = apps;
        this.ledger = ledger;
        this.clock = clock;
        this.started = clock.instant();
    }

    /** The process runs and replies. */
    HttpPages.Page live() {
        ObjectNode json = new ObjectMapper().createObjectNode().put("live", true);
        return new HttpPages.Page(200, JSON, json.put("up_seconds", age(started).toSeconds()).toString());
    }

    /** 200 if it can do its work, else 503; either way what it saw. */
    HttpPages.Page ready() {
        ObjectNode json = new ObjectMapper().createObjectNode();
        boolean open = ledger.isOpen();
        Listening.State state = listening.get();
        // one that stands by sends, and one that has stopped has to be started anew
        boolean ready = open && state != Listening.State.STOPPED;
        ObjectNode shown = json.put("books", open ? "open" : "closed").putObject("apps");
        boolean listens = state == Listening.State.LISTENS;
        json.put("listens", listens);
        for (ChatApp app : listens ? apps : List.<ChatApp>of()) {
            Optional<Duration> silence = app.lastHeard().map(this::age);
            boolean heard = silence.filter(since -> since.compareTo(LATELY) < 0).isPresent();
            ready &= heard;
            shown.putObject(app.surface().app()).put("heard", heard)
                    .put("seconds_since_heard", silence.map(Duration::toSeconds).orElse(null));
        }
        json.put("ready", ready);
        return new HttpPages.Page(ready ? 200 : 503, JSON, json.toString());
    }

    private Duration age(Instant since) {
        return Duration.between(since, clock.instant());
    }
}
