package se.framsteg.people;

import java.time.Instant;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Tidying;

/** Erases those whose week is over, each in a transaction of their own; whoever is held is tried again the next hour. */
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
        } catch (PersonIsHeld | LastManager | LastLead held) {
            LOG.info("Erasure {} waits, since something must be settled first", erasure.id());
        } catch (RuntimeException e) {
            LOG.error("Erasure {} could not be done; it is tried again in an hour", erasure.id(), e);
        }
    }
}
