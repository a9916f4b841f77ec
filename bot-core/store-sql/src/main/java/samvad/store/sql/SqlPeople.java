package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import samvad.engine.chat.PersonId;
import samvad.engine.language.Language;
import samvad.engine.people.People;
import samvad.engine.people.Profile;

/** Remembers people in rows. */
public final class SqlPeople implements People {
    private static final String OF_PERSON = " WHERE person_app = :personApp AND person_id = :personId";

    /** What is kept of people besides what they wrote. */
    static final List<String> TABLES = List.of("profile", "access_request", "rating");

    private static final String KEEP = """
            INSERT INTO profile (person_app, person_id, language, zone, admitted)
            VALUES (:personApp, :personId, :language, :zone, :admitted)
            ON CONFLICT (person_app, person_id) DO UPDATE
            SET language = excluded.language, zone = excluded.zone, admitted = excluded.admitted""";

    private final Database database;

    public SqlPeople(Database database) {
        this.database = database;
    }

    @Override
    public Profile find(PersonId person) {
        return database.remember(handle -> find(handle, person));
    }

    private static Profile find(Handle handle, PersonId person) {
        return AddressColumns.bind(handle.createQuery("SELECT * FROM profile" + OF_PERSON), person)
                .map((row, _) -> profile(row)).findOne().orElseGet(() -> Profile.unknown(person));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(AddressColumns.person(row), AddressColumns.text(row, "language").flatMap(Language::ofCode),
                AddressColumns.text(row, "zone").map(ZoneId::of), row.getInt("admitted") == 1);
    }

    @Override
    public void keep(Profile profile) {
        int _ = database.remember(handle -> keep(handle, profile));
    }

    private static int keep(Handle handle, Profile profile) {
        return AddressColumns.bind(handle.createUpdate(KEEP), profile.person())
                .bind("language", profile.language().map(Language::code)).bind("zone", profile.zone().map(ZoneId::getId))
                .bind("admitted", profile.admitted() ? 1 : 0).execute();
    }

    @Override
    public void forget(PersonId person) {
        int _ = database.remember(handle -> TABLES.stream().mapToInt(table ->
                AddressColumns.bind(handle.createUpdate("DELETE FROM " + table + OF_PERSON), person).execute()).sum());
        database.wipe();
    }

    @Override
    public String requestAccess(PersonId person, String proposedCode, long seconds) {
        return database.remember(handle -> {
            long now = database.now();
            handle.createUpdate("DELETE FROM access_request WHERE until <= :now").bind("now", now).execute();
            AddressColumns.bind(handle.createUpdate("""
                    INSERT INTO access_request (person_app, person_id, code, until) VALUES (:personApp, :personId, :code, :until)
                    ON CONFLICT DO NOTHING"""), person)
                    .bind("code", proposedCode).bind("until", now + Duration.ofSeconds(seconds).toMillis()).execute();
            return AddressColumns.bind(handle.createQuery("SELECT code FROM access_request" + OF_PERSON), person)
                    .mapTo(String.class).one();
        });
    }

    @Override
    public Optional<PersonId> grantAccess(String code) {
        return database.remember(handle -> {
            Optional<PersonId> asked = handle
                    .createQuery("SELECT * FROM access_request WHERE code = :code AND until > :now ORDER BY until LIMIT 1")
                    .bind("code", code).bind("now", database.now()).map((row, _) -> AddressColumns.person(row)).findOne();
            asked.ifPresent(person -> {
                AddressColumns.bind(handle.createUpdate("DELETE FROM access_request" + OF_PERSON), person).execute();
                keep(handle, find(handle, person).admittedByAdmin());
            });
            return asked;
        });
    }

    @Override
    public void rate(PersonId person, String messageId, boolean helpful) {
        int _ = database.remember(handle -> AddressColumns.bind(handle.createUpdate("""
                INSERT INTO rating (person_app, person_id, message_id, helpful, at) VALUES (:personApp, :personId, :message, :helpful, :at)
                ON CONFLICT (person_app, person_id, message_id) DO UPDATE SET helpful = excluded.helpful, at = excluded.at"""), person)
                .bind("message", messageId).bind("helpful", helpful ? 1 : 0).bind("at", database.now()).execute());
    }
}
