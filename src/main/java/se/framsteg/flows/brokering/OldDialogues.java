package se.framsteg.flows.brokering;

import java.sql.Timestamp;
import java.time.Instant;
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

/** What two sides wrote to each other is nobody's to read when it has been over for long; what was delivered stays. */
@Repository
@Transactional
class OldDialogues implements Tidying {
    private static final Period KEPT = Period.ofYears(2);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;

    OldDialogues(JdbcClient jdbc, RegionDirectory regions) {
        this.jdbc = jdbc;
        this.regions = regions;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("flows.rule.dialogues", KEPT));
    }

    @Override
    public void forgetOld(Instant now) {
        Instant before = now.atZone(Say.STOCKHOLM).minus(KEPT).toInstant();
        regions.inEach(region -> forget(region, before));
    }

    private void forget(RegionId region, Instant before) {
        jdbc.sql("""
                update flows.match_message t set words = ''
                  from flows.match m
                 where t.region_id = :region and t.words <> '' and m.region_id = t.region_id and m.id = t.match_id
                   and m.state in ('ended', 'failed') and m.moved_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
        jdbc.sql("""
                update flows.match_proposal q set words = ''
                  from flows.match m
                 where q.region_id = :region and q.words <> '' and m.region_id = q.region_id and m.id = q.match_id
                   and m.state in ('ended', 'failed') and m.moved_at < :before
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .update();
    }
}
