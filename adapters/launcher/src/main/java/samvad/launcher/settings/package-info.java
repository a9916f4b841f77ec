/**
 * What is set. In go {@code config/samvad.yaml} and the environment; out come {@link samvad.launcher.settings.Settings}, typed, or a
 * {@link samvad.launcher.settings.SettingsError} with the way out. First to read: Settings.
 */
@NullMarked
package samvad.launcher.settings;

import org.jspecify.annotations.NullMarked;
