package samvad.store.sql;

import org.postgresql.ds.PGSimpleDataSource;

/** How Samvad talks to PostgreSQL. */
final class PostgresqlServer {
    /** In seconds. A server that says nothing for so long is taken for gone. */
    private static final int PATIENCE = 60;

    private static final int CONNECT_PATIENCE = 10;

    private PostgresqlServer() {}

    /** Connections to a database; none is opened yet. */
    static PGSimpleDataSource source(StoreAddress.Server server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        server.user().ifPresent(source::setUser);
        server.password().ifPresent(source::setPassword);
        source.setApplicationName("samvad");
        source.setConnectTimeout(CONNECT_PATIENCE);
        source.setSocketTimeout(PATIENCE);
        source.setTcpKeepAlive(true);
        // they would show what people wrote; messages are logged
        source.setLogServerErrorDetail(false);
        source.setReWriteBatchedInserts(true);
        return source;
    }
}
