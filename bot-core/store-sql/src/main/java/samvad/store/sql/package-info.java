/**
 * What Samvad must not lose, in SQL: {@link samvad.store.sql.Database} is one SQLite file or one PostgreSQL database, and
 * {@link samvad.store.sql.SqlInbox}, {@link samvad.store.sql.SqlSendLedger}, {@link samvad.store.sql.SqlRetention},
 * {@link samvad.store.sql.SqlPeople}, {@link samvad.store.sql.SqlSubscriptions}, {@link samvad.store.sql.SqlRounds},
 * {@link samvad.store.sql.SqlPushQueue} and {@link samvad.store.sql.SqlStoryLedger} read and write it.
 * {@link samvad.store.sql.DataLock} keeps a second server off the same folder; on PostgreSQL
 * {@link samvad.store.sql.ListeningTurn} and {@link samvad.store.sql.SqlSchedule} say who of several does what. Read PostgreSQL's
 * migration V1 first, which shows all tables, then SqlInbox.
 */
@NullMarked
package samvad.store.sql;

import org.jspecify.annotations.NullMarked;
