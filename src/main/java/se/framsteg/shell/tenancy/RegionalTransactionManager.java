package se.framsteg.shell.tenancy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;

/** Tells the database at the start of each transaction which region it concerns, until the transaction ends. */
class RegionalTransactionManager extends JdbcTransactionManager {
    private static final String BIND =
            "select set_config('framsteg.region', ?, true), set_config('framsteg.person', ?, true)";

    RegionalTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        RegionId region = Tenancy.region();
        UUID person = Tenancy.person();
        if (region == null && person == null) {
            return;
        }
        try {
            bind(region == null ? null : region.value(), person);
        } catch (SQLException e) {
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The region could not be bound to the transaction", e);
        }
    }

    private void bind(@Nullable UUID region, @Nullable UUID person) throws SQLException {
        Connection connection = DataSourceUtils.getConnection(obtainDataSource());
        try (PreparedStatement statement = connection.prepareStatement(BIND)) {
            statement.setString(1, region == null ? "" : region.toString());
            statement.setString(2, person == null ? "" : person.toString());
            statement.execute();
        }
    }
}
