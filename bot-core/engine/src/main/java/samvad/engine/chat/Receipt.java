package samvad.engine.chat;

/** The app's proof that it has a message: where, and by what id it can be revised. */
public record Receipt(Address address, String messageId) {}
