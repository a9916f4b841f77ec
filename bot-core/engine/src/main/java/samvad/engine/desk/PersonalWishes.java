package samvad.engine.desk;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import samvad.engine.chat.Command;
import samvad.engine.chat.Message;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;
import samvad.engine.chat.Reply.Block;
import samvad.engine.chat.Reply;
import samvad.engine.language.Language;
import samvad.engine.language.PlainText;
import samvad.engine.people.CityZones;
import samvad.engine.people.People;
import samvad.engine.people.Profile;
import samvad.engine.question.LanguageAsked;

/** What people set for themselves: their language, their time zone, whether they are remembered, how an answer was. */
public final class PersonalWishes {
    private final People people;
    private final @Nullable SubscriptionDesk subscriptions;
    private final CityZones cityZones = new CityZones();

    public PersonalWishes(People people, SubscriptionDesk subscriptions) {
        this.people = people;
        this.subscriptions = subscriptions;
    }

    /** Where nothing is sent unasked. */
    public PersonalWishes(People people) {
        this.people = people;
        this.subscriptions = null;
    }

    /** What is sent unasked; empty where nothing is. */
    Optional<SubscriptionDesk> subscriptions() {
        return Optional.ofNullable(subscriptions);
    }

    /** The language this message asks for; else the one chosen; else that of the words written; a bare command has none, and the app's is taken. */
    Language languageOf(Message message, Command command) {
        return LanguageAsked.in(message.text()).or(() -> chosen(message.from()))
                .or(() -> wordsOf(message.text(), command).map(Language::ofQuestion))
                .or(message::appLanguage).orElse(Language.ENGLISH);
    }

    /** The language somebody chose; empty where answers are in that of the question. */
    Optional<Language> chosen(PersonId person) {
        return people.find(person).language();
    }

    private static Optional<String> wordsOf(String text, Command command) {
        return switch (command) {
            case Command.Ask(String question) -> Optional.of(question);
            case Command.Start(String payload) ->
                StartPayload.of(payload) instanceof StartPayload.Question(String question) ? Optional.of(question) : Optional.empty();
            // a button's command is in English whatever its label; Hindi somebody has written
            case Command.Unasked _ when text.strip().startsWith("/") ->
                Optional.of(text.strip().replaceFirst("^\\S+\\s*", "")).filter(words -> Language.ofText(words) == Language.HINDI);
            case Command _ -> Optional.of(text.strip()).filter(words -> !words.startsWith("/"));
        };
    }

    Reply setLanguage(Message message, String name, Language language) {
        Optional<Language> chosen = Language.ofName(name).or(() -> Language.ofCode(name));
        if (chosen.isEmpty()) {
            return Reply.words(language, Phrases.in(language).say("which-language")).with(new Block.Choices(List.of(
                    new Reply.Choice(Phrases.in(Language.HINDI).say("language-name"), "/language hi"),
                    new Reply.Choice(Phrases.in(Language.ENGLISH).say("language-name"), "/language en"))));
        }
        people.keep(people.find(message.from()).speaking(chosen.get()));
        subscriptions().ifPresent(desk -> desk.speaking(message, chosen.get()));
        return Reply.words(chosen.get(), Phrases.in(chosen.get()).say("language-set"));
    }

    Reply setTimeZone(Message message, String city, Language language) {
        Phrases phrases = Phrases.in(language);
        Profile profile = people.find(message.from());
        if (city.isBlank()) {
            return Reply.words(language, profile.zone()
                    .map(zone -> phrases.say("zone-is", cityZones.nameOf(zone, language)))
                    .orElseGet(() -> phrases.say("which-zone")));
        }
        Optional<ZoneId> zone = cityZones.of(city);
        zone.ifPresent(found -> people.keep(profile.livingIn(found)));
        return zone.map(found -> moved(message, found, Reply.words(language, phrases.say("zone-set", named(city, cityZones.nameOf(found, language))))))
                .orElseGet(() -> Reply.words(language, UnknownZone.say(phrases, city)));
    }

    private Reply moved(Message message, ZoneId zone, Reply reply) {
        return subscriptions().map(desk -> desk.moved(message, zone, reply)).orElse(reply);
    }

    /** The city as it was asked for; where its time is another's, with that. */
    private static String named(String city, String zone) {
        String asked = PlainText.of(city);
        return asked.equalsIgnoreCase(zone) ? zone : asked + " (" + zone + ")";
    }

    Reply forget(Message message, Language language) {
        people.forget(message.from());
        subscriptions().ifPresent(desk -> desk.forget(message));
        return Reply.words(language, Phrases.in(language).say("forgotten"));
    }

    String rate(PersonId person, Receipt answer, boolean helpful, Optional<Language> appLanguage) {
        people.rate(person, answer.address().budgetKey() + "/" + answer.messageId(), helpful);
        Language language = people.find(person).language().or(() -> appLanguage).orElse(Language.ENGLISH);
        return Phrases.in(language).say(helpful ? "rated-helpful" : "rated-unhelpful");
    }

    Reply allow(String code, Language language) {
        Phrases phrases = Phrases.in(language);
        return Reply.words(language, people.grantAccess(code.strip())
                .map(person -> phrases.say("allowed", person.toString())).orElseGet(() -> phrases.say("allow-unknown")));
    }
}
