package samvad.engine.desk;

import java.time.LocalDate;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import samvad.engine.answer.Answer;
import samvad.engine.answer.AnswerQuestion;
import samvad.engine.answer.Inquiry;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply;
import samvad.engine.digest.StoryBrief;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.people.Access;
import samvad.engine.people.Admission;
import samvad.engine.people.AskingLimits;
import samvad.engine.people.Doorkeeper;
import samvad.engine.people.PassingPeople;
import samvad.engine.people.People;

/** Where every message arrives, whatever app it was written in: one switch over what it asks for. */
public final class Newsdesk {
    private final ContinuedConversations continuing;
    private final Answers glances;
    private final Doorkeeper doorkeeper;
    private final PersonalWishes wishes;
    private final ReplyWriter replyWriter;

    /** What the desk asks: {@link AnswerQuestion}, or whatever adds its own notes to an answer. */
    public interface Answers {
        /** @param today the asker's own */
        Answer answer(Inquiry inquiry, LocalDate today, AnswerQuestion.Progress progress);

        /** The same of a question somebody asks in a message. */
        default Answer answer(Message message, Inquiry inquiry, AnswerQuestion.Progress progress) {
            return answer(inquiry, message.today(), progress);
        }

        /** An earlier answer, to be shown once more; empty if it does not hold any more. */
        default Optional<Answer> again(Answer earlier) {
            return Optional.of(earlier);
        }
    }

    /**
     * @param glances answers at once, from the articles' own words
     * @param wishes what people set for themselves
     */
    public Newsdesk(ContinuedConversations continuing, Answers glances, Doorkeeper doorkeeper, PersonalWishes wishes, ReplyWriter replyWriter) {
        this.continuing = continuing;
        this.glances = glances;
        this.doorkeeper = doorkeeper;
        this.wishes = wishes;
        this.replyWriter = replyWriter;
    }

    /** A desk for the one person who runs Samvad: no limits, and nothing remembered longer than the program runs. */
    public static Newsdesk forOne(Answers answers) {
        InstantSource clock = InstantSource.system();
        People people = new PassingPeople(clock);
        Doorkeeper doorkeeper = new Doorkeeper(new Access.Open(Set.of()), new AskingLimits(Integer.MAX_VALUE, Integer.MAX_VALUE),
                people, RandomGenerator.getDefault(), clock);
        return new Newsdesk(ContinuedConversations.passing(answers), answers, doorkeeper, new PersonalWishes(people), new ReplyWriter(ReplyWriter.Audience.OPERATOR));
    }

    public Reply handle(Message message) {
        return handle(message, Progress.NONE);
    }

    /** Replies to a message; what takes long is told of on the way. */
    public Reply handle(Message message, Progress progress) {
        Command command = Command.of(message.text());
        Language language = wishes.languageOf(message, command);
        // whoever is not let in any more may still end what they are sent
        boolean isAnEnd = command instanceof Command.Forget || command instanceof Command.Stop || command instanceof Command.Unsubscribe;
        Optional<Reply> refusal = isAnEnd ? Optional.empty()
                : refusal(doorkeeper.admit(message.from()), language);
        return refusal.orElseGet(() -> reply(message, command, language, progress));
    }

    /** Answers at once, for people who are let in; empty where there is nothing to show. Nothing is remembered. */
    public Optional<Reply> glance(Message message) {
        if (!(doorkeeper.admit(message.from()) instanceof Admission.Admitted)) {
            return Optional.empty();
        }
        Answer answer = glances.answer(Inquiry.of(message.text()), message.today(), AnswerQuestion.Progress.NONE);
        return answer.sentences().isEmpty() ? Optional.empty()
                : Optional.of(replyWriter.write(answer, wishes.languageOf(message, new Command.Ask(message.text()))));
    }

    private Reply reply(Message message, Command command, Language language, Progress progress) {
        return switch (command) {
            case Command.Ask(String question) -> admitted(message, question, language, progress);
            case Command.Start(String payload) -> started(message, StartPayload.of(payload), language, progress);
            case Command.Help() -> replyWriter.help(language);
            case Command.ShowSources() -> sources(message, language);
            case Command.SetLanguage(String name) -> wishes.setLanguage(message, name, language);
            case Command.SetTimeZone(String city) -> wishes.setTimeZone(message, city, language);
            case Command.Stop() -> subscriptions(desk -> desk.stopped(message, language)).orElseGet(() -> words(language, "stopped"));
            case Command.Forget() -> {
                continuing.forget(message.from());
                yield wishes.forget(message, language);
            }
            case Command.Rate(boolean helpful) -> Reply.words(language, wishes.rate(message.from(),
                    new Receipt(message.address(), message.conversation()), helpful, Optional.of(language)));
            // sharing is for delivery, in ShareAnswer; only what it has no answer to comes here
            case Command.Share _ -> words(language, "nothing-to-share");
            case Command.Wordless() -> words(language, "words-only");
            case Command.Allow(String code) -> doorkeeper.isAdmin(message.from()) ? wishes.allow(code, language)
                    : words(language, "unknown-command", "/allow");
            case Command.Unasked unasked -> subscriptions(desk -> desk.reply(message, unasked, language))
                    .orElseGet(() -> words(language, "unasked-elsewhere"));
            case Command.ShowDigest() -> digest(message, language);
            case Command.AboutStory(String id) -> opened(message, id, language);
            case Command.Which(String label) -> chosen(message, label, language, progress);
            case Command.Unknown(String name) -> words(language, "unknown-command", name);
        };
    }

    /** Asks what was asked back once more, so that it means what was chosen. */
    private Reply chosen(Message message, String label, Language language, Progress progress) {
        Optional<String> asked = message.about().filter(_ -> !label.isEmpty());
        if (asked.isEmpty()) {
            return words(language, "needs-detail.no-subject");
        }
        String question = AnswerQuestion.choose(asked.get(), label);
        Message meant = new Message(message.address(), message.from(), question, Optional.empty(), message.appLanguage(), message.today());
        return admitted(meant, question, asked.get(), languageOf(meant), progress);
    }

    private Optional<Reply> subscriptions(Function<SubscriptionDesk, Reply> reply) {
        return wishes.subscriptions().map(reply);
    }

    private Reply digest(Message message, Language language) {
        return subscriptions(desk -> refusal(doorkeeper.ask(message.from(), message.address().budgetKey()), language)
                .orElseGet(() -> desk.digest(message, language))).orElseGet(() -> words(language, "digest-elsewhere"));
    }

    /** What is asked next and names nothing is about this story. */
    private Reply opened(Message message, String id, Language language) {
        return subscriptions(desk -> {
            Optional<StoryBrief> story = desk.story(id, language);
            story.ifPresent(found -> continuing.open(message, found.headline()));
            return story.map(found -> desk.told(found, language)).orElseGet(() -> words(language, "story-unknown"));
        }).orElseGet(() -> words(language, "story-unknown"));
    }

    private Reply started(Message message, StartPayload payload, Language language, Progress progress) {
        return switch (payload) {
            case StartPayload.Nothing() -> replyWriter.greeting(language);
            case StartPayload.Speak(Language chosen) -> {
                wishes.setLanguage(message, chosen.code(), chosen);
                yield replyWriter.greeting(chosen);
            }
            case StartPayload.Question(String question) -> admitted(message, question, language, progress);
        };
    }

    private Reply admitted(Message message, String question, Language language, Progress progress) {
        return admitted(message, question, question, language, progress);
    }

    /** @param asked what is remembered as the person's own words */
    private Reply admitted(Message message, String question, String asked, Language language, Progress progress) {
        return refusal(doorkeeper.ask(message.from(), message.address().budgetKey()), language).orElseGet(() -> {
            Answer answer = continuing.answer(message, question, asked, new ShowGrowing(progress, replyWriter, language));
            progress.answered(answer);
            return replyWriter.write(answer, language);
        });
    }

    /** Of the message replied to, else of the last answer, in the language of that if none was chosen; what is not remembered is asked once more: its sources are the same. */
    private Reply sources(Message message, Language language) {
        Optional<Inquiry> again = continuing.notRemembered(message);
        if (again.isPresent()) {
            Optional<Reply> refusal = refusal(doorkeeper.ask(message.from(), message.address().budgetKey()), language);
            if (refusal.isPresent()) {
                return refusal.get();
            }
        }
        return continuing.cited(message, again)
                .map(answer -> replyWriter.sources(answer, wishes.chosen(message.from()).orElse(answer.language()))).orElseGet(() -> words(language, "no-sources"));
    }

    private static Optional<Reply> refusal(Admission admission, Language language) {
        return switch (admission) {
            case Admission.Admitted() -> Optional.empty();
            case Admission.NotListed() -> Optional.of(words(language, "not-listed"));
            case Admission.NotPaired(String code) -> Optional.of(words(language, "not-paired", code));
            case Admission.TooMany(var pause) -> Optional.of(words(language, "too-many", pause.toSeconds() + 1));
        };
    }

    private static Reply words(Language language, String key, Object... values) {
        return Reply.words(language, Phrases.in(language).say(key, values));
    }

    /** What is said while a message is being answered and nothing is found yet. */
    public Reply looking(Message message) {
        return words(languageOf(message), "looking");
    }

    /** What is said when answering a message was stopped by whoever wrote it. */
    public Reply stopped(Message message) {
        return words(languageOf(message), "interrupted");
    }

    /** What an earlier message says from now on that the answer to an edited question needs no more. */
    public Reply retracted(Message message) {
        return words(languageOf(message), "retracted");
    }

    /** What is said when answering a message failed. */
    public Reply failure(Message message) {
        return words(languageOf(message), "failed");
    }

    /** What stands above an answer that is shown to others. */
    public Reply shared(Message message, String asked) {
        String question = Command.of(asked) instanceof Command.Ask(String words) ? words : asked;
        return words(languageOf(message), "shared", PlainText.of(question));
    }

    /** Forgets the conversations of people of a workspace. */
    public void leave(String app, String space) {
        continuing.leave(app, space);
    }

    /** Keeps whether an answer helped; returns the words of thanks. */
    public String rate(PersonId person, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
        return wishes.rate(person, answer, helpful, appLanguage);
    }

    private Language languageOf(Message message) {
        return wishes.languageOf(message, Command.of(message.text()));
    }
}
