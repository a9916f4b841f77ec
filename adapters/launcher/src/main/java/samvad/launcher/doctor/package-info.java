/**
 * Whether all is well, and what to do where it is not: {@code doctor}. In go the settings and the machine; out comes a
 * {@link samvad.launcher.doctor.Finding} a check. First to read: {@link samvad.launcher.doctor.Checkup}.
 */
@NullMarked
package samvad.launcher.doctor;

import org.jspecify.annotations.NullMarked;
