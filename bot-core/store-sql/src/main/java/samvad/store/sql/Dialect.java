package samvad.store.sql;

/**
 * Where the databases Samvad can work on want different words for the same. Statements are written for SQLite, whose planner has
 * to be told which index to read by.
 */
enum Dialect {
    SQLITE {
        @Override
        String words(String sql) {
            return sql;
        }

        @Override
        String claiming(String query) {
            return query;
        }

        @Override
        String locking(String query, String table) {
            return query;
        }
    },
    POSTGRESQL {
        @Override
        String words(String sql) {
            return sql.replaceAll(" INDEXED BY \\w+", "");
        }

        @Override
        String claiming(String query) {
            return query + " FOR UPDATE SKIP LOCKED";
        }

        @Override
        String locking(String query, String table) {
            return query + " FOR UPDATE OF " + table;
        }
    };

    abstract String words(String sql);

    /** A query whose rows no other transaction is given until this one ends. SQLite has one transaction at a time. */
    abstract String claiming(String query);

    /** A query whose rows of this table stay as they are until the transaction ends. */
    abstract String locking(String query, String table);
}
