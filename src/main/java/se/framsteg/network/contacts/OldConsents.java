package se.framsteg.network.contacts;

import java.sql.Timestamp;
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
import se.framsteg.shell.tenancy.RegionId;

/**
 * Forgets who is asked at a contact, and how they are reached, some months after the time was over for which they had said yes:
 * nobody has seen it since then. The card stays, and is to be checked; an expert's goes, since all of it is of the person.
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
        regions.inEach(region -> {
            endExperts(region, before, now);
            forgetPersons(region, before);
        });
    }

    private void endExperts(RegionId region, LocalDate before, Instant now) {
        jdbc.sql("""
                with ended as (
                    delete from network.contact
                     where region_id = :region and kind = 'EXPERT' and consent_until < :before
                    returning id, kind)
                insert into network.contact_gone (region_id, contact_id, kind, gone_at, because)
                select :region, e.id, e.kind, :now, 'ENDED' from ended e
                """)
                .param("region", region.value())
                .param("before", before)
                .param("now", Timestamp.from(now))
                .update();
    }

    private void forgetPersons(RegionId region, LocalDate before) {
        jdbc.sql("""
                update network.contact
                   set person = '', address = '', phone = '', consent_by = null, consent_on = null, consent_until = null,
                       consent_to = null, consent_own = false, checked_on = null, link_until = null, version = version + 1
                 where region_id = :region and consent_until < :before
                """).param("region", region.value()).param("before", before).update();
    }
}
