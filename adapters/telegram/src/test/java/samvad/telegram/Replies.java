package samvad.telegram;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.chat.Reply.Line;
import samvad.engine.language.Language;

/** Replies to say in tests. */
final class Replies {
    static final Block.Choices RATING = new Block.Choices(List.of(
            new Choice("This helped", "/helpful"), new Choice("This did not help", "/unhelpful")));

    private Replies() {}

    static Reply english() {
        return new Reply(Language.ENGLISH, List.of(
                new Block.Said("The two ministers agreed to reopen the trade route on 3 March.", Optional.empty(), List.of(1)),
                new Block.Said("“We expect AT&T-style delays & nothing worse,” the envoy said.", Optional.of("Asha Rao, in a post:"), List.of(2, 3)),
                new Block.Sources("Sources", List.of(
                        new Line(1, "Ministers meet in Thimphu · The Hill Post · 2 March 2025", Optional.of("https://hillpost.example/a?x=1&y=2")),
                        new Line(2, "Delays “likely” · outlet unknown · date unknown", Optional.empty()),
                        new Line(3, "Route · reopened · Valley Times · 4 March 2025", Optional.of("http://valley.example/समाचार")))),
                new Block.Aside("These sentences are quoted from the articles."),
                RATING));
    }

    static Reply hindi() {
        return new Reply(Language.HINDI, List.of(
                new Block.Said("दोनों मंत्रियों ने 3 मार्च को व्यापार मार्ग खोलने पर सहमति जताई।", Optional.empty(), List.of(1)),
                new Block.Said("“हमें किसी बड़ी रुकावट की आशंका नहीं है”, दूत ने कहा।", Optional.of("आशा राव की पोस्ट:"), List.of(1)),
                new Block.Sources("स्रोत", List.of(
                        new Line(1, "थिम्पू में मंत्रियों की बैठक · पहाड़ी समाचार · 2 मार्च 2025", Optional.of("https://pahadi.example/1")))),
                new Block.Choices(List.of(new Choice("जवाब काम आया", "/helpful"), new Choice("जवाब काम नहीं आया", "/unhelpful")))));
    }

    static Reply hostile() {
        String text = "<script>alert(1)</script> *bold* _it_ ~no~ `c` [x](http://e.example) @channel @everyone #panic /stop \u202Eesrever\u202C"
                + "\u0007\u200B &lt; a@b.example \"q\" http://e.example/x";
        return new Reply(Language.ENGLISH, List.of(
                new Block.Words("Try /help, not @somebody or #this <b>"),
                new Block.Said(text, Optional.of("</i>@attribution:"), List.of(1, 2, 3, 4)),
                new Block.Sources("Sources", List.of(
                        new Line(1, "<a href=x> · @paper · 1 May 2025", Optional.of("javascript:alert(1)")),
                        new Line(2, "Told · Paper · 1 May 2025", Optional.of("tg://resolve?domain=x")),
                        new Line(3, "Quoted · Paper · 1 May 2025", Optional.of("https://e.example/\"><script>")),
                        new Line(4, "Turned · Paper · 1 May 2025", Optional.of("https://e.example/\u202Egpj.exe")))),
                new Block.Aside("Nearest: </i><b>@title")));
    }

    static Reply longTitle() {
        return new Reply(Language.ENGLISH, List.of(
                new Block.Said("It was a long headline.", Optional.empty(), List.of(12)),
                new Block.Sources("Sources", List.of(new Line(12, "Neighbours ".repeat(30).strip() + " · The Hill Post · 2 March 2025",
                        Optional.of("https://hillpost.example/long"))))));
    }

    /** A digest of so many stories, each a headline, a sentence or two, and how many tell it. */
    static Reply digest(Language language, int stories) {
        boolean hindi = language == Language.HINDI;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(hindi ? "आज की ख़बरें, 5 मई 2025" : "Today's news, 5 May 2025"));
        List<Line> sources = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        for (int n = 1; n <= stories; n++) {
            blocks.add(new Block.Headline(n + ". " + (hindi ? "पहाड़ी दर्रे पर <व्यापार> फिर शुरू @दूत" : "Trade <resumes> over the hill pass, says @envoy")));
            blocks.add(new Block.Said(hindi ? "दोनों देशों ने सोमवार को दर्रा खोल दिया।" : "The two countries opened the pass on Monday.",
                    Optional.empty(), List.of(2 * n - 1, 2 * n)));
            blocks.add(new Block.Said(hindi ? "“यह शुरुआत है”, दूत ने कहा।" : "“It is a beginning,” the envoy said.", Optional.empty(), List.of(2 * n)));
            blocks.add(new Block.Aside(hindi ? "2 समाचार संस्थान, 1 मूल स्रोत" : "2 outlets, 1 origin"));
            for (int source = 2 * n - 1; source <= 2 * n; source++) {
                sources.add(new Line(source, (hindi ? "दर्रा खुला · पहाड़ी समाचार · 5 मई 2025" : "Pass opens · The Hill Post · 5 May 2025"),
                        Optional.of("https://hillpost.example/" + source)));
            }
            choices.add(new Choice((hindi ? n + " के बारे में पूछें" : "Ask about " + n), "/story s" + n));
        }
        choices.add(new Choice(hindi ? "दैनिक समाचार बंद करें" : "Unsubscribe", "/unsubscribe"));
        blocks.add(new Block.Sources(hindi ? "स्रोत" : "Sources", sources));
        blocks.add(new Block.Choices(choices));
        return new Reply(language, blocks);
    }
}
