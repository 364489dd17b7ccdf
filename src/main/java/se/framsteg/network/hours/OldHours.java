package se.framsteg.network.hours;

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
 * Forgets what somebody wrote of the hours that they logged, when no funder asks for it any more: five years after the last payment,
 * which comes a few years after the work. The hours stay.
 */
@Repository
@Transactional
class OldHours implements Tidying {
    private static final Period KEPT = Period.ofYears(10);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldHours(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("network.rule.hours", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate before = LocalDate.ofInstant(now, Say.STOCKHOLM).minus(KEPT);
        regions.inEach(region -> jdbc.sql("""
                update network.hours set words = ''
                 where region_id = :region and worked_on < :before and words <> ''
                """)
                .param("region", region.value())
                .param("before", before)
                .update());
    }
}
