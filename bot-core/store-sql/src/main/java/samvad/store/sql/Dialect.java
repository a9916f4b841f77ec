package samvad.store.sql;

/** Where the databases Samvad can work on want different words for the same. */
enum Dialect {
    SQLITE {
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
        String claiming(String query) {
            return query + " FOR UPDATE SKIP LOCKED";
        }

        @Override
        String locking(String query, String table) {
            return query + " FOR UPDATE OF " + table;
        }
    };

    /** A query whose rows no other transaction is given until this one ends. SQLite has one transaction at a time. */
    abstract String claiming(String query);

    /** A query whose rows of this table stay as they are until the transaction ends. */
    abstract String locking(String query, String table);
}
