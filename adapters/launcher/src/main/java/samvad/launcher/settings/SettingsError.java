package samvad.launcher.settings;

/** A setting is wrong. The message names the setting, where it stands and the way out. */
public final class SettingsError extends RuntimeException {
    public SettingsError(String message) {
        super(message);
    }
}
