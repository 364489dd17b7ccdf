package se.framsteg.people;

import java.sql.SQLException;
import se.framsteg.TestDatabase;

/** Changes rows in ways that no verb offers, such as making them older. */
public final class TestRows {
    private TestRows() {}

    public static int asOwner(String sql, Object... arguments) {
        try (var connection = TestDatabase.access().asOwner();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
