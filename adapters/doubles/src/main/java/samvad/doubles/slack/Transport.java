package samvad.doubles.slack;

/** How payloads reach the app: a WebSocket or HTTP. */
interface Transport {
    /** Returns without waiting for the answer. */
    void send(Delivery delivery, int retry, String reason);
}
