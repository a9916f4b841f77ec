package samvad.launcher.settings;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import samvad.engine.chat.PersonId;
import samvad.engine.people.Access;
import samvad.engine.people.AskingLimits;
import samvad.engine.people.ModelBudget;
import samvad.engine.people.SpentTokens;

/** What the settings say about people: who may ask, how much, and in which time zone they live unless they say so. */
public final class PeopleSettings {
    private static final Pattern PERSON = Pattern.compile("telegram:\\d+|slack:[A-Z0-9]+/[A-Z0-9]+");

    private final Settings settings;

    public PeopleSettings(Settings settings) {
        this.settings = settings;
    }

    /** Who may ask. */
    public Access access() {
        Set<PersonId> admins = people("access.admins");
        return switch (settings.oneOf("access.mode", "open", "listed", "paired")) {
            case "listed" -> {
                Set<PersonId> people = people("access.people");
                if (people.isEmpty() && admins.isEmpty()) {
                    throw new SettingsError("With access.mode listed nobody may ask unless named in access.people,"
                            + " as in telegram:123456789 or slack:T012/U345.");
                }
                yield new Access.Listed(people, admins);
            }
            case "paired" -> {
                if (admins.isEmpty()) {
                    throw new SettingsError("With access.mode paired somebody has to let people in;"
                            + " name them in access.admins, as in telegram:123456789 or slack:T012/U345.");
                }
                yield new Access.Paired(admins);
            }
            default -> new Access.Open(admins);
        };
    }

    /** How much may be asked in a minute. */
    public AskingLimits limits() {
        return new AskingLimits(settings.positive("limits.person-per-minute"), settings.positive("limits.chat-per-minute"));
    }

    /** What may be spent on a model in a day, which begins at midnight of the desk's own city. */
    public ModelBudget budget(SpentTokens spent, Clock clock) {
        return new ModelBudget(new ModelBudget.Limits(settings.positive("limits.person-model-tokens"),
                settings.positive("limits.chat-model-tokens"), settings.positive("limits.model-tokens")), spent, clock.withZone(zone()));
    }

    /** The time zone of who has told none of their own. */
    public ZoneId zone() {
        try {
            return ZoneId.of(settings.get("time-zone"));
        } catch (DateTimeException e) {
            throw settings.wrong("time-zone", "a zone's name such as Asia/Kolkata");
        }
    }

    private Set<PersonId> people(String name) {
        return settings.listed(name).stream().map(person -> {
            String[] parts = person.split(":", 2);
            if (!PERSON.matcher(person).matches()) {
                throw new SettingsError("The setting " + name + " holds \"" + person
                        + "\"; people are named like telegram:123456789 or slack:T012/U345.");
            }
            return new PersonId(parts[0], parts[1]);
        }).collect(Collectors.toSet());
    }
}
