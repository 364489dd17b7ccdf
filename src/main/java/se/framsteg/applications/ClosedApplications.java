package se.framsteg.applications;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Applications that led to no seat are kept three months from the day their round began, for questions about the decision;
 * then they go, with who sent them. How many there were stays. A round without weeks counts from when one could last apply.
 */
@Repository
class ClosedApplications implements Tidying {
    static final int MONTHS_KEPT = 3;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Cohorts cohorts;

    ClosedApplications(JdbcClient jdbc, RegionDirectory regions, Cohorts cohorts) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("applications.rule.closed", Period.ofMonths(MONTHS_KEPT)));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inEach(region -> {
            withClosed(region).stream()
                    .filter(cohort -> cohorts.behind(region, cohort)
                            .filter(each -> isOver(each, today))
                            .isPresent())
                    .forEach(cohort -> forget(region, cohort));
        });
    }

    private static boolean isOver(Cohort cohort, LocalDate today) {
        LocalDate from = cohort.startsOn() == null ? cohort.closesOn() : cohort.startsOn();
        return from != null && today.isAfter(from.plusMonths(MONTHS_KEPT));
    }

    private List<CohortId> withClosed(RegionId region) {
        return jdbc.sql("""
                select distinct cohort_id from applications.application
                 where region_id = :region and state <> 'ACCEPTED'
                """)
                .param("region", region.value())
                .query((row, number) -> new CohortId(row.getObject(1, UUID.class)))
                .list();
    }

    private void forget(RegionId region, CohortId cohort) {
        cohorts.hold(region, cohort).orElseThrow();
        UUID[] ids = jdbc.sql("""
                select id from applications.application
                 where region_id = :region and cohort_id = :cohort and state <> 'ACCEPTED' for update
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list()
                .toArray(UUID[]::new);
        count(region, ids);
        jdbc.sql("""
                delete from applications.offer where region_id = :region and application_id = any(:ids)
                """).param("region", region.value()).param("ids", ids).update();
        jdbc.sql("""
                delete from applications.question where region_id = :region and application_id = any(:ids)
                """).param("region", region.value()).param("ids", ids).update();
        jdbc.sql("""
                delete from applications.related where region_id = :region and application_id = any(:ids)
                """).param("region", region.value()).param("ids", ids).update();
        jdbc.sql("""
                delete from applications.applicant where region_id = :region and application_id = any(:ids)
                """).param("region", region.value()).param("ids", ids).update();
        jdbc.sql("""
                delete from applications.application where region_id = :region and id = any(:ids)
                """).param("region", region.value()).param("ids", ids).update();
    }

    private void count(RegionId region, UUID[] ids) {
        jdbc.sql("""
                insert into applications.forgotten as f (region_id, cohort_id, state, counted)
                select region_id, cohort_id, state, count(*) from applications.application
                 where region_id = :region and id = any(:ids) group by region_id, cohort_id, state
                on conflict (region_id, cohort_id, state) do update set counted = f.counted + excluded.counted
                """).param("region", region.value()).param("ids", ids).update();
    }

    /** How many have been forgotten. */
    int forgotten(RegionId region, CohortId cohort) {
        return jdbc.sql("""
                select coalesce(sum(counted), 0)::int from applications.forgotten
                 where region_id = :region and cohort_id = :cohort
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .query(Integer.class)
                .single();
    }
}
