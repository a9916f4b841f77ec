package samvad.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;

/** Digests to say in tests. */
public final class Digests {
    private Digests() {}

    /** A digest of so many stories, each a headline, a sentence or two, and how many tell it. */
    public static Reply of(Language language, int stories) {
        boolean hindi = language == Language.HINDI;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(hindi ? "आज की ख़बरें, 5 मई 2025" : "Today's news, 5 May 2025"));
        List<Reply.Line> sources = new ArrayList<>();
        List<Reply.Choice> choices = new ArrayList<>();
        for (int n = 1; n <= stories; n++) {
            blocks.add(new Block.Headline(n + ". " + (hindi ? "पहाड़ी दर्रे पर <व्यापार> फिर शुरू @दूत" : "Trade <resumes> over the hill pass, says @envoy")));
            blocks.add(new Block.Said(hindi ? "दोनों देशों ने सोमवार को दर्रा खोल दिया।" : "The two countries opened the pass on Monday.",
                    Optional.empty(), List.of(2 * n - 1, 2 * n)));
            blocks.add(new Block.Said(hindi ? "“यह शुरुआत है”, दूत ने कहा।" : "“It is a beginning,” the envoy said.", Optional.empty(), List.of(2 * n)));
            blocks.add(new Block.Aside(hindi ? "2 समाचार संस्थान, 1 मूल स्रोत" : "2 outlets, 1 origin"));
            for (int source = 2 * n - 1; source <= 2 * n; source++) {
                sources.add(new Reply.Line(source, (hindi ? "दर्रा खुला · पहाड़ी समाचार · 5 मई 2025" : "Pass opens · The Hill Post · 5 May 2025"),
                        Optional.of("https://hillpost.example/" + source)));
            }
            choices.add(new Reply.Choice((hindi ? n + " के बारे में पूछें" : "Ask about " + n), "/story s" + n));
        }
        choices.add(new Reply.Choice(hindi ? "दैनिक समाचार बंद करें" : "Unsubscribe", "/unsubscribe"));
        blocks.add(new Block.Sources(hindi ? "स्रोत" : "Sources", sources));
        blocks.add(new Block.Choices(choices));
        return new Reply(language, blocks);
    }
}
