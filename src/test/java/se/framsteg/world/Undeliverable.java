package se.framsteg.world;

import java.sql.SQLException;
import se.framsteg.TestDatabase;
import se.framsteg.shell.Ids;

/** An address that a mail server has refused, as the outbox keeps it. */
public final class Undeliverable {
    private Undeliverable() {}

    public static void make(String address) {
        try (var connection = TestDatabase.access().asOwner();
                var insert = connection.prepareStatement(
                        "insert into shell.outgoing_mail (id, kind, recipient_name, recipient_address, sender_name, "
                                + "reply_to, state, problem, created_at, worth_until) values (?, 'RECEIPT', 'Någon', ?, "
                                + "'Maja Lind', 'maja@region.example', 'GIVEN_UP', 'REFUSED', now(), now())")) {
            insert.setObject(1, Ids.next());
            insert.setString(2, address);
            insert.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
