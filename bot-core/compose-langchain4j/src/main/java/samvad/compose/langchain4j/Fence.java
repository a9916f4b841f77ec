package samvad.compose.langchain4j;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import samvad.engine.evidence.passage.Sentence;
import samvad.engine.knowledge.Source;
import samvad.engine.language.PlainText;

/** Keeps what an article says apart from what Samvad says: a text cannot close its own fence or number itself. */
final class Fence {
    static final String OPEN = "<<<";
    static final String CLOSE = ">>>";

    private static final Pattern OPENING = Pattern.compile("[<＜]{2,}");
    private static final Pattern CLOSING = Pattern.compile("[>＞]{2,}");
    private static final Pattern NUMBER = Pattern.compile("[\\[［【]\\s*(\\p{Nd}[\\p{Nd}\\s,;]*)[\\]］】]");

    private Fence() {}

    /** Passages, numbered from 1. */
    static String around(List<OfferedPassage> offered) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < offered.size(); i++) {
            text.append(around(i + 1, offered.get(i))).append('\n');
        }
        return text.toString();
    }

    static String around(int number, OfferedPassage passage) {
        Source source = passage.source();
        StringBuilder text = new StringBuilder(OPEN + " [" + number + "]\n");
        text.append("Title: ").append(known(source.title())).append('\n');
        text.append("Outlet: ").append(known(source.outlet())).append('\n');
        text.append("Date: ").append(known(source.date().map(Object::toString))).append('\n');
        Optional<Sentence> previous = Optional.empty();
        for (Sentence sentence : passage.sentences()) {
            previous.filter(before -> isGap(before, sentence)).ifPresent(_ -> text.append("…\n"));
            sentence.speaker().ifPresent(speaker -> text.append("Post by ").append(harmless(speaker)).append(": "));
            text.append(harmless(sentence.quote())).append('\n');
            previous = Optional.of(sentence);
        }
        return text.append(CLOSE).append('\n').toString();
    }

    /** The text as one line without fence marks and without numbers in square brackets. */
    static String harmless(String text) {
        String open = OPENING.matcher(PlainText.of(text)).replaceAll("‹");
        String closed = CLOSING.matcher(open).replaceAll("›");
        return NUMBER.matcher(closed).replaceAll("($1)");
    }

    private static String known(Optional<String> fact) {
        return fact.map(Fence::harmless).orElse("unknown");
    }

    /** White space and perhaps a closing mark stand between neighbours, never a word. */
    private static boolean isGap(Sentence before, Sentence next) {
        return next.span().start() - before.span().end() > 10;
    }
}
