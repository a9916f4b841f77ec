/**
 * Slack's servers on loopback, for tests and for trying the bot by hand.
 *
 * <p>In come Web API calls, posts to response_urls and Socket Mode connections, as Slack's own libraries make them; out go events,
 * commands and interactions, by WebSocket or as signed posts. Read {@link samvad.doubles.slack.SlackServer} first, then
 * {@link samvad.doubles.slack.SlackPerson}. The rules are the documentation's, each with its address; none was tried on the real Slack.
 */
@NullMarked
package samvad.doubles.slack;

import org.jspecify.annotations.NullMarked;
