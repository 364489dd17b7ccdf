package se.framsteg.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;

/**
 * Erases those whose week is over, each in a transaction of their own. Whoever is held is told once and tried again each hour, after
 * those who have not been tried. It has no rule of its own: what is done in transactions apart is done for real, also where a rule
 * is only tried as if in some days.
 */
@Component
class ErasureJob implements Tidying {
    private static final Logger LOG = LoggerFactory.getLogger(ErasureJob.class);

    /** So many at a time; the next hour goes on. */
    private static final int MOST = 50;

    private final Erasures erasures;
    private final ErasureRepository names;
    private final TransactionTemplate apart;

    ErasureJob(Erasures erasures, ErasureRepository names, PlatformTransactionManager transactions) {
        this.erasures = erasures;
        this.names = names;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void forgetOld(Instant now) {
        names.forgetNames(LocalDate.ofInstant(now, Say.STOCKHOLM));
        erasures.due(MOST).forEach(this::carryOut);
    }

    private void carryOut(Erasure erasure) {
        try {
            apart.executeWithoutResult(_ -> erasures.carryOut(erasure));
        } catch (PersonIsHeld held) {
            hold(erasure, held.reasons());
        } catch (LastManager _) {
            hold(erasure, List.of("people.hold.manager"));
        } catch (LastLead _) {
            hold(erasure, List.of("people.hold.lead"));
        } catch (RuntimeException e) {
            LOG.error("Erasure {} could not be done; it is tried again in an hour", erasure.id(), e);
            apart.executeWithoutResult(_ -> erasures.failed(erasure));
        }
    }

    private void hold(Erasure erasure, List<String> settle) {
        LOG.warn("Erasure {} waits, since something must be settled first: {}", erasure.id(), settle);
        apart.executeWithoutResult(_ -> erasures.hold(erasure, settle));
    }
}
