package samvad.engine.delivery;

import samvad.engine.people.People;

/** Where everything is kept that must outlive a crash. */
public record Books(Inbox inbox, SendLedger ledger, Retention retention, People people) {}
