package se.framsteg.course.editions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.course.Edition;
import se.framsteg.people.Audit;
import se.framsteg.people.Manager;
import se.framsteg.programmes.Cohort;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;
import se.framsteg.shell.web.FormIsTooOld;

/**
 * The edition that each cohort goes by: the one that a manager has chosen before its first week, or the newest; and then,
 * from when somebody has begun to work, the same for good.
 */
@Repository
@Transactional
public class CohortEditions {
    private final JdbcClient jdbc;
    private final Editions editions;
    private final Audit audit;
    private final Clock clock;

    CohortEditions(JdbcClient jdbc, Editions editions, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.editions = editions;
        this.audit = audit;
        this.clock = clock;
    }

    private record Chosen(String edition, boolean begun) {}

    /** Whether the edition of a cohort can still be chosen, or why not. */
    public enum State {
        OPEN,
        FIRST_WEEK,
        WORK;

        public String textKey() {
            return "course.edition.state." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Transactional(readOnly = true)
    public Edition of(RegionId region, CohortId cohort) {
        return editions.of(region, chosen(region, cohort).map(Chosen::edition).orElse(null));
    }

    @Transactional(readOnly = true)
    public State state(Manager by, Cohort cohort) {
        if (chosen(by.region(), cohort.id()).filter(Chosen::begun).isPresent() || isWorkedIn(by, cohort)) {
            return State.WORK;
        }
        LocalDate first = cohort.startsOn();
        return first != null && !LocalDate.now(clock).isBefore(first) ? State.FIRST_WEEK : State.OPEN;
    }

    /**
     * @throws RoundHasBegun where it is too late
     * @throws java.util.NoSuchElementException where the region has no such edition
     */
    public void choose(Manager by, Cohort cohort, String edition) {
        editions.find(by.region(), edition);
        if (state(by, cohort) != State.OPEN || !put(by, cohort, edition)) {
            throw new RoundHasBegun();
        }
        audit.record(by, "course.choose-edition", null, cohort.id().value());
    }

    /**
     * Somebody has begun to work by an edition: from now on it stays.
     *
     * @throws FormIsTooOld where another one has just been chosen
     */
    public void begin(RegionId region, UUID cohort, Edition edition) {
        int begun = jdbc.sql("""
                insert into course.cohort_edition (region_id, cohort_id, edition, begun)
                values (:region, :cohort, :edition, true)
                on conflict (region_id, cohort_id) do update set begun = true
                 where cohort_edition.edition = excluded.edition
                """)
                .param("region", region.value())
                .param("cohort", cohort)
                .param("edition", edition.name())
                .update();
        if (begun == 0) {
            throw new FormIsTooOld();
        }
    }

    private Optional<Chosen> chosen(RegionId region, CohortId cohort) {
        return jdbc.sql("""
                select edition, begun from course.cohort_edition where region_id = :region and cohort_id = :cohort
                """)
                .param("region", region.value())
                .param("cohort", cohort.value())
                .query(Rows.as(Chosen.class))
                .optional();
    }

    /** Whether a company of the cohort has written something, in another cohort too. */
    private boolean isWorkedIn(Manager by, Cohort cohort) {
        return jdbc.sql("""
                select exists (
                    select from programmes.pub_followed p
                      join course.work w
                        on w.region_id = p.region_id and w.organisation_id = p.organisation_id
                       and w.programme_id = p.programme_id
                     where p.region_id = :region and p.cohort_id = :cohort)
                """)
                .param("region", by.region().value())
                .param("cohort", cohort.id().value())
                .query(Boolean.class)
                .single();
    }

    private boolean put(Manager by, Cohort cohort, String edition) {
        return jdbc.sql("""
                insert into course.cohort_edition (region_id, cohort_id, edition, begun)
                values (:region, :cohort, :edition, false)
                on conflict (region_id, cohort_id) do update set edition = excluded.edition
                 where not cohort_edition.begun
                """)
                        .param("region", by.region().value())
                        .param("cohort", cohort.id().value())
                        .param("edition", edition)
                        .update()
                == 1;
    }
}
