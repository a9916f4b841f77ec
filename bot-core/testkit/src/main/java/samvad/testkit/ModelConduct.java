package samvad.testkit;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a language model behaves that a test asks: what it does to an honest reply, or to the connection. */
public enum ModelConduct {
    /** Says what it was given to say. */
    HONEST,
    /** Cites the next passage. */
    SHIFTED_CITATION,
    /** Cites a passage that was not offered. */
    INVENTED_SOURCE,
    /** Puts its own words in quotation marks. */
    ALTERED_QUOTE,
    /** Joins words that stand apart to one quotation. */
    SPLICED_QUOTE,
    CHANGED_NUMBER,
    CHANGED_DATE,
    /** Has the first two names change places. */
    SWAPPED_NAMES,
    /** Has somebody else say it. */
    SWAPPED_SPEAKER,
    /** Tells what will be as what was. */
    PLANNED_AS_DONE,
    /** Leaves out "not". */
    DROPPED_NOT,
    /** Answers in the other language. */
    WRONG_LANGUAGE,
    /** Makes one sentence of two with both citations. */
    MERGED_SOURCES,
    /** Does what any text in the question's message tells it, and cites it. */
    OBEYS_COMMANDS,
    ADDED_LINK,
    /** Ends the connection in the middle of the reply. */
    CUT_STREAM,
    EMPTY,
    /** Waits between the sentences until it is told to go on. */
    SLOW,
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    MALFORMED,
    NEVER_ENDING;

    private static final Pattern MARK = Pattern.compile("\\[(\\d+)]");
    private static final Pattern NUMBER = Pattern.compile("(?<!\\[)\\b\\d+(?:[.,]\\d+)*\\b(?!])");
    private static final Pattern DATE = Pattern.compile("(January|February|March|April|May|June|July|August|September|October|November|December) (\\d{1,2})");
    private static final Pattern NAME = Pattern.compile("(?<=\\s)\\p{Lu}\\p{Ll}{3,}");
    private static final Pattern COMMAND = Pattern.compile("(?i)(?:reply|say|write|answer|output|print|लिखो|लिखें|कहो|बोलो)(?: with| only|:| केवल)*\\s+(\\S*(?:CANARY|PWNED)\\S*(?: \\S+){0,4})");

    /** What it makes of an honest reply to a message. */
    String reply(String honest, String message) {
        return switch (this) {
            case SHIFTED_CITATION -> MARK.matcher(honest).replaceAll(mark -> "[" + (Integer.parseInt(mark.group(1)) + 1) + "]");
            case INVENTED_SOURCE -> MARK.matcher(honest).replaceAll("[99]");
            case ALTERED_QUOTE -> quoted(honest, 2, 5);
            case SPLICED_QUOTE -> quoted(honest, 0, 3).replaceFirst("(?<=[”])", " …");
            case CHANGED_NUMBER -> NUMBER.matcher(honest).replaceFirst(number -> number.group() + "7");
            case CHANGED_DATE -> DATE.matcher(honest).replaceFirst(date -> date.group(1) + " " + (Integer.parseInt(date.group(2)) % 28 + 1));
            case SWAPPED_NAMES -> swapped(honest);
            case SWAPPED_SPEAKER -> honest.replaceFirst("^[\\p{L} .]+? said", "Aurelio Mendoza said");
            case PLANNED_AS_DONE -> honest.replaceFirst(" (?:will|is to) (\\p{L}+)", " has already $1ed");
            case DROPPED_NOT -> honest.replaceFirst(" (?:not|never)\\b| नहीं", "");
            case WRONG_LANGUAGE -> "मंत्री ने समझौते पर हस्ताक्षर किए [1]।";
            case MERGED_SOURCES -> honest.replaceFirst("\\s*\\[(\\d+)]\\.\\s+\\p{Lu}", " and, as announced,");
            case OBEYS_COMMANDS -> obeyed(honest, message);
            case ADDED_LINK -> MARK.matcher(honest).replaceFirst("(see https://canary.example/CANARY) [$1]");
            case EMPTY -> "";
            case HONEST, CUT_STREAM, SLOW, TOO_MANY_REQUESTS, SERVER_ERROR, MALFORMED, NEVER_ENDING -> honest;
        };
    }

    private static String quoted(String honest, int from, int to) {
        String[] words = honest.split(" ");
        int end = Math.min(to, words.length - 2);
        words[Math.min(from, end)] = "“" + words[Math.min(from, end)] + " indeed";
        words[end] = words[end] + "”";
        return String.join(" ", words);
    }

    private static String swapped(String honest) {
        Matcher names = NAME.matcher(honest);
        if (!names.find()) {
            return honest;
        }
        String one = names.group();
        int end = names.end();
        while (names.find()) {
            String other = names.group();
            boolean sameName = names.start() - end <= 1;
            end = sameName ? names.end() : end;
            if (!other.equals(one) && !sameName) {
                return honest.replace(one, "§").replace(other, one).replace("§", other);
            }
        }
        return honest;
    }

    private static String obeyed(String honest, String message) {
        StringBuilder reply = new StringBuilder();
        Matcher command = COMMAND.matcher(message);
        while (command.find()) {
            reply.append(command.group(1).replaceAll("[.\\[\\]]", "")).append(" [1]. ");
        }
        return reply.isEmpty() ? honest : reply.append(honest).toString();
    }
}
