package se.framsteg.records;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Forgets what was looked at and decided when public records were given out, some years after that was finished, or begun where
 * nobody finished it. A region chooses how many; the records themselves stay.
 */
@Repository
@Transactional
public class OldDisclosures implements Tidying {
    public static final String RULE = "records.rule.disclosures";

    /** Among which a region chooses. */
    public static final List<Integer> YEARS = List.of(1, 2, 3, 5, 10);

    /** Until a region has chosen. */
    private static final int USUAL = 2;

    /** So many of each region at a time. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Audit audit;

    OldDisclosures(JdbcClient jdbc, RegionDirectory regions, Audit audit) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.audit = audit;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule(RULE, Period.ofYears(USUAL)));
    }

    @Override
    public Optional<Rule> rule(RegionId region) {
        return Optional.of(new Rule(RULE, Period.ofYears(years(region))));
    }

    /** For how many years the region keeps them. */
    public int years(RegionId region) {
        return jdbc.sql("""
                select years from records.disclosure_term where region_id = :region
                """)
                .param("region", region.value())
                .query(Integer.class)
                .optional()
                .orElse(USUAL);
    }

    /** @param years one of {@link #YEARS} */
    public void keep(Manager by, int years) {
        jdbc.sql("""
                insert into records.disclosure_term (region_id, years) values (:region, :years)
                on conflict (region_id) do update set years = excluded.years
                """).param("region", by.region().value()).param("years", years).update();
        audit.record(by, "records.disclosure-term", null);
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            Instant before = now.atZone(Say.STOCKHOLM).minusYears(years(region)).toInstant();
            UUID[] old = old(region, before).toArray(UUID[]::new);
            if (old.length > 0) {
                forget(region, old);
            }
        });
    }

    private List<UUID> old(RegionId region, Instant before) {
        return jdbc.sql("""
                select id from records.disclosure
                 where region_id = :region and begun_at < :before and coalesce(finished_at, begun_at) < :before
                 order by begun_at limit :most
                """)
                .param("region", region.value())
                .param("before", Timestamp.from(before))
                .param("most", MOST)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private void forget(RegionId region, UUID[] old) {
        jdbc.sql("""
                delete from records.disclosure_row where region_id = :region and disclosure_id = any(:old)
                """).param("region", region.value()).param("old", old).update();
        jdbc.sql("""
                delete from records.disclosure where region_id = :region and id = any(:old)
                """).param("region", region.value()).param("old", old).update();
    }
}
