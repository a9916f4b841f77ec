package samvad.engine.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.answer.Citation;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.Article;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.story.Ferries;
import samvad.engine.story.StoryId;
import samvad.engine.subscription.Topic;

class DigestWriterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 4);

    private final DigestWriter writer = new DigestWriter();

    private static StoryBrief brief(String id, String headline, int outlets, int origins, Language language, Article... articles) {
        List<AnswerSentence> sentences = List.of(articles).stream().map(article -> new AnswerSentence("Told by " + article.source().id() + ".",
                AnswerSentence.Mode.QUOTED, List.of(new Citation(1, article.source(), "quote")), Optional.empty(), false)).toList();
        return new StoryBrief(new StoryId(id), 1, headline, language, List.of(articles).stream().map(Article::source).map(Source::id).toList(),
                outlets, origins, sentences);
    }

    private static Digest digest(Language language, DigestItem... items) {
        return new Digest(DAY, DAY, language, List.of(items));
    }

    private static final StoryBrief ACCORD =
            brief("aaaa", "Bhutan and Nepal sign power accord in Thimphu", 3, 2, Language.ENGLISH, Ferries.accord(), Ferries.accordElsewhere());
    private static final StoryBrief CAPTAIN = brief("bbbb", "Captain arrested", 1, 1, Language.ENGLISH, Ferries.ferryCaptain());

    @Test
    void writes_a_digest_in_english() {
        Reply reply = writer.write(digest(Language.ENGLISH, new DigestItem(ACCORD, false, false), new DigestItem(CAPTAIN, true, false)), Optional.empty());
        assertThat(reply.blocks()).containsExactly(
                new Block.Words("Foreign affairs · 4 February 2026 · top stories: 2"),
                new Block.Headline("1. Bhutan and Nepal sign power accord in Thimphu"),
                new Block.Said("Told by accord.", Optional.empty(), List.of(1)),
                new Block.Said("Told by accord-elsewhere.", Optional.empty(), List.of(2)),
                new Block.Aside("3 outlets, 2 independent reports"),
                new Block.Headline("2. Update: Captain arrested"),
                new Block.Said("Told by ferry-captain.", Optional.empty(), List.of(3)),
                new Block.Aside("Only one source so far"),
                new Block.Sources("Sources", List.of(
                        new Reply.Line(1, "Bhutan and Nepal sign power accord in Thimphu · The Hill Courier · 3 February 2026", Optional.of("https://accord.example/1")),
                        new Reply.Line(2, "Nepal to draw 400 megawatts under Thimphu power accord · Valley Times · 3 February 2026", Optional.of("https://valley.example/1")),
                        new Reply.Line(3, "Captain of ferry that sank off Lembata arrested · Island Post · 4 February 2026", Optional.of("https://island.example/2")))),
                new Block.Words("To stop this digest: /unsubscribe"),
                new Block.Choices(List.of(new Choice("1 · Ask about this", "/story aaaa"), new Choice("2 · Ask about this", "/story bbbb"),
                        new Choice("Stop the digest", "/unsubscribe"))));
    }

    @Test
    void writes_a_digest_in_hindi_and_says_when_a_story_is_in_english() {
        StoryBrief hindi = brief("cccc", "थिम्पू में भूटान और नेपाल का बिजली समझौता", 2, 1, Language.HINDI, Ferries.accordInHindi());
        Reply reply = writer.write(digest(Language.HINDI, new DigestItem(hindi, true, false), new DigestItem(CAPTAIN, false, false)), Optional.of(DAY.minusDays(1)));
        assertThat(reply.language()).isEqualTo(Language.HINDI);
        assertThat(reply.blocks()).contains(
                new Block.Words("विदेश समाचार · 4 फ़रवरी 2026 · मुख्य ख़बरें: 2"),
                new Block.Headline("1. ताज़ा जानकारी: थिम्पू में भूटान और नेपाल का बिजली समझौता"),
                new Block.Aside("2 समाचार संस्थान, पर रिपोर्ट एक ही है"),
                new Block.Headline("2. Captain arrested"),
                new Block.Aside("अभी एक ही स्रोत · यह ख़बर अभी सिर्फ़ अंग्रेज़ी में उपलब्ध है।"),
                new Block.Aside("हो सकता है कि 3 फ़रवरी 2026 का समाचार-सार आप तक न पहुँचा हो।"),
                new Block.Words("समाचार-सार बंद करने के लिए: /unsubscribe"));
        assertThat(reply.blocks().getLast()).isEqualTo(new Block.Choices(List.of(new Choice("1 · इस पर पूछिए", "/story cccc"),
                new Choice("2 · इस पर पूछिए", "/story bbbb"), new Choice("समाचार-सार बंद करें", "/unsubscribe"))));
    }

    @Test
    void a_headline_never_repeats_the_sentence_below_it() {
        StoryBrief cut = brief("dddd", "Told by …", 1, 1, Language.ENGLISH, Ferries.ferryCaptain());
        assertThat(writer.story(cut, Language.ENGLISH).blocks().getFirst()).isEqualTo(new Block.Headline("Island Post · 4 February 2026"));
        assertThat(writer.write(digest(Language.ENGLISH, new DigestItem(cut, true, false)), Optional.empty()).blocks())
                .contains(new Block.Headline("1. Update: Island Post · 4 February 2026"), new Block.Said("Told by ferry-captain.", Optional.empty(), List.of(1)));
    }

    /** The story itself may have been told in the reader's language before. */
    @Test
    void of_an_update_it_says_that_the_news_is_in_the_other_language() {
        Reply hindi = writer.write(digest(Language.HINDI, new DigestItem(CAPTAIN, true, false)), Optional.empty());
        assertThat(hindi.blocks()).contains(new Block.Aside("अभी एक ही स्रोत · यह ताज़ा जानकारी अभी सिर्फ़ अंग्रेज़ी में है।"));
        StoryBrief accord = brief("cccc", "थिम्पू में भूटान और नेपाल का बिजली समझौता", 1, 1, Language.HINDI, Ferries.accordInHindi());
        ZonedDateTime seen = ZonedDateTime.of(2026, 2, 4, 8, 5, 0, 0, ZoneId.of("Asia/Kolkata"));
        assertThat(writer.alert(accord, new Topic("Bhutan"), true, Optional.of(seen), Language.ENGLISH).blocks())
                .contains(new Block.Aside("Only one source so far · So far this news is available only in Hindi."));
        assertThat(writer.alert(accord, new Topic("Bhutan"), false, Optional.of(seen), Language.ENGLISH).blocks())
                .contains(new Block.Aside("Only one source so far · This story is available only in Hindi."));
    }

    @Test
    void of_a_story_that_a_model_told_in_the_reader_s_language_it_says_that_the_original_is_in_the_other() {
        AnswerSentence composed = new AnswerSentence("Captain arrested, told in Hindi.", AnswerSentence.Mode.COMPOSED,
                List.of(new Citation(1, Ferries.ferryCaptain().source(), "quote")), Optional.empty(), false);
        StoryBrief hindi = new StoryBrief(new StoryId("eeee"), 1, "कप्तान गिरफ़्तार", Language.HINDI, CAPTAIN.articles(), 1, 1, List.of(composed));
        assertThat(writer.write(digest(Language.HINDI, new DigestItem(hindi, true, false)), Optional.empty()).blocks())
                .contains(new Block.Aside("अभी एक ही स्रोत · मूल ख़बर अंग्रेज़ी में है।"));
        StoryBrief english = new StoryBrief(new StoryId("eeee"), 1, "Captain arrested", Language.ENGLISH, CAPTAIN.articles(), 1, 1, List.of(composed));
        assertThat(writer.write(digest(Language.ENGLISH, new DigestItem(english, false, false)), Optional.empty()).blocks())
                .contains(new Block.Aside("Only one source so far"));
    }

    @Test
    void numbers_an_article_once_through_the_whole_digest() {
        StoryBrief again = brief("dddd", "Another side of the accord", 1, 1, Language.ENGLISH, Ferries.accordElsewhere(), Ferries.ferry());
        Reply reply = writer.write(digest(Language.ENGLISH, new DigestItem(ACCORD, false, false), new DigestItem(again, false, false)), Optional.empty());
        assertThat(reply.blocks()).filteredOn(Block.Said.class::isInstance).extracting(block -> ((Block.Said) block).citations())
                .containsExactly(List.of(1), List.of(2), List.of(2), List.of(3));
    }

    @Test
    void names_both_days_of_a_weekly_edition() {
        Digest weekly = new Digest(DAY.minusDays(6), DAY, Language.ENGLISH, List.of(new DigestItem(CAPTAIN, false, false)));
        assertThat(writer.write(weekly, Optional.empty()).words()).startsWith("Foreign affairs · 29 January 2026 – 4 February 2026 · top stories: 1");
    }

    @Test
    void says_kindly_that_a_day_is_quiet_and_how_to_stop() {
        for (Language language : Language.values()) {
            Reply reply = writer.write(digest(language), Optional.empty());
            assertThat(reply.blocks()).hasSize(3).noneMatch(Block.Sources.class::isInstance);
            assertThat(reply.blocks().toString()).contains("/unsubscribe");
        }
        assertThat(writer.write(digest(Language.ENGLISH), Optional.empty()).words()).contains("quiet day", "nothing new of note");
        assertThat(writer.write(digest(Language.HINDI), Optional.empty()).words())
                .startsWith("विदेश समाचार · 4 फ़रवरी 2026: इस बार कोई ख़ास नई ख़बर नहीं है। अगला समाचार-सार अपने समय पर आएगा।");
    }

    @Test
    void opens_a_story_to_be_asked_on() {
        Reply reply = writer.story(ACCORD, Language.HINDI);
        assertThat(reply.words()).startsWith("Bhutan and Nepal sign power accord in Thimphu Told by accord. [1]");
        assertThat(reply.blocks().toString()).contains("3 समाचार संस्थान, 2 स्वतंत्र रिपोर्टें");
        assertThat(reply.blocks()).anyMatch(Block.Sources.class::isInstance);
    }

    @Test
    void alerts_with_topic_first_seen_time_and_standing() {
        ZonedDateTime seen = ZonedDateTime.of(2026, 2, 4, 8, 5, 0, 0, ZoneId.of("Asia/Kolkata"));
        Reply first = writer.alert(CAPTAIN, new Topic("Lembata"), false, Optional.of(seen), Language.ENGLISH);
        assertThat(first.words()).startsWith("Lembata: Captain arrested Told by ferry-captain. [1] First seen: 4 February 2026, 8:05");
        assertThat(first.blocks()).contains(new Block.Aside("Only one source so far"));
        assertThat(first.blocks().getLast()).isEqualTo(new Block.Choices(List.of(new Choice("Ask about this", "/story bbbb"))));
        assertThat(writer.alert(CAPTAIN, new Topic("Lembata"), true, Optional.empty(), Language.HINDI).words())
                .startsWith("Lembata: ताज़ा जानकारी: Captain arrested").doesNotContain("पहली बार मिली");
    }

    @Test
    void a_button_s_command_is_short_enough_for_every_app() {
        StoryBrief longest = brief("a".repeat(24), "Headline", 1, 1, Language.HINDI, Ferries.ferry());
        Reply reply = writer.write(digest(Language.HINDI, new DigestItem(longest, false, false)), Optional.empty());
        assertThat(((Block.Choices) reply.blocks().getLast()).choices())
                .allMatch(choice -> choice.command().getBytes(StandardCharsets.UTF_8).length <= 64 && !choice.label().isBlank());
    }
}
