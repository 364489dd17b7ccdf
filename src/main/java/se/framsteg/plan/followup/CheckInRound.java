package se.framsteg.plan.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.plan.followup.CheckInAsking.Due;
import se.framsteg.shell.tenancy.Region;

/** Asks a region's companies one after the other, each in a transaction of its own, so that one that fails stops no other. */
@Component
class CheckInRound {
    private static final Logger LOG = LoggerFactory.getLogger(CheckInRound.class);

    private final CheckInAsking asking;
    private final TransactionTemplate transactions;

    CheckInRound(CheckInAsking asking, TransactionTemplate transactions) {
        this.asking = asking;
        this.transactions = transactions;
    }

    /** In the region that is bound. Gives how many letters went. */
    int ask(Region region, LocalDate today) {
        List<Due> due = Objects.requireNonNull(transactions.execute(_ -> asking.toBeAsked(region, today)));
        return (int) due.stream().filter(each -> ask(region, each, today)).count();
    }

    private boolean ask(Region region, Due due, LocalDate today) {
        try {
            return Boolean.TRUE.equals(transactions.execute(status -> {
                boolean asked = asking.ask(region, due, today);
                if (!asked) {
                    status.setRollbackOnly();
                }
                return asked;
            }));
        } catch (RuntimeException e) {
            LOG.error(
                    "Company {} in {} could not be asked; it is tried again in an hour",
                    due.part().organisationId(),
                    region.slug(),
                    e);
            return false;
        }
    }
}
