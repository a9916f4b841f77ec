package samvad.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder of articles written by a test, and what is answered from it. */
public record NewsFolder(Path home) {
    public static final String OUTLET = "The Courier";

    public Path path() {
        return home.resolve("news");
    }

    /** The language is told by the first letter. */
    public void write(String id, String date, String outlet, String text) throws IOException {
        Files.createDirectories(path());
        Files.writeString(path().resolve(id + ".md"), "---\ntitle: Report\ndate: %s\nsource: %s\nurl: https://courier.example/%s\nlanguage: %s\n---\n%s\n"
                .formatted(date, outlet, id, text.codePointAt(0) > 0x900 ? "hi" : "en", text));
    }

    public JsonNode asked(String question, String... options) {
        String[] words = Stream.of(Stream.of("ask", "--json", "--articles", path().toString()), Stream.of(options), Stream.of(question))
                .flatMap(part -> part).toArray(String[]::new);
        return CommandRun.of(home, words).ended(0).json();
    }

    public static List<String> said(JsonNode answer) {
        return answer.path("sentences").valueStream().map(sentence -> sentence.path("text").asText()).toList();
    }
}
