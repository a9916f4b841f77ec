package samvad.compose.langchain4j;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import samvad.engine.answer.ModelUncited;
import samvad.engine.language.PlainText;
import samvad.engine.language.Script;
import samvad.engine.language.Sentences;
import samvad.engine.language.Span;

/** A model's reply, read: its sentences, freed of their marks, each with the numbers it cites. None if it found nothing. */
record CitedReply(List<CitedSentence> sentences) {
    /** What a model says that finds no answer in the passages; the prompts name it. */
    static final String NOT_FOUND = "NOT-FOUND";

    private static final Pattern MARK = Pattern.compile(
            "\\s*[\\[［【]\\s*(\\p{Nd}+(?:\\s*[,;،、]\\s*\\p{Nd}+)*)\\s*[\\]］】]");

    private static final Pattern DECORATION = Pattern.compile("(?m)^\\s*(?:[-*•]|#+)\\s+|\\*\\*");

    private static final String SENTENCE_ENDS = ".।॥!?";

    CitedReply {
        sentences = List.copyOf(sentences);
    }

    /** @param numbers as the model wrote them, so possibly of no passage; none where it cites nothing */
    record CitedSentence(String text, List<Integer> numbers) {
        CitedSentence {
            numbers = List.copyOf(numbers);
        }
    }

    /** Where in the freed text a mark stood. */
    private record Mark(int at, List<Integer> numbers) {}

    /** Reads the reply. Throws {@link ModelUncited} if it has no sentence, or answers and says that it found nothing. */
    static CitedReply read(String reply) {
        CitedReply read = readSoFar(reply);
        if (read.sentences().size() == 1 && read.sentences().getFirst().text().replaceAll("[^\\p{L}-]", "").equalsIgnoreCase(NOT_FOUND)) {
            return new CitedReply(List.of());
        }
        if (read.sentences().isEmpty()) {
            throw new ModelUncited("it has no sentence");
        }
        if (read.sentences().stream().anyMatch(sentence -> sentence.text().contains(NOT_FOUND))) {
            throw new ModelUncited("it answers and says that it found nothing");
        }
        return read;
    }

    /** What can be read of a reply that is still being written: all but the last sentence stand. */
    static CitedReply readSoFar(String reply) {
        List<Mark> marks = new ArrayList<>();
        String text = free(DECORATION.matcher(reply).replaceAll(""), marks);
        List<CitedSentence> sentences = new ArrayList<>();
        List<Span> spans = Sentences.of(text);
        for (int i = 0; i < spans.size(); i++) {
            int from = i == 0 ? -1 : spans.get(i).start();
            int to = i + 1 < spans.size() ? spans.get(i + 1).start() : text.length();
            List<Integer> numbers = marks.stream().filter(mark -> from < mark.at() && mark.at() <= to)
                    .flatMap(mark -> mark.numbers().stream()).distinct().toList();
            sentences.add(new CitedSentence(ended(PlainText.of(spans.get(i).in(text))), numbers));
        }
        return new CitedReply(sentences);
    }

    /** The text without its marks. A mark belongs to the sentence it stands in or behind: "… said [1]." or "… said. [1]". */
    private static String free(String reply, List<Mark> marks) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(reply);
        int end = 0;
        while (mark.find()) {
            append(text, reply.substring(end, mark.start()), end > 0);
            marks.add(new Mark(text.length(), numbers(mark.group(1))));
            end = mark.end();
        }
        append(text, reply.substring(end), end > 0);
        return text.toString();
    }

    /** Hindi ends with a danda, also where a model wrote a full stop: "कहा [1]."; not behind "डॉ." */
    private static String ended(String sentence) {
        boolean hindi = sentence.endsWith(".") && sentence.length() > 1 && Script.isDevanagari(sentence.codePointBefore(sentence.length() - 1));
        return hindi ? sentence.substring(0, sentence.length() - 1) + "।" : sentence;
    }

    /** "कहा। [1]।" ends once. */
    private static void append(StringBuilder text, String part, boolean afterMark) {
        boolean endsTwice = afterMark && !text.isEmpty() && !part.isEmpty()
                && SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0 && SENTENCE_ENDS.indexOf(part.charAt(0)) >= 0;
        text.append(part, endsTwice ? 1 : 0, part.length());
    }

    private static List<Integer> numbers(String inBrackets) {
        return Arrays.stream(inBrackets.split("[^\\p{Nd}]+")).map(CitedReply::number).toList();
    }

    /** No passage has the number 0, which stands for all that are too long to be one. */
    private static int number(String digits) {
        return digits.length() > 4 ? 0 : Integer.parseInt(digits);
    }
}
