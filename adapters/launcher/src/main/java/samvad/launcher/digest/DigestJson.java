package samvad.launcher.digest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.knowledge.ArticleId;
import samvad.launcher.ask.AnswerJson;

/** A digest as the JSON that `digest --json` promises; its sentences are those of `ask --json`, numbered through the digest. */
final class DigestJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** Something to know of the digest, in the reader's language. */
    record Note(String code, String text) {}

    ObjectNode of(Digest digest, List<Note> notes) {
        ObjectNode json = mapper.createObjectNode();
        json.put("date", digest.date().toString());
        json.put("language", digest.language().code());
        ArrayNode items = json.putArray("items");
        Map<ArticleId, Integer> numbers = new HashMap<>();
        digest.items().forEach(item -> add(item, numbers, items.addObject()));
        ArrayNode noted = json.putArray("notes");
        notes.forEach(note -> noted.addObject().put("code", note.code).put("text", note.text));
        return json;
    }

    private static void add(DigestItem item, Map<ArticleId, Integer> numbers, ObjectNode json) {
        json.put("headline", item.brief().headline());
        ArrayNode articles = json.putArray("articles");
        item.brief().articles().forEach(article -> articles.add(article.value()));
        json.put("outlets", item.brief().outlets());
        json.put("origins", item.brief().origins());
        ArrayNode sentences = json.putArray("sentences");
        item.brief().sentences().forEach(sentence -> AnswerJson.add(
                sentence.numbered(article -> numbers.computeIfAbsent(article, _ -> numbers.size() + 1)), sentences.addObject()));
    }
}
