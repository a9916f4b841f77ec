package samvad.launcher.digest;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import samvad.engine.desk.DigestWriter;
import samvad.engine.desk.Phrases;
import samvad.engine.digest.Digest;
import samvad.engine.digest.DigestItem;
import samvad.engine.digest.DigestOrder;
import samvad.engine.digest.KnownTopics;
import samvad.engine.digest.StoryTopics;
import samvad.engine.knowledge.Article;
import samvad.engine.language.Language;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;
import samvad.launcher.command.ExitCode;
import samvad.launcher.command.UsageError;
import samvad.launcher.wiring.Composers;
import samvad.launcher.wiring.Wiring;
import samvad.terminal.ReplyText;
import samvad.terminal.Screen;

/** The stories that matter, told in short on the screen or as JSON. */
@Command(name = "digest", description = "Shows the digest of a day, or of several, as subscribers would get it.")
public final class DigestCommand implements Callable<Integer> {
    private static final int MOST_DAYS = 366;

    private final Wiring wiring;
    private final Screen screen;

    @Spec CommandSpec spec = CommandSpec.create();

    @Mixin DigestArticlesOption articles = new DigestArticlesOption();

    @Option(names = "--for", paramLabel = "TOPICS", split = ",", description = "Topics that come first, between commas: \"Russia,SCO\".")
    List<String> topics = List.of();

    @Option(names = "--days", paramLabel = "N", defaultValue = "1", description = "How many days the digest looks back on; default: 1.")
    int days;

    @Option(names = "--lang", paramLabel = "hi|en", defaultValue = "en", converter = OfLanguage.class,
            description = "The reader's language; default: en.")
    Language language = Language.ENGLISH;

    @Option(names = "--stories", paramLabel = "N", description = "Stories at most, 1 to " + Tastes.MOST_STORIES + "; default: " + Tastes.STORIES + ".")
    int stories = Tastes.STORIES;

    @Option(names = "--json", description = "Prints JSON instead of text.")
    boolean json;

    public DigestCommand(Wiring wiring, Screen screen) {
        this.wiring = wiring;
        this.screen = screen;
    }

    @Override
    public Integer call() {
        Set<Topic> followed = followed();
        if (days < 1 || days > MOST_DAYS) {
            throw new UsageError("--days takes a whole number from 1 to " + MOST_DAYS + ", not " + days + ".");
        }
        if (stories < 1 || stories > Tastes.MOST_STORIES) {
            throw new UsageError("--stories takes a whole number from 1 to " + Tastes.MOST_STORIES + ", not " + stories + ".");
        }
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        DatedArticles held = articles.read(wiring, err);
        LocalDate date = articles.date(held, wiring.clock());
        DigestOrder order = new DigestOrder(date.minusDays(days - 1L), date, language, stories, followed, Set.of(), Map.of());
        Digest digest = edited(order, held.of(order.from(), date));
        Phrases phrases = Phrases.in(language);
        List<DigestJson.Note> notes = new ArrayList<>(held.notes(phrases, articles.isDateChosen() ? Optional.empty() : Optional.of(date), digest));
        if (!followed.isEmpty() && !digest.items().isEmpty() && digest.items().stream().noneMatch(DigestItem::followed)) {
            notes.add(new DigestJson.Note("none-followed", phrases.say("digest.note.none-followed", String.join(", ", topics))));
        }
        long quoted = digest.items().stream().map(DigestItem::brief)
                .filter(brief -> !brief.isComposed() && brief.sentences().stream().allMatch(sentence -> sentence.speaker().isEmpty())).count();
        if (Composers.isSet(wiring.settings()) && quoted > 0) {
            notes.add(new DigestJson.Note("quoted", phrases.say("digest.note.quoted", quoted, digest.items().size())));
        }
        if (json) {
            out.println(new DigestJson().of(digest, notes));
        } else {
            out.println(new ReplyText(screen).of(new DigestWriter().print(digest)));
            notes.removeIf(note -> note.code().equals(DatedArticles.QUIET));
        }
        notes.forEach(note -> err.println(note.text()));
        out.flush();
        return ExitCode.FINE;
    }

    /** Topics are found as for subscribers: in either language, by any of their names. */
    private Digest edited(DigestOrder order, List<Article> reports) {
        if (order.followed().isEmpty()) {
            return wiring.editors().of(reports, StoryTopics.NONE).edit(order);
        }
        try (KnownTopics topics = new KnownTopics(wiring.topicIndex())) {
            topics.know(order.followed());
            return wiring.editors().of(reports, topics).edit(order);
        }
    }

    private Set<Topic> followed() {
        try {
            return Set.copyOf(topics.stream().filter(words -> !words.isBlank()).map(Topic::new).toList());
        } catch (IllegalArgumentException e) {
            throw new UsageError("--for takes topics of up to " + Topic.LONGEST + " characters between commas.");
        }
    }

    /** Reads a language's code. */
    static final class OfLanguage implements ITypeConverter<Language> {
        @Override
        public Language convert(String value) {
            return Language.ofCode(value).orElseThrow(() -> new TypeConversionException("--lang takes hi or en, not \"" + value + "\"."));
        }
    }
}
