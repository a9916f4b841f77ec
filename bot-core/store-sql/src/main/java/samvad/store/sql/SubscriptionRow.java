package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.statement.SqlStatement;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;
import samvad.engine.subscription.Cadence;
import samvad.engine.subscription.Interest;
import samvad.engine.subscription.QuietHours;
import samvad.engine.subscription.Subscription;
import samvad.engine.subscription.Tastes;
import samvad.engine.subscription.Topic;

/** A {@link Subscription} as a row. */
final class SubscriptionRow {
    static final String OF_PLACE = " WHERE app = :app AND space = :space AND chat = :chat AND thread = :thread";

    /** What is not named here stays as it was. */
    static final String KEEP = """
            INSERT INTO subscription (app, space, chat, thread, person_app, person_id, edition, times, days, zone, language, stories,
                interests, quiet, next_at)
            VALUES (:app, :space, :chat, :thread, :personApp, :personId, :edition, :times, :days, :zone, :language, :stories,
                :interests, :quiet, :next)
            ON CONFLICT (app, space, chat, thread) DO UPDATE
            SET person_app = excluded.person_app, person_id = excluded.person_id, edition = excluded.edition, times = excluded.times,
                days = excluded.days, zone = excluded.zone, language = excluded.language, stories = excluded.stories,
                interests = excluded.interests, quiet = excluded.quiet,
                next_at = CASE
                    WHEN subscription.next_at < excluded.next_at AND subscription.edition = excluded.edition AND subscription.times = excluded.times
                        AND subscription.days = excluded.days AND subscription.zone = excluded.zone THEN subscription.next_at
                    ELSE excluded.next_at END
            RETURNING id, pending_key""";

    private SubscriptionRow() {}

    static <S extends SqlStatement<S>> S bindPlace(S statement, Address address) {
        return statement.bind("app", address.app()).bind("space", address.space()).bind("chat", address.chat())
                .bind("thread", address.thread().orElse(""));
    }

    static <S extends SqlStatement<S>> S bind(S statement, Subscription subscription) {
        Optional<Cadence> digest = subscription.digest();
        Tastes tastes = subscription.tastes();
        statement.bind("personApp", subscription.owner().map(PersonId::app)).bind("personId", subscription.owner().map(PersonId::id))
                .bind("edition", digest.map(cadence -> cadence.edition().name()))
                .bind("times", digest.map(cadence -> listed(cadence.times().stream())))
                .bind("days", digest.map(cadence -> listed(cadence.days().stream().map(DayOfWeek::getValue).sorted())))
                .bind("zone", digest.map(cadence -> cadence.zone().getId()))
                .bind("language", tastes.language().code()).bind("stories", tastes.stories())
                .bind("interests", tastes.interests().stream().map(one -> one.stance() + " " + one.topic()).collect(Collectors.joining("\n")))
                .bind("quiet", tastes.quiet().map(quiet -> quiet.from() + "," + quiet.to()));
        return bindPlace(statement, subscription.address());
    }

    private static String listed(Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(","));
    }

    static Subscription read(ResultSet row) throws SQLException {
        Address address = new Address(row.getString("app"), row.getString("space"), row.getString("chat"),
                Optional.of(row.getString("thread")).filter(thread -> !thread.isEmpty()), Optional.empty());
        Optional<PersonId> owner = row.getString("person_id") == null ? Optional.empty() : Optional.of(AddressColumns.person(row));
        Language language = Language.ofCode(row.getString("language"))
                .orElseThrow(() -> new IllegalStateException("a subscription in no language Samvad speaks"));
        return new Subscription(address, owner, cadence(row), new Tastes(language, row.getInt("stories"),
                interests(row.getString("interests")), AddressColumns.text(row, "quiet").map(SubscriptionRow::quiet)));
    }

    private static Optional<Cadence> cadence(ResultSet row) throws SQLException {
        Optional<String> edition = AddressColumns.text(row, "edition");
        return edition.isEmpty() ? Optional.empty() : Optional.of(new Cadence(Cadence.Edition.valueOf(edition.get()),
                Stream.of(row.getString("times").split(",")).map(LocalTime::parse).toList(),
                Stream.of(row.getString("days").split(",")).map(day -> DayOfWeek.of(Integer.parseInt(day))).collect(Collectors.toSet()),
                ZoneId.of(row.getString("zone"))));
    }

    private static List<Interest> interests(String lines) {
        return Stream.of(lines.split("\n")).filter(line -> !line.isEmpty()).map(line -> {
            int space = line.indexOf(' ');
            return new Interest(new Topic(line.substring(space + 1)), Interest.Stance.valueOf(line.substring(0, space)));
        }).toList();
    }

    private static QuietHours quiet(String hours) {
        int comma = hours.indexOf(',');
        return new QuietHours(LocalTime.parse(hours.substring(0, comma)), LocalTime.parse(hours.substring(comma + 1)));
    }
}
