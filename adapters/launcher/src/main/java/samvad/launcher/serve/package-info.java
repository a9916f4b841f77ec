/**
 * All that runs while Samvad serves: {@code serve}. In go messages from chat apps, articles from folder and feeds, and the time of day; out
 * go answers, digests, and pages on health and metrics. First to read: {@link samvad.launcher.serve.Serving}.
 */
@NullMarked
package samvad.launcher.serve;

import org.jspecify.annotations.NullMarked;
