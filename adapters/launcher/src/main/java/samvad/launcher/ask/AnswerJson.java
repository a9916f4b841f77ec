package samvad.launcher.ask;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.answer.Note;
import samvad.engine.answer.Outcome;
import samvad.engine.desk.Phrases;
import samvad.engine.desk.ReplyWriter;
import samvad.engine.evidence.passage.PassageSearch.Hit;
import samvad.engine.knowledge.Source;

/** An answer as the JSON that `ask --json` promises; what is unknown of a source is null. */
public final class AnswerJson {
    /** As many as the contract shows. */
    private static final int PASSAGES_SHOWN = 10;

    private final ObjectMapper mapper = new ObjectMapper();
    private final ReplyWriter replyWriter = new ReplyWriter(ReplyWriter.Audience.OPERATOR);

    ObjectNode of(String id, Answer answer, long tookMillis) {
        ObjectNode json = mapper.createObjectNode();
        json.put("id", id);
        json.put("question", answer.question());
        json.put("language", answer.language().code());
        json.put("outcome", outcome(answer.outcome()));
        json.put("answer", replyWriter.write(answer).words());
        ArrayNode sentences = json.putArray("sentences");
        answer.sentences().forEach(sentence -> add(sentence, sentences.addObject()));
        ArrayNode passages = json.putArray("passages");
        answer.passages().stream().limit(PASSAGES_SHOWN).forEach(hit -> add(hit, passages.addObject()));
        ArrayNode notes = json.putArray("notes");
        Phrases phrases = Phrases.in(answer.language());
        for (Note note : answer.notes()) {
            notes.addObject().put("code", note.key()).put("text", replyWriter.wording(note, phrases));
        }
        json.put("took_ms", tookMillis);
        return json;
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Answered _ -> "answered";
            case Outcome.NotInKnowledge _ -> "not-in-knowledge";
            case Outcome.NeedsDetail _ -> "needs-detail";
            case Outcome.OutOfScope _ -> "out-of-scope";
            case Outcome.Unverified _ -> "unverified";
        };
    }

    /** A sentence with its citations, as every command shows one. */
    public static void add(AnswerSentence sentence, ObjectNode json) {
        json.put("text", sentence.text());
        json.put("mode", sentence.mode().name().toLowerCase(Locale.ROOT));
        sentence.speaker().ifPresent(speaker -> json.put("speaker", speaker));
        if (sentence.cut()) {
            json.put("cut", true);
        }
        ArrayNode citations = json.putArray("citations");
        for (Citation citation : sentence.citations()) {
            Source source = citation.source();
            citations.addObject()
                    .put("n", citation.n())
                    .put("article", source.id().value())
                    .put("title", source.title().orElse(null))
                    .put("outlet", source.outlet().orElse(null))
                    .put("date", source.date().map(Object::toString).orElse(null))
                    .put("url", source.url().orElse(null))
                    .put("quote", citation.quote());
        }
    }

    private static void add(Hit hit, ObjectNode json) {
        json.put("article", hit.passage().source().id().value());
        json.put("score", Math.round(hit.score() * 1000) / 1000.0);
        json.put("text", hit.passage().text());
    }
}
