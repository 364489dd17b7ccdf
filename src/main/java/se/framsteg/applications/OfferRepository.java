package se.framsteg.applications;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.people.Manager;
import se.framsteg.programmes.CohortId;
import se.framsteg.programmes.ProgrammeId;
import se.framsteg.programmes.PromisedSeats;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;
import se.framsteg.shell.tenancy.RegionId;

@Repository
class OfferRepository implements PromisedSeats {
    private static final String SELECT = """
            select id, application_id, seat_id, state, answer_by from applications.offer where region_id = :region and %s
            """;

    private final JdbcClient jdbc;

    OfferRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether it has not been told of before. */
    boolean free(RegionId region, UUID seat, CohortId cohort, Instant at) {
        return jdbc.sql("""
                insert into applications.freed_seat (region_id, id, cohort_id, freed_at)
                values (:region, :id, :cohort, :at) on conflict do nothing
                """)
                        .param("region", region.value())
                        .param("id", seat)
                        .param("cohort", cohort.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void make(Manager by, Application application, @Nullable UUID seat, LocalDate answerBy, Instant at) {
        jdbc.sql("""
                insert into applications.offer
                       (region_id, id, cohort_id, application_id, seat_id, state, offered_at, offered_by, answer_by)
                values (:region, :id, :cohort, :application, :seat, 'OPEN', :at, :by, :answerBy)
                """)
                .param("region", by.region().value())
                .param("id", Ids.next())
                .param("cohort", application.cohort().value())
                .param("application", application.id().value())
                .param("seat", seat)
                .param("at", Timestamp.from(at))
                .param("by", by.person().value())
                .param("answerBy", answerBy)
                .update();
    }

    void end(RegionId region, Offer offer, Offer.State state, Instant at) {
        jdbc.sql("""
                update applications.offer set state = :state, ended_at = :at
                 where region_id = :region and id = :id and state = 'OPEN'
                """)
                .param("region", region.value())
                .param("id", offer.id())
                .param("state", state.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** The open offers of a cohort. */
    List<Offer> open(RegionId region, CohortId cohort) {
        return jdbc.sql(SELECT.formatted("cohort_id = :cohort and state = 'OPEN'"))
                .param("region", region.value())
                .param("cohort", cohort.value())
                .query(Rows.as(Offer.class))
                .list();
    }

    /** The last offer made to an application, whatever became of it. */
    Optional<Offer> newest(RegionId region, ApplicationId application) {
        return jdbc.sql(SELECT.formatted("application_id = :application order by offered_at desc, id desc limit 1"))
                .param("region", region.value())
                .param("application", application.value())
                .query(Rows.as(Offer.class))
                .optional();
    }

    /** The cohorts in which somebody has not answered in time. */
    List<CohortId> unanswered(RegionId region, LocalDate today) {
        return jdbc.sql("""
                select distinct cohort_id from applications.offer
                 where region_id = :region and state = 'OPEN' and answer_by < :today
                """)
                .param("region", region.value())
                .param("today", today)
                .query((row, number) -> new CohortId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Which of these have been offered a seat before. */
    Set<UUID> asked(RegionId region, Collection<UUID> applications) {
        return new HashSet<>(jdbc.sql("""
                select application_id from applications.offer
                 where region_id = :region and application_id = any(:applications)
                """)
                .param("region", region.value())
                .param("applications", applications.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }

    @Override
    public Map<CohortId, Integer> promised(RegionId region, ProgrammeId programme) {
        var promised = new HashMap<CohortId, Integer>();
        jdbc.sql("""
                select o.cohort_id, count(*) from applications.offer o
                  join applications.application a on a.region_id = o.region_id and a.id = o.application_id
                 where o.region_id = :region and a.programme_id = :programme and o.state = 'OPEN'
                 group by o.cohort_id
                """)
                .param("region", region.value())
                .param("programme", programme.value())
                .query((RowCallbackHandler)
                        row -> promised.put(new CohortId(row.getObject(1, UUID.class)), row.getInt(2)));
        return promised;
    }
}
