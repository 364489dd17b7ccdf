package se.framsteg.prospects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.Cohorts;
import se.framsteg.shell.Say;
import se.framsteg.shell.jobs.Rule;
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Forgets companies that were asked: those that have got a seat, since by then they are known as companies of the round, and
 * three months after the first day of the round all others; where it has no weeks, after the last day one could apply. How
 * many they were stays, and by whose asking an application came.
 */
@Repository
@Transactional
class Forgetting implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(3);

    private static final String FORGOTTEN = """
             where p.region_id = :region and p.cohort_id = :cohort and (:over or exists (
                   select from applications.pub_application a
                    where a.region_id = p.region_id and a.cohort_id = p.cohort_id and a.state = 'ACCEPTED'
                      and (a.prospect_id = p.id or a.number_hash = p.number_hash)))
            """;

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Cohorts cohorts;

    Forgetting(JdbcClient jdbc, RegionDirectory regions, Cohorts cohorts) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.cohorts = cohorts;
    }

    @Override
    public Optional<Rule> rule() {
        return Optional.of(new Rule("prospects.rule.asked", KEPT_FOR));
    }

    @Override
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inEach(region -> {
            for (UUID id : kept(region)) {
                cohorts.behind(region, new CohortId(id))
                        .ifPresent(cohort -> forget(region, cohort.id(), isOver(cohort, today)));
            }
        });
    }

    private static boolean isOver(Cohort cohort, LocalDate today) {
        @Nullable LocalDate first = cohort.startsOn() == null ? cohort.closesOn() : cohort.startsOn();
        return first != null && !today.isBefore(first.plus(KEPT_FOR));
    }

    private List<UUID> kept(RegionId region) {
        return jdbc.sql("""
                select cohort_id from prospects.prospect where region_id = :region
                 union
                select cohort_id from prospects.refusal where region_id = :region
                """)
                .param("region", region.value())
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private void forget(RegionId region, CohortId cohort, boolean over) {
        keepWhoBrought(region, cohort, over);
        count(region, cohort, over);
        jdbc.sql("""
                delete from prospects.prospect p %s
                """.formatted(FORGOTTEN))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("over", over)
                .update();
        jdbc.sql("""
                delete from prospects.refusal where region_id = :region and cohort_id = :cohort and :over
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("over", over)
                .update();
    }

    /** An application by somebody's link says so itself; one without is theirs on whose lists its number stood. */
    private void keepWhoBrought(RegionId region, CohortId cohort, boolean over) {
        jdbc.sql("""
                insert into prospects.brought (region_id, cohort_id, promoter_id, application_id)
                select p.region_id, p.cohort_id, p.promoter_id, b.id
                  from prospects.prospect p
                  join applications.pub_application b on b.region_id = p.region_id and b.cohort_id = p.cohort_id
                       and b.number_hash = p.number_hash and b.promoter_id is null %s
                on conflict do nothing
                """.formatted(FORGOTTEN))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("over", over)
                .update();
    }

    private void count(RegionId region, CohortId cohort, boolean over) {
        jdbc.sql("""
                insert into prospects.forgotten as f
                       (region_id, cohort_id, promoter_id, listed, asked, thinking, refused)
                select region_id, cohort_id, promoter_id, count(*), count(*) filter (where applied or step <> 'LISTED'),
                       count(*) filter (where not applied and step = 'THINKING'),
                       count(*) filter (where not applied and step = 'NO')
                  from (select p.region_id, p.cohort_id, p.promoter_id, p.step, exists (
                               select from applications.pub_application b
                                where b.region_id = p.region_id and b.cohort_id = p.cohort_id
                                  and (b.prospect_id = p.id or b.number_hash = p.number_hash)) as applied
                          from prospects.prospect p %s) gone
                 group by region_id, cohort_id, promoter_id
                on conflict (region_id, cohort_id, promoter_id) do update
                   set listed = f.listed + excluded.listed, asked = f.asked + excluded.asked,
                       thinking = f.thinking + excluded.thinking, refused = f.refused + excluded.refused
                """.formatted(FORGOTTEN))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .param("over", over)
                .update();
    }
}
