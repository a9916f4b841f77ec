package samvad.engine.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;

/** Words what is said when an article that was quoted has changed or was removed. */
public final class CorrectionWriter {
    /**
     * A sentence that does not stand in its article any more.
     *
     * @param now what stands there instead; empty if nothing does
     */
    public record Change(String before, Optional<String> now) {}

    private CorrectionWriter() {}

    /** Each sentence as it was beside what it is now. */
    public static Reply changed(List<Change> changes, Source article, Language language) {
        Phrases phrases = Phrases.in(language);
        List<Block> blocks = new ArrayList<>(List.of(new Block.Words(phrases.say("correction.changed"))));
        for (Change change : changes) {
            blocks.add(new Block.Said(PlainText.of(change.before()), Optional.of(phrases.say("correction.before")), List.of()));
            blocks.add(change.now().<Block>map(now -> new Block.Said(PlainText.of(now), Optional.of(phrases.say("correction.now")), List.of(1)))
                    .orElseGet(() -> new Block.Words(phrases.say("correction.gone"))));
        }
        blocks.add(SourceWords.sources(List.of(SourceWords.line(1, article, phrases)), phrases));
        return new Reply(language, blocks);
    }

    /**
     * Repeats nothing of what was removed.
     *
     * @param n the article's number in the message that is corrected
     */
    public static Reply withdrawn(int n, Language language) {
        return Reply.words(language, Phrases.in(language).say("correction.withdrawn", n));
    }
}
