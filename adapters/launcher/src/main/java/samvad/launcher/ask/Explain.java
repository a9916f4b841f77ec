package samvad.launcher.ask;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import samvad.engine.answer.Inquiry;
import samvad.engine.evidence.passage.Explanation;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.evidence.passage.PassageSearch;
import samvad.engine.evidence.weigh.OwnLanguageFirst;
import samvad.engine.language.PlainText;
import samvad.engine.language.lexicon.Bridge;
import samvad.engine.language.lexicon.Rendering;
import samvad.engine.language.time.Period;
import samvad.engine.language.time.TimeMention;
import samvad.engine.question.Question;
import samvad.engine.question.ReadQuestion;
import samvad.engine.question.Reading;

/** Shows how a question was understood, and which words found each passage: {@code ask --explain}. */
final class Explain {
    private static final int PASSAGES_SHOWN = 10;

    private final ReadQuestion readQuestion;
    private final PassageSearch search;

    Explain(ReadQuestion readQuestion, PassageSearch search) {
        this.readQuestion = readQuestion;
        this.search = search;
    }

    private record Explained(Question question, Explanation explanation) {}

    private Optional<Explained> explain(String message, LocalDate asOf) {
        return readQuestion.read(message, asOf) instanceof Reading.Clear(Question question)
                ? Optional.of(new Explained(question, search.explain(question, PASSAGES_SHOWN)))
                : Optional.empty();
    }

    /** What it was read as after earlier questions; a table of words, then of passages; nothing for a message that is looked up nowhere. */
    void print(String message, Inquiry understood, LocalDate asOf, PrintWriter out) {
        explain(understood.words(), asOf).ifPresent(explained -> {
            out.println();
            if (!understood.words().equals(PlainText.of(message))) {
                out.println("Read, after what was said before, as: " + understood.words());
            }
            out.println("Asked for " + explained.question().asked().kind().name().toLowerCase(Locale.ROOT) + " as of " + asOf + ".");
            explained.question().times().forEach(time -> out.println("Time: " + time.span().in(explained.question().text()) + " is "
                    + time.readings().stream().map(Period::written).collect(Collectors.joining(" or ")) + "."));
            out.println("Words, with their weights and other wordings:");
            explained.explanation().words().forEach(word -> out.printf(Locale.ROOT, "  %-16s %5.2f  %s%n", asTyped(word.form(), explained.question()), word.weight(),
                    word.renderings().stream().map(Explain::wording).collect(Collectors.joining(", "))));
            out.println("Passages, with the words each was found by:");
            explained.explanation().found().forEach(found -> {
                out.printf(Locale.ROOT, "  %6.2f  %s%s%n", found.score(), found.passage().source().id().value(),
                        found.passage().source().date().map(date -> ", " + date).orElse(""));
                if (found.times() > 0) {
                    out.printf(Locale.ROOT, "          %5.2f  of the time asked about%n", found.times());
                }
                double gain = gain(found, explained, understood);
                if (gain > 0) {
                    out.printf(Locale.ROOT, "         +%5.2f  as the answer before cites it%n", gain);
                }
                found.met().forEach(met -> out.printf(Locale.ROOT, "          %5.2f  %s%n", met.score(), met(met, explained.question())));
            });
        });
    }

    /** What weighing adds to what it makes of the score. */
    private static double gain(Explanation.Found found, Explained explained, Inquiry inquiry) {
        List<Hit> weighed = OwnLanguageFirst.among(explained.explanation().found().stream().map(one -> new Hit(one.passage(), one.score())).toList(),
                explained.question().language());
        return weighed.stream().filter(hit -> hit.passage() == found.passage())
                .mapToDouble(hit -> inquiry.before().gain(hit.passage(), hit.score(), weighed.getFirst().score())).sum();
    }

    private static String wording(Rendering rendering) {
        return String.format(Locale.ROOT, "%s (%s %.2f)", String.join(" ", rendering.forms()), rendering.bridge().key(), rendering.weight());
    }

    /** The word as the asker has it; the index knows it without its endings. */
    private static String asTyped(String form, Question question) {
        return question.terms().stream().filter(term -> term.form().equals(form)).map(term -> term.span().in(question.text())).findFirst().orElse(form);
    }

    private static String met(Explanation.Met met, Question question) {
        String word = asTyped(met.form(), question);
        return met.bridge() == Bridge.SAME_WORD ? word
                : word + " as " + String.join(" ", met.as()) + " (" + met.bridge().key() + ")";
    }

    /** The same, for {@code --json}. */
    void add(Inquiry understood, LocalDate asOf, ObjectNode json) {
        explain(understood.words(), asOf).ifPresent(explained -> {
            ObjectNode explain = json.putObject("explain");
            explain.put("asked", explained.question().asked().kind().name().toLowerCase(Locale.ROOT)).put("as_of", asOf.toString());
            ArrayNode times = explain.putArray("times");
            explained.question().times().forEach(time -> add(time, explained.question(), times.addObject()));
            ArrayNode words = explain.putArray("words");
            explained.explanation().words().forEach(word -> add(word, words.addObject()));
            ArrayNode passages = explain.putArray("passages");
            explained.explanation().found().forEach(found ->
                    add(found, passages.addObject().put("cited_before", rounded(gain(found, explained, understood)))));
        });
    }

    private static void add(TimeMention time, Question question, ObjectNode json) {
        ArrayNode periods = json.put("words", time.span().in(question.text())).putArray("periods");
        time.readings().forEach(period -> periods.add(period.written()));
    }

    private static void add(Explanation.Word word, ObjectNode json) {
        json.put("form", word.form()).put("weight", rounded(word.weight()));
        ArrayNode wordings = json.putArray("wordings");
        word.renderings().forEach(rendering -> put(rendering.forms(), rendering.bridge(), wordings.addObject())
                .put("weight", rounded(rendering.weight())));
    }

    private static void add(Explanation.Found found, ObjectNode json) {
        json.put("article", found.passage().source().id().value()).put("score", rounded(found.score()))
                .put("times", rounded(found.times()));
        found.passage().source().date().ifPresent(date -> json.put("date", date.toString()));
        ArrayNode parts = json.putArray("parts");
        found.met().forEach(met -> put(met.as(), met.bridge(), parts.addObject().put("form", met.form())).put("score", rounded(met.score())));
    }

    private static ObjectNode put(List<String> forms, Bridge bridge, ObjectNode json) {
        return json.put("as", String.join(" ", forms)).put("bridge", bridge.key());
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
