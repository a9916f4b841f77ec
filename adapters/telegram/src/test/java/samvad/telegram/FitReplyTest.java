package samvad.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.testkit.Digests;

class FitReplyTest {
    private static final int TELEGRAMS_LIMIT = 4096;

    private static final List<String> WORDS = List.of("trade", "talks", "@minister", "#now", "<b>", "&amp;", "नेपाल", "समझौता", "क्षेत्रीय",
            "👨‍👩‍👧‍👦", "🇮🇳", "e\u0301", "/stop", "\u202Ex", "agreed.", "कहा।", "“so”", "x".repeat(60));

    @Test
    void a_short_reply_is_one_message() {
        assertThat(FitReply.parts(Replies.english())).containsExactly(Replies.english());
    }

    @Test
    void nothing_to_say_is_no_message() {
        assertThat(FitReply.parts(new Reply(Language.ENGLISH, List.of()))).isEmpty();
        assertThat(FitReply.parts(Reply.words(Language.ENGLISH, " \u200B").with(Replies.RATING))).isEmpty();
    }

    @Test
    void it_is_cut_between_blocks_first() {
        Block.Said one = new Block.Said("a".repeat(2300), Optional.empty(), List.of(1));
        Block.Said other = new Block.Said("b".repeat(2300), Optional.empty(), List.of(2));
        assertThat(FitReply.parts(new Reply(Language.ENGLISH, List.of(one, other)))).extracting(Reply::blocks)
                .containsExactly(List.of(one), List.of(other));
    }

    @Test
    void a_long_block_is_cut_after_a_sentence() {
        String sentence = "The envoys met again in the old town hall and spoke for a day. ";
        List<Reply> parts = FitReply.parts(Reply.words(Language.ENGLISH, sentence.repeat(200)));
        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> assertThat(HtmlReply.render(part).plain()).endsWith("day.").startsWith("The"));
    }

    @Test
    void a_long_sentence_is_cut_after_a_word() {
        List<Reply> parts = FitReply.parts(Reply.words(Language.ENGLISH, "सम्मेलन ".repeat(1500)));
        assertThat(parts).hasSizeGreaterThan(2).allSatisfy(part -> assertThat(HtmlReply.render(part).plain()).endsWith("सम्मेलन").startsWith("सम्मेलन"));
    }

    @Test
    void a_word_without_end_is_cut_between_what_reads_as_one_character() {
        String family = "👨‍👩‍👧‍👦";
        List<Reply> parts = FitReply.parts(Reply.words(Language.ENGLISH, family.repeat(1000)));
        assertThat(parts).hasSizeGreaterThan(2).extracting(part -> HtmlReply.render(part).plain().replace(family, "").strip()).containsOnly("");
        assertThat(FitReply.parts(Reply.words(Language.ENGLISH, "a" + "\u0301".repeat(9000)))).hasSizeGreaterThan(2)
                .allSatisfy(part -> assertThat(HtmlReply.render(part).length()).isLessThanOrEqualTo(TELEGRAMS_LIMIT));
    }

    @Test
    void buttons_stand_under_the_last_message_only() {
        List<Reply> parts = FitReply.parts(new Reply(Language.ENGLISH, List.of(Replies.RATING, new Block.Words("so it is ".repeat(1000)))));
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(parts.getLast().blocks()).endsWith(Replies.RATING);
        assertThat(parts.subList(0, parts.size() - 1)).allSatisfy(part -> assertThat(Keyboard.of(part)).isEmpty());
    }

    @Test
    void many_sources_go_on_in_the_next_message_under_the_same_numbers() {
        List<Reply.Line> lines = IntStream.rangeClosed(1, 80)
                .mapToObj(n -> new Reply.Line(n, "Headline ".repeat(12) + n + " · Paper · 1 May 2025", Optional.of("https://p.example/" + n))).toList();
        List<Reply> parts = FitReply.parts(new Reply(Language.ENGLISH, List.of(new Block.Sources("Sources", lines))));
        assertThat(parts).hasSizeBetween(3, 4);
        assertThat(numbers(parts)).isEqualTo(IntStream.rangeClosed(1, 80).boxed().toList());
    }

    @Test
    void a_long_digest_keeps_headlines_with_their_stories_and_buttons_at_the_end() {
        Reply digest = Digests.of(Language.HINDI, 40);
        List<Reply> parts = FitReply.parts(digest);
        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts).allSatisfy(part -> assertThat(part.blocks().getLast()).isNotInstanceOf(Block.Headline.class));
        assertThat(parts.subList(0, parts.size() - 1)).allSatisfy(part -> assertThat(Keyboard.of(part)).isEmpty());
        assertThat(parts.getLast().blocks().getLast()).isEqualTo(digest.blocks().getLast());
        assertThat(said(parts)).isEqualTo(said(List.of(digest)));
    }

    @Test
    void any_reply_fits_and_says_the_same() {
        Random random = new Random(20250504);
        for (int i = 0; i < 80; i++) {
            Reply reply = reply(random);
            List<Reply> parts = FitReply.parts(reply);
            assertThat(parts).as("reply %s", i).allSatisfy(part -> {
                assertThat(HtmlReply.render(part).length()).isBetween(1, TELEGRAMS_LIMIT);
                assertThat(HtmlReply.render(part).plain()).isEqualTo(new String(HtmlReply.render(part).plain().getBytes(StandardCharsets.UTF_8),
                        StandardCharsets.UTF_8));
            });
            assertThat(said(parts)).as("reply %s", i).isEqualTo(said(List.of(reply)));
            assertThat(characters(parts)).as("reply %s", i).isEqualTo(characters(List.of(reply)));
        }
    }

    private static Reply reply(Random random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(1, 12); i > 0; i--) {
            blocks.add(switch (random.nextInt(5)) {
                case 0 -> new Block.Words(text(random));
                case 1 -> new Block.Said(text(random), random.nextBoolean() ? Optional.of("Somebody:") : Optional.empty(), List.of(random.nextInt(1, 9)));
                case 4 -> new Block.Headline(text(random));
                case 2 -> new Block.Aside(text(random));
                default -> new Block.Sources("Sources", IntStream.range(0, random.nextInt(1, 20))
                        .mapToObj(n -> new Reply.Line(n, "Title" + text(random), Optional.of("https://p.example/" + n))).toList());
            });
        }
        return new Reply(Language.ENGLISH, blocks);
    }

    private static String text(Random random) {
        int words = random.nextInt(25) == 0 ? random.nextInt(200, 1500) : random.nextInt(1, 30);
        String between = random.nextInt(4) == 0 ? "" : " ";
        return "A" + random.ints(words, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(between));
    }

    /** All that is said, kind by kind, without spaces, which may fall at a cut. */
    private static String said(List<Reply> replies) {
        StringBuilder said = new StringBuilder();
        for (Reply reply : replies) {
            for (Block block : reply.blocks()) {
                said.append(switch (block) {
                    case Block.Words(String text) -> text;
                    case Block.Headline(String text) -> text;
                    case Block.Aside(String text) -> text;
                    case Block.Said(String text, Optional<String> who, List<Integer> numbers) ->
                            who.orElse("") + text + numbers.stream().map(n -> "[" + n + "]").collect(Collectors.joining());
                    case Block.Sources(String heading, List<Reply.Line> lines) ->
                            heading + lines.stream().map(Reply.Line::text).collect(Collectors.joining());
                    case Block.Choices _ -> "";
                });
            }
        }
        return PlainText.of(said.toString()).replaceAll("\\s", "");
    }

    /** What reads as one character in any of them: nothing else may appear by a cut. */
    private static Set<String> characters(List<Reply> replies) {
        Set<String> characters = new TreeSet<>();
        for (Reply reply : replies) {
            for (Block block : reply.blocks()) {
                for (String text : texts(block)) {
                    String clean = PlainText.of(text);
                    BreakIterator each = BreakIterator.getCharacterInstance(Locale.ROOT);
                    each.setText(clean);
                    for (int start = each.first(), end = each.next(); end != BreakIterator.DONE; start = end, end = each.next()) {
                        characters.add(clean.substring(start, end).strip());
                    }
                }
            }
        }
        return characters;
    }

    private static List<String> texts(Block block) {
        return switch (block) {
            case Block.Words(String text) -> List.of(text);
            case Block.Headline(String text) -> List.of(text);
            case Block.Aside(String text) -> List.of(text);
            case Block.Said(String text, Optional<String> who, List<Integer> _) -> List.of(who.orElse(""), text);
            case Block.Sources(String heading, List<Reply.Line> lines) ->
                    Stream.concat(Stream.of(heading), lines.stream().map(Reply.Line::text)).toList();
            case Block.Choices _ -> List.of();
        };
    }

    private static List<Integer> numbers(List<Reply> parts) {
        return parts.stream().flatMap(part -> part.blocks().stream()).flatMap(block -> ((Block.Sources) block).lines().stream())
                .map(Reply.Line::n).toList();
    }
}
