/**
 * Where everything is put together, and nothing decided: {@link samvad.launcher.Main} reads the command line and hands each command its
 * {@link samvad.launcher.wiring.Wiring}. A room a command or a few: ask, digest, ingest, eval, serve, play, doctor, bench; below them wiring,
 * settings and what all commands share. Rooms form no cycle. Read Main first.
 */
@NullMarked
package samvad.launcher;

import org.jspecify.annotations.NullMarked;
