package se.framsteg.surveys;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.people.Advisor;
import se.framsteg.people.Manager;
import se.framsteg.people.Member;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

/** Which companies are asked before and after which course. */
@Repository
@Transactional(readOnly = true)
public class Surveys {
    /** The last time to answer ends so long after a course, and a little more. */
    private static final int DAYS_AFTER = 440;

    private static final String SELECT = """
            select p.programme_id, p.programme_slug, p.programme, p.example, p.organisation_id, o.name as organisation,
                   p.role, p.status, p.cohort_id, p.starts_on, p.ends_on
              from programmes.pub_course_part p
              join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
             where p.region_id = :region
               and p.status in ('accepted', 'paused', 'participated', 'dropped_out', 'left_before_start') and %s
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Surveys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The courses of the caller's company, the newest round first. */
    public List<Surveyed> of(Member by) {
        return jdbc.sql(SELECT.formatted(
                        "p.organisation_id = :organisation order by p.starts_on desc nulls last, p.programme_id"))
                .param("region", by.region().value())
                .param("organisation", by.organisation())
                .query(Rows.as(Surveyed.class))
                .list();
    }

    /** By the last part of the programme's address. */
    public Optional<Surveyed> find(Member by, String programme) {
        return of(by).stream()
                .filter(part -> part.programmeSlug().equals(programme))
                .findFirst();
    }

    public Optional<Surveyed> find(Advisor by, String programme, UUID organisation) {
        return jdbc.sql(SELECT.formatted("""
                p.programme_slug = :programme and p.organisation_id = :organisation
                   and (cast(:promoters as uuid[]) is null or p.promoter_id = any(:promoters))
                """))
                .param("region", by.region().value())
                .param("programme", programme)
                .param("organisation", organisation)
                .param("promoters", by.onlyPromoters())
                .query(Rows.as(Surveyed.class))
                .optional();
    }

    /** Everybody of a round, those that left on the way too, by name. */
    public List<Surveyed> in(Manager by, CohortId cohort) {
        return jdbc.sql(SELECT.formatted("p.cohort_id = :cohort order by o.name collate \"sv-x-icu\", o.id"))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .query(Rows.as(Surveyed.class))
                .list();
    }

    /** The same of several rounds, for whom another module has found them to be theirs. */
    List<Surveyed> in(RegionId region, Collection<UUID> cohorts) {
        return jdbc.sql(SELECT.formatted("p.cohort_id = any(:cohorts) order by p.cohort_id, p.organisation_id"))
                .param("region", region.value())
                .param("cohorts", cohorts.toArray(UUID[]::new))
                .query(Rows.as(Surveyed.class))
                .list();
    }

    /** The part that a link is of. */
    Optional<Surveyed> behind(RegionId region, ProgrammeId programme, UUID organisation) {
        return jdbc.sql(SELECT.formatted("p.programme_id = :programme and p.organisation_id = :organisation"))
                .param("region", region.value())
                .param("programme", programme.value())
                .param("organisation", organisation)
                .query(Rows.as(Surveyed.class))
                .optional();
    }

    /** All that may have something to answer today. */
    List<Surveyed> current(RegionId region) {
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql(SELECT.formatted(
                        "p.starts_on <= :soon and p.ends_on >= :since order by p.starts_on, p.organisation_id"))
                .param("region", region.value())
                .param("soon", today.plusDays(21))
                .param("since", today.minusDays(DAYS_AFTER))
                .query(Rows.as(Surveyed.class))
                .list();
    }
}
