/**
 * Samvad in Slack. Through {@link samvad.slack.SocketLine} or {@link samvad.slack.EventsServlet} enter Slack's payloads, which
 * Bolt reads and hands to one class for each thing people can do; an {@link samvad.engine.delivery.Incoming} leaves. The other
 * way round, {@link samvad.slack.SlackSurface} says replies. Read SlackApp first.
 */
@NullMarked
package samvad.slack;

import org.jspecify.annotations.NullMarked;
