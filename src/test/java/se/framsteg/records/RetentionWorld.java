package se.framsteg.records;

import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.tenancy.Tenancy;
import se.framsteg.world.Someone;

/** A night in which one rule is followed, so that what other tests have made old stays. */
public final class RetentionWorld {
    private RetentionWorld() {}

    public static void night(Retention retention) {
        retention.run(rule -> rule.textKey().equals("network.rule.questions"));
    }

    /** The same; which one it was, for a region. */
    public static UUID night(ApplicationContext house, Someone manager) {
        var retention = house.getBean(Retention.class);
        night(retention);
        return Tenancy.within(
                manager.region().id(),
                () -> house.getBean(TransactionTemplate.class)
                        .execute(_ ->
                                retention.runs(manager.asManager()).getFirst().id()));
    }
}
