package samvad.engine.chat;

/**
 * A person in one app.
 *
 * @param id the app's own; with its workspace in front ({@code T1/U2}) where ids are only unique in one
 */
public record PersonId(String app, String id) {
    /** Whether the person belongs to a workspace of an app. */
    public boolean isOf(String otherApp, String space) {
        return app.equals(otherApp) && id.startsWith(space + "/");
    }

    /** {@code telegram:123}, as settings name people. */
    @Override
    public String toString() {
        return app + ":" + id;
    }
}
