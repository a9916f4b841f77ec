package samvad.engine.delivery;

/** An intent on the ledger. */
public record Send(long id, Intent intent) {}
