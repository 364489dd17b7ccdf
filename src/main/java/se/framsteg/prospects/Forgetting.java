package se.framsteg.prospects;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
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
import se.framsteg.shell.jobs.Tidying;
import se.framsteg.shell.tenancy.Binding;
import se.framsteg.shell.tenancy.RegionId;

/**
 * Forgets companies that were asked and never applied, three months after the first day of their round; where the round has
 * no weeks, after the last day one could apply. How many they were stays.
 */
@Repository
@Transactional
class Forgetting implements Tidying {
    static final Period KEPT_FOR = Period.ofMonths(3);

    private static final String FORGOTTEN = """
             where p.region_id = :region and p.cohort_id = :cohort and not exists (
                   select from applications.pub_application a
                    where a.region_id = p.region_id and a.cohort_id = p.cohort_id
                      and (a.prospect_id = p.id or a.number_hash = p.number_hash))
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
    public void forgetOld(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Say.STOCKHOLM);
        regions.inOrder().forEach(region -> {
            Binding.to(jdbc, region.id());
            for (UUID id : kept(region.id())) {
                cohorts.behind(region.id(), new CohortId(id))
                        .filter(cohort -> isOver(cohort, today))
                        .ifPresent(cohort -> forget(region.id(), cohort.id()));
            }
        });
        Binding.toNone(jdbc);
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

    private void forget(RegionId region, CohortId cohort) {
        jdbc.sql("""
                insert into prospects.forgotten as f
                       (region_id, cohort_id, promoter_id, listed, asked, thinking, refused)
                select p.region_id, p.cohort_id, p.promoter_id, count(*), count(*) filter (where p.step <> 'LISTED'),
                       count(*) filter (where p.step = 'THINKING'), count(*) filter (where p.step = 'NO')
                  from prospects.prospect p %s
                 group by p.region_id, p.cohort_id, p.promoter_id
                on conflict (region_id, cohort_id, promoter_id) do update
                   set listed = f.listed + excluded.listed, asked = f.asked + excluded.asked,
                       thinking = f.thinking + excluded.thinking, refused = f.refused + excluded.refused
                """.formatted(FORGOTTEN))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .update();
        jdbc.sql("""
                delete from prospects.prospect p %s
                """.formatted(FORGOTTEN))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .update();
        jdbc.sql("""
                delete from prospects.refusal where region_id = :region and cohort_id = :cohort
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .update();
    }
}
