/**
 * A double of Telegram's Bot API server on loopback: the bot talks real HTTP to it, people talk through
 * {@link samvad.doubles.telegram.TelegramPerson}.
 *
 * <p>Enter: HTTP requests of a bot, sentences of people. Leave: updates and answers for the bot, what people see for whoever watches.
 * Read {@link samvad.doubles.telegram.TelegramServer} first. It proves nothing about the real platform: rules without a documentation
 * address are what bots have been observed to meet.
 */
@NullMarked
package samvad.doubles.telegram;

import org.jspecify.annotations.NullMarked;
