package samvad.slack;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.language.PlainText;

/** Text on its way into Slack's mark-up and out of it (https://docs.slack.dev/messaging/formatting-message-text#escaping). */
final class Mrkdwn {
    private static final Pattern ENTITY = Pattern.compile("<([^<>]*)>");

    /** Samvad's commands are words after one command of Slack's; /ask is one of its own. */
    private static final Pattern COMMAND = Pattern.compile("(?<![\\w/])/(help|sources|language|timezone|stop|forget|allow|subscribe|unsubscribe|digest|follow|unfollow|mute|quiet)\\b");

    private static final Pattern MARKS = Pattern.compile("([\\\\`*_~\\[\\]()#|!+])");

    private Mrkdwn() {}

    /** Lines without anything invisible. */
    static String clean(String text) {
        return text.indexOf('\n') < 0 ? PlainText.of(text) : Arrays.stream(text.split("\\R"))
                .map(PlainText::of).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    /** With the three signs replaced that begin mentions, links and entities. */
    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** As Markdown that shows the text and nothing else, for streams. */
    static String markdown(String text) {
        return MARKS.matcher(escape(text)).replaceAll("\\\\$1");
    }

    /** "/samvad language" for "/language". */
    static String commands(String text) {
        return COMMAND.matcher(text).replaceAll("/samvad $1");
    }

    /** What a person wrote, without the mark-up Slack put around names and addresses. */
    static String unescape(String text) {
        Matcher entities = ENTITY.matcher(text);
        String plain = entities.replaceAll(entity -> Matcher.quoteReplacement(words(entity.group(1))));
        return plain.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&").strip();
    }

    /** The same without a mention of this user. */
    static String unescapeWithout(String user, String text) {
        return unescape(text.replaceAll("<@" + Pattern.quote(user) + "(\\|[^<>]*)?>", " "));
    }

    private static String words(String entity) {
        int bar = entity.indexOf('|');
        String label = bar < 0 ? "" : entity.substring(bar + 1);
        if (entity.startsWith("@") || entity.startsWith("#") || entity.startsWith("!")) {
            return label.isEmpty() ? "" : entity.charAt(0) == '!' ? label : entity.charAt(0) + label;
        }
        return label.isEmpty() ? entity : label;
    }
}
