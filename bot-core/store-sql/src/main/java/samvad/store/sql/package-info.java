/**
 * What Samvad must not lose, in SQL: {@link samvad.store.sql.Database} is one SQLite file, and
 * {@link samvad.store.sql.SqlInbox}, {@link samvad.store.sql.SqlSendLedger}, {@link samvad.store.sql.SqlRetention} and
 * {@link samvad.store.sql.SqlPeople} read and write it. {@link samvad.store.sql.DataLock} keeps a second server off the same
 * folder. Read the migration V1 first, then SqlInbox.
 */
@NullMarked
package samvad.store.sql;

import org.jspecify.annotations.NullMarked;
