package se.framsteg.shell.tenancy;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Refuses a query outside a transaction: no region could be bound there, so its answer would be empty and wrong. */
class RegionalJdbcTemplate extends JdbcTemplate {
    RegionalJdbcTemplate(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected DataSource obtainDataSource() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("A query outside a transaction: no region is bound there. "
                    + "Call it from a @Transactional verb, or within Tenancy and a TransactionTemplate.");
        }
        return super.obtainDataSource();
    }
}
