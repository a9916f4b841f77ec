package samvad.engine.answer;

/**
 * One of several things a question may mean.
 *
 * @param label what tells it from the others, as articles have it: "Anil Sharma"; a month: "August 2026"
 * @param question the whole question, so that it means this alone
 */
public record Meaning(String label, String question) {}
