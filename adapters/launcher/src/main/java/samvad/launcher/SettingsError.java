package samvad.launcher;

/** A setting is wrong. The message names the setting, where it stands and the way out. */
final class SettingsError extends RuntimeException {
    SettingsError(String message) {
        super(message);
    }
}
