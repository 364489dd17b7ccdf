package se.framsteg.site.web;

import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.tenancy.Tenancy;

/** One read-only transaction in one region, for a page that is made once and then kept in memory. */
@Component
class PublicReading {
    private final TransactionTemplate transactions;

    PublicReading(PlatformTransactionManager manager) {
        transactions = new TransactionTemplate(manager);
        transactions.setReadOnly(true);
    }

    <T> T in(RegionId region, Supplier<T> work) {
        return Tenancy.within(region, () -> transactions.execute(status -> work.get()));
    }
}
