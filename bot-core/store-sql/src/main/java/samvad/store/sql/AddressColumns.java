package samvad.store.sql;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import samvad.engine.chat.Address;
import samvad.engine.chat.PersonId;
import samvad.engine.chat.Receipt;

/** How addresses, receipts and people stand in columns. A receipt's app is its send's. */
final class AddressColumns {
    private AddressColumns() {}

    static <S extends SqlStatement<S>> S bind(S statement, Address address) {
        return statement.bind("app", address.app()).bind("space", address.space()).bind("chat", address.chat())
                .bind("thread", address.thread()).bind("onlyFor", address.onlyFor());
    }

    static <S extends SqlStatement<S>> S bind(S statement, PersonId person) {
        return statement.bind("personApp", person.app()).bind("personId", person.id());
    }

    /** Binds {@code :receiptSpace} and so on; all of them null if there is none. */
    static <S extends SqlStatement<S>> S bind(S statement, Optional<Receipt> receipt) {
        Optional<Address> address = receipt.map(Receipt::address);
        return statement.bind("receiptSpace", address.map(Address::space)).bind("receiptChat", address.map(Address::chat))
                .bind("receiptThread", address.flatMap(Address::thread)).bind("receiptOnlyFor", address.flatMap(Address::onlyFor))
                .bind("receiptMessage", receipt.map(Receipt::messageId));
    }

    static Address address(ResultSet row) throws SQLException {
        return address(row, "");
    }

    private static Address address(ResultSet row, String prefix) throws SQLException {
        return new Address(row.getString("app"), row.getString(prefix + "space"), row.getString(prefix + "chat"),
                text(row, prefix + "thread"), text(row, prefix + "only_for"));
    }

    static PersonId person(ResultSet row) throws SQLException {
        return new PersonId(row.getString("person_app"), row.getString("person_id"));
    }

    /** @param prefix {@code receipt_} or {@code replaces_} */
    static Optional<Receipt> receipt(ResultSet row, String prefix) throws SQLException {
        Optional<String> message = text(row, prefix + "message");
        return message.isEmpty() ? Optional.empty() : Optional.of(new Receipt(address(row, prefix), message.get()));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
