package samvad.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.slack.api.model.block.ActionsBlock;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import samvad.engine.chat.Address;
import samvad.engine.chat.Delivery;
import samvad.engine.chat.Post;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;
import samvad.testkit.Digests;
import samvad.testkit.GoldenFiles;

/** How replies look in Slack, compared with files; -Dgolden.update=true writes them anew. */
class RenderingTest {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Address NEWS = new Address("slack", "T0NEWSROOM", "C1NEWS", Optional.empty(), Optional.empty());

    private final Newsroom room = Newsroom.silent();

    @AfterEach
    void close() throws Exception {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"answer-en", "answer-hi", "hostile", "long-title", "help", "digest-en", "digest-hi"})
    void looks_as_it_did(String name) throws Exception {
        assertThat(room.bot.surface().post(Post.of(NEWS, reply(name)))).isInstanceOf(Delivery.Sent.class);
        JsonNode said = room.slack.calls("chat.postMessage").getFirst().body();
        new GoldenFiles("adapters/slack").hold(name + ".json", JSON.writeValueAsString(said));
    }

    private static Reply reply(String name) {
        return switch (name) {
            case "answer-en" -> new Reply(Language.ENGLISH, List.of(
                    new Block.Said("The two ministers met in Tbilisi on 3 March.", Optional.empty(), List.of(1, 2)),
                    new Block.Said("“A good day for both of us.”", Optional.of("Foreign ministry, in a post:"), List.of(2)),
                    new Block.Sources("Sources", List.of(
                            new Reply.Line(1, "Ministers meet · The Courier · 4 March 2025", Optional.of("https://news.example/a?b=1&c=2")),
                            new Reply.Line(2, "A visit ends · outlet unknown · date unknown", Optional.of("javascript:alert(1)")))),
                    new Block.Aside("This comes from sample articles."),
                    new Block.Choices(List.of(new Reply.Choice("This helped", "/helpful"), new Reply.Choice("This did not help", "/unhelpful"),
                            new Reply.Choice("Share in channel", "/share k1")))));
            case "answer-hi" -> new Reply(Language.HINDI, List.of(
                    new Block.Said("दोनों मंत्री 3 मार्च को तिबिलिसी में मिले।", Optional.empty(), List.of(1)),
                    new Block.Sources("स्रोत", List.of(new Reply.Line(1, "मंत्रियों की मुलाक़ात · संवाददाता · 4 मार्च 2025", Optional.of("https://news.example/hi")))),
                    new Block.Aside("यह जवाब नमूना लेखों से है।")));
            case "hostile" -> new Reply(Language.ENGLISH, List.of(
                    new Block.Said("<!here> <@U1RAVI> <https://evil.example|bank> @channel *bold* _it_ ~no~ `code` ```block``` &amp; :smile: \u202Egnp.exe\u0007",
                            Optional.of("<!channel>:"), List.of(1)),
                    new Block.Sources("Sources", List.of(new Reply.Line(1, "<!everyone> & *co* https://evil.example", Optional.of("https://user@evil.example/")))),
                    new Block.Aside("<#C1NEWS> is <not> a link")));
            case "long-title" -> new Reply(Language.ENGLISH, List.of(
                    new Block.Said("Short.", Optional.empty(), List.of(1)),
                    new Block.Sources("Sources", List.of(new Reply.Line(1, "A very long headline ".repeat(20).strip(), Optional.of("http://news.example/long"))))));
            case "help" -> new Reply(Language.ENGLISH, List.of(
                    new Block.Words("/ask and your question: an answer, also in groups"),
                    new Block.Words("/language: Hindi or English; /timezone Mumbai, not and/or")));
            case "digest-en" -> Digests.of(Language.ENGLISH, 2);
            case "digest-hi" -> Digests.of(Language.HINDI, 2);
            default -> throw new IllegalArgumentException(name);
        };
    }

    @Test
    void whatever_is_said_fits_and_nothing_of_it_is_lost() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(20250304);
        for (int round = 0; round < 30; round++) {
            Reply reply = random(random);
            List<Reply> messages = room.bot.surface().fit(reply);
            assertThat(letters(messages)).isEqualTo(letters(List.of(reply)));
            for (Reply message : messages) {
                Said said = ReplyBlocks.render(message, Buttons.WITH_FEEDBACK);
                assertThat(said.text().length()).isBetween(0, 4_000);
                assertThat(said.blocks()).hasSizeBetween(1, 50);
                assertThat(said.text()).doesNotContainPattern("&(?!amp;|lt;|gt;)").doesNotContain("<", ">");
                assertThat(said.text().chars().filter(c -> Character.isSurrogate((char) c)).count()).isEven();
                assertThat(new String(said.text().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)).isEqualTo(said.text());
                if (round < 5) {
                    assertThat(room.bot.surface().post(Post.of(NEWS, message))).isInstanceOf(Delivery.Sent.class);
                    assertThat(room.slack.calls().getLast().outcome()).isEqualTo("ok");
                }
            }
        }
        assertThat(room.bot.surface().fit(Reply.words(Language.ENGLISH, " \u200B "))).isEmpty();
    }

    @Test
    void a_long_digest_keeps_headlines_with_their_stories_and_buttons_at_the_end() {
        Reply digest = Digests.of(Language.HINDI, 10);
        List<Reply> messages = room.bot.surface().fit(digest);
        assertThat(messages).hasSizeGreaterThan(1);
        assertThat(messages).allSatisfy(message -> assertThat(message.blocks().getLast()).isNotInstanceOf(Block.Headline.class));
        assertThat(messages.getLast().blocks().getLast()).isEqualTo(digest.blocks().getLast());
        assertThat(messages.getLast().blocks()).hasSizeGreaterThan(1);
        assertThat(letters(messages)).isEqualTo(letters(List.of(digest)));
        for (Reply message : messages) {
            assertThat(room.bot.surface().post(Post.of(NEWS, message))).isInstanceOf(Delivery.Sent.class);
        }
        assertThat(ReplyBlocks.render(messages.getLast(), Buttons.WITH_FEEDBACK).blocks().stream().filter(ActionsBlock.class::isInstance)
                .map(block -> ((ActionsBlock) block).getElements().size())).containsExactly(5, 5, 1);
    }

    private static Reply random(RandomGenerator random) {
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(1, 60);
        for (int n = 0; n < count; n++) {
            blocks.add(switch (random.nextInt(6)) {
                case 0 -> new Block.Words(text(random, 400));
                case 1 -> new Block.Said(text(random, random.nextInt(20) == 0 ? 9_000 : 500), Optional.empty(), List.of(1, 2));
                case 5 -> new Block.Headline(text(random, 200));
                case 2 -> new Block.Aside(text(random, 200));
                case 3 -> new Block.Sources("Sources", IntStream.rangeClosed(1, random.nextInt(1, 12))
                        .mapToObj(line -> new Reply.Line(line, text(random, 150), Optional.of("https://news.example/" + "p".repeat(random.nextInt(300))))).toList());
                default -> new Block.Said(text(random, 50), Optional.of("X & Y:"), List.of(3));
            });
        }
        return new Reply(Language.ENGLISH, blocks);
    }

    private static String text(RandomGenerator random, int longest) {
        String[] words = {"मंत्री", "<b>", "&", "summit.", "क्षेत्रीय", "😀😀👩‍👩‍👧", "Tbilisi", "x".repeat(40), "।", "<!here>", "“quote”", "Mr.", "e\u0301".repeat(30)};
        int count = random.nextInt(1, Math.max(2, longest / 6));
        String joint = random.nextInt(8) == 0 ? "" : " ";
        return IntStream.range(0, count).mapToObj(_ -> words[random.nextInt(words.length)]).collect(Collectors.joining(joint));
    }

    /** What a reader reads, but for what is repeated in each message: who said it, the numbers, headings. */
    private static String letters(List<Reply> replies) {
        StringBuilder letters = new StringBuilder();
        for (Reply reply : replies) {
            for (Block block : reply.blocks()) {
                switch (block) {
                    case Block.Words(String text) -> letters.append(Mrkdwn.clean(text));
                    case Block.Headline(String text) -> letters.append(Mrkdwn.clean(text));
                    case Block.Aside(String text) -> letters.append(Mrkdwn.clean(text));
                    case Block.Said said -> letters.append(Mrkdwn.clean(said.text()));
                    case Block.Sources sources -> sources.lines().forEach(line -> letters.append(Mrkdwn.clean(line.text())));
                    case Block.Choices _ -> {}
                }
            }
        }
        return letters.toString().replaceAll("\\s+", "");
    }
}
