package samvad.doubles.telegram;

/**
 * One offer under what a person types after the bot's name; the text is what goes into the chat when they pick it.
 *
 * @see <a href="https://core.telegram.org/bots/api#inlinequeryresultarticle">InlineQueryResultArticle</a>
 */
public record InlineResult(String id, String type, String title, String description, String text) {}
