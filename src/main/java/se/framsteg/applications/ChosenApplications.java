package se.framsteg.applications;

import java.sql.Array;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import se.framsteg.organisations.RegionDirectory;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.jobs.Tidying;

/**
 * Which applications a manager is about to decide on, and how: kept for a month, so that what will come of it can be read,
 * printed, shown to a colleague and come back to. What it makes of them is looked at anew each time.
 */
@Repository
@Transactional
public class ChosenApplications implements Tidying {
    static final Duration KEPT_FOR = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final RegionDirectory regions;
    private final Clock clock;

    ChosenApplications(JdbcClient jdbc, RegionDirectory regions, Clock clock) {
        this.jdbc = jdbc;
        this.regions = regions;
        this.clock = clock;
    }

    public record Choice(Verb verb, List<UUID> applications) {}

    public ChoiceId keep(Manager by, CohortId cohort, Verb verb, Collection<UUID> applications) {
        var id = new ChoiceId(Ids.next());
        jdbc.sql("""
                insert into applications.choice (region_id, id, cohort_id, verb, application_ids, chosen_by, chosen_at)
                values (:region, :id, :cohort, :verb, :applications, :by, :at)
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("cohort", cohort.value())
                .param("verb", verb.name())
                .param("applications", applications.stream().distinct().toArray(UUID[]::new))
                .param("by", by.person().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    @Transactional(readOnly = true)
    public Optional<Choice> find(Manager by, CohortId cohort, ChoiceId id) {
        return jdbc.sql("""
                select verb, application_ids from applications.choice
                 where region_id = :region and id = :id and cohort_id = :cohort
                """)
                .param("region", by.region().value())
                .param("id", id.value())
                .param("cohort", cohort.value())
                .query((row, number) -> {
                    Array ids = row.getArray(2);
                    return new Choice(Verb.valueOf(row.getString(1)), List.of((UUID[]) ids.getArray()));
                })
                .optional();
    }

    @Override
    public void forgetOld(Instant now) {
        regions.inEach(region -> {
            jdbc.sql("""
                    delete from applications.choice where region_id = :region and chosen_at < :before
                    """)
                    .param("region", region.value())
                    .param("before", Timestamp.from(now.minus(KEPT_FOR)))
                    .update();
        });
    }
}
