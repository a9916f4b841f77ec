package samvad.launcher.serve;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import samvad.engine.chat.Delivery;
import samvad.engine.delivery.DeliveryEvents;
import samvad.engine.delivery.Intent;
import samvad.engine.delivery.LiveInstances;
import samvad.engine.delivery.Mailroom;
import samvad.engine.delivery.PushQueue;
import samvad.engine.delivery.SendLedger;
import samvad.engine.people.ModelBudget;
import samvad.launcher.wiring.Vectors;

/** Counts what happens in the mailroom. Names and labels hold no person, chat or word of a message. */
final class DeliveryMetrics implements DeliveryEvents {
    private final MeterRegistry registry;

    DeliveryMetrics(MeterRegistry registry) {
        this.registry = registry;
    }

    /** Shows how full the books are, each time somebody looks. */
    void watch(SendLedger ledger, Mailroom mailroom) {
        LatestTally latest = new LatestTally(ledger);
        gauge("intended", latest, tally -> tally.intended());
        gauge("begun", latest, tally -> tally.begun());
        gauge("sent", latest, tally -> tally.sent());
        gauge("unknown", latest, tally -> tally.unknown());
        gauge("refused", latest, tally -> tally.refused());
        gauge("blocked", latest, tally -> tally.blocked());
        gauge("possible-doubles", latest, tally -> tally.possibleDoubles());
        Gauge.builder("samvad.lanes.busy", mailroom, Mailroom::busy).strongReference(true)
                .description("People whose messages are being worked on").register(registry);
    }

    /** Shows what waits to be said unasked, and how many instances say it. */
    void watch(PushQueue queue, LiveInstances instances) {
        Gauge.builder("samvad.pushes", queue, pushes -> pushes.tally().waiting()).strongReference(true)
                .description("Digests and alerts on the ledger").tag("state", "waiting").register(registry);
        Gauge.builder("samvad.pushes", queue, pushes -> pushes.tally().unknown()).strongReference(true)
                .description("Digests and alerts on the ledger").tag("state", "unknown").register(registry);
        Gauge.builder("samvad.instances", instances, LiveInstances::count).strongReference(true)
                .description("Instances on the same store").register(registry);
    }

    /** Shows whether meaning is searched, and what there is to search it by. */
    void watch(Vectors vectors) {
        Gauge.builder("samvad.vectors.failing", vectors, one -> one.isFailing() ? 1 : 0).strongReference(true)
                .description("1 while only words can be searched").register(registry);
        Gauge.builder("samvad.vectors", vectors, Vectors::held).strongReference(true)
                .description("Passages that have a vector").register(registry);
        FunctionCounter.builder("samvad.vectors.failures", vectors, Vectors::failures)
                .description("Questions searched by words alone because the model or the vectors failed").register(registry);
    }

    /** Counts what a model is paid for. */
    void watch(ModelBudget budget) {
        FunctionCounter.builder("samvad.model.tokens", budget, ModelBudget::used)
                .description("Tokens the language model read and wrote").register(registry);
    }

    private void gauge(String state, LatestTally latest, ToDoubleFunction<SendLedger.Tally> count) {
        Gauge.builder("samvad.ledger", latest, tally -> count.applyAsDouble(tally.get())).strongReference(true)
                .description("Sends on the ledger").tag("state", state).register(registry);
    }

    @Override
    public void received(String app, int fresh, int again) {
        registry.counter("samvad.received", "app", app, "seen", "first").increment(fresh);
        registry.counter("samvad.received", "app", app, "seen", "again").increment(again);
    }

    @Override
    public void answered(String app, Duration took, boolean failed) {
        registry.timer("samvad.answers", "app", app, "failed", Boolean.toString(failed)).record(took);
    }

    @Override
    public void attempted(String app, Intent.Kind kind, Delivery delivery) {
        registry.counter("samvad.sends", "app", app, "kind", kind.name().toLowerCase(Locale.ROOT),
                "delivery", delivery.getClass().getSimpleName()).increment();
    }
}
