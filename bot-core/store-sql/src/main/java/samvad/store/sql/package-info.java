/** What Samvad must not lose, in SQL. */
@NullMarked
package samvad.store.sql;

import org.jspecify.annotations.NullMarked;
