package samvad.engine.desk;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import samvad.engine.answer.AnswerSentence;
import samvad.engine.chat.Reply;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply.Choice;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.StoryBrief;
import samvad.engine.knowledge.Source;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.subscription.Topic;

/** Words digests, stories and alerts for their readers. */
public final class DigestWriter implements DigestWording {
    /** Sources of one reply in the order they are first cited. */
    private record Cited(Map<Source, Integer> numbers) {
        int numberOf(Source source) {
            return numbers.computeIfAbsent(source, _ -> numbers.size() + 1);
        }
    }

    @Override
    public Reply write(Digest digest, Optional<LocalDate> inDoubt) {
        Phrases phrases = Phrases.in(digest.language());
        List<Block> blocks = stories(digest, "digest.quiet", phrases);
        inDoubt.ifPresent(day -> blocks.add(new Block.Aside(phrases.say("digest.in-doubt", phrases.date(day)))));
        blocks.add(new Block.Words(phrases.say("digest.stop")));
        List<Choice> choices = new ArrayList<>();
        for (DigestItem item : digest.items()) {
            choices.add(new Choice(phrases.say("digest.numbered-button", choices.size() + 1, phrases.say("digest.ask-button")), ask(item.brief())));
        }
        choices.add(new Choice(phrases.say("digest.stop-button"), "/unsubscribe"));
        blocks.add(new Block.Choices(choices));
        return new Reply(digest.language(), blocks);
    }

    /** Where nothing can be pressed and no other digest comes. */
    public Reply print(Digest digest) {
        return new Reply(digest.language(), stories(digest, "digest.quiet.printed", Phrases.in(digest.language())));
    }

    private static List<Block> stories(Digest digest, String quiet, Phrases phrases) {
        String days = digest.from().equals(digest.date()) ? phrases.date(digest.date())
                : phrases.say("digest.days", phrases.date(digest.from()), phrases.date(digest.date()));
        Cited cited = new Cited(new LinkedHashMap<>());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Words(digest.items().isEmpty() ? phrases.say(quiet, days)
                : phrases.say("digest.heading", days, digest.items().size())));
        int n = 1;
        for (DigestItem item : digest.items()) {
            String headline = item.update() ? phrases.say("digest.update", headline(item.brief(), phrases)) : headline(item.brief(), phrases);
            blocks.add(new Block.Headline(phrases.say("digest.item", n++, headline)));
            blocks.addAll(told(item.brief(), item.update(), cited, digest.language()));
        }
        addSources(cited, phrases, blocks);
        return blocks;
    }

    @Override
    public Reply story(StoryBrief brief, Language reader) {
        Phrases phrases = Phrases.in(reader);
        Cited cited = new Cited(new LinkedHashMap<>());
        List<Block> blocks = new ArrayList<>(List.of(new Block.Headline(headline(brief, phrases))));
        blocks.addAll(told(brief, false, cited, reader));
        addSources(cited, phrases, blocks);
        return new Reply(reader, blocks);
    }

    @Override
    public Reply alert(StoryBrief brief, Topic topic, boolean update, Optional<ZonedDateTime> firstSeen, Language reader) {
        Phrases phrases = Phrases.in(reader);
        Cited cited = new Cited(new LinkedHashMap<>());
        String headline = update ? phrases.say("digest.update", headline(brief, phrases)) : headline(brief, phrases);
        List<Block> blocks = new ArrayList<>(
                List.of(new Block.Headline(phrases.say("alert.heading", PlainText.of(topic.words()), headline))));
        blocks.addAll(told(brief, update, cited, reader));
        firstSeen.ifPresent(seen -> blocks.add(new Block.Words(phrases.say("alert.first-seen",
                phrases.date(seen.toLocalDate()) + ", " + "%d:%02d".formatted(seen.getHour(), seen.getMinute())))));
        addSources(cited, phrases, blocks);
        blocks.add(new Block.Words(phrases.say("alert.stop")));
        blocks.add(new Block.Choices(List.of(new Choice(phrases.say("digest.ask-button"), ask(brief)))));
        return new Reply(reader, blocks);
    }

    /** Where it would only say what stands below it, who reports it and when. */
    private static String headline(StoryBrief brief, Phrases phrases) {
        if (!brief.headlineRepeats()) {
            return brief.headline();
        }
        Source source = brief.sentences().getFirst().citations().getFirst().source();
        return SourceWords.outlet(source, phrases) + source.date().map(day -> " · " + phrases.date(day)).orElse("");
    }

    private static List<Block> told(StoryBrief brief, boolean update, Cited cited, Language reader) {
        Phrases phrases = Phrases.in(reader);
        List<Block> blocks = new ArrayList<>();
        for (AnswerSentence sentence : brief.sentences()) {
            blocks.add(SourceWords.said(sentence, citation -> cited.numberOf(citation.source()), phrases));
        }
        String standing = standing(brief, phrases);
        blocks.add(new Block.Aside(elsewhere(brief, update, reader).map(key -> standing + " · " + phrases.say(key)).orElse(standing)));
        return blocks;
    }

    /** The phrase that says of a story that it is not in the reader's language, or was not before a model told it. */
    private static Optional<String> elsewhere(StoryBrief brief, boolean update, Language reader) {
        if (brief.language() != reader) {
            return Optional.of(update ? "digest.update-other-language" : "digest.other-language");
        }
        boolean translated = brief.isComposed() && brief.sentences().stream().flatMap(sentence -> sentence.citations().stream())
                .noneMatch(citation -> citation.source().language() == reader);
        return translated ? Optional.of("digest.translated") : Optional.empty();
    }

    private static String standing(StoryBrief brief, Phrases phrases) {
        if (brief.outlets() == 1) {
            return phrases.say("digest.single");
        }
        return phrases.say(brief.origins() == 1 ? "digest.outlets-one-origin" : "digest.outlets", brief.outlets(), brief.origins());
    }

    private static void addSources(Cited cited, Phrases phrases, List<Block> blocks) {
        if (!cited.numbers.isEmpty()) {
            blocks.add(SourceWords.sources(cited.numbers.entrySet().stream()
                    .map(entry -> SourceWords.line(entry.getValue(), entry.getKey(), phrases)).toList(), phrases));
        }
    }

    private static String ask(StoryBrief brief) {
        return "/story " + brief.id();
    }
}
