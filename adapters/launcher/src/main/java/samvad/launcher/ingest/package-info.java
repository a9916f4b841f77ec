/**
 * How articles get in: {@code ingest}, {@code sources} for the feeds, {@code reindex} for the index. In go files, web pages and feeds; out
 * come files in the knowledge folder and a report. First to read: {@link samvad.launcher.ingest.IngestCommand}.
 */
@NullMarked
package samvad.launcher.ingest;

import org.jspecify.annotations.NullMarked;
