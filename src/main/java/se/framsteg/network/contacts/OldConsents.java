package se.framsteg.network.contacts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;

/**
 * Forgets who is asked at a contact, and how they are reached, some months after the time was over for which they had said yes:
 * nobody has seen it since then. The card stays, and is to be checked.
 */
@Repository
@Transactional
class OldConsents implements Tidying {
    private static final Period KEPT = Period.ofMonths(6);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldConsents(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.contacts", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> jdbc.sql("""
                update network.contact
                   set person = '', address = '', phone = '', consent_by = null, consent_on = null, consent_until = null,
                       consent_to = null, consent_own = false, checked_on = null, link_until = null, version = version + 1
                 where region_id = :region and consent_until < :before
                """)
                .param("region", region.value())
                .param("before", before)
                .update());
    }
}
