package se.framsteg.course.seen;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import se.framsteg.course.seen.Shown.Mark;
import se.framsteg.course.seen.Shown.Tick;
import se.framsteg.meetings.Host;
import se.framsteg.programmes.CohortId;
import se.framsteg.shell.Ids;
import se.framsteg.shell.Rows;

/** Ticks, and the hand-ins that they answer; in the cohorts whose meetings are the host's to hold. */
@Repository
class SeenRepository {
    private static final String OWN = "(cast(:own as uuid[]) is null or %s.cohort_id = any(:own))";

    private final JdbcClient jdbc;

    SeenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Company(UUID id, String name) {}

    /** Those that take part, by name. */
    List<Company> companies(Host by, CohortId cohort) {
        return jdbc.sql("""
                select o.id, o.name
                  from programmes.pub_followed p
                  join organisations.pub_organisation o on o.region_id = p.region_id and o.id = p.organisation_id
                 where p.region_id = :region and p.cohort_id = :cohort and %s
                   and p.status in ('accepted', 'paused', 'participated')
                 order by o.name collate "sv-x-icu", o.id
                """.formatted(OWN.formatted("p")))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.onlyCohorts())
                .query(Rows.as(Company.class))
                .list();
    }

    /** Of each company and worksheet that has a hand-in or a tick. */
    List<Mark> marks(Host by, CohortId cohort) {
        return jdbc.sql("""
                with latest as (
                    select distinct on (h.organisation_id, h.worksheet) h.organisation_id, h.worksheet, h.state
                      from course.hand_in h
                     where h.region_id = :region and h.cohort_id = :cohort and %s
                     order by h.organisation_id, h.worksheet, h.handed_in_at desc
                ), ticked as (
                    select s.organisation_id, s.worksheet, s.seen_at, p.name as seen_by
                      from course.seen s
                      join people.pub_person p on p.id = s.seen_by
                     where s.region_id = :region and s.cohort_id = :cohort and s.taken_back_at is null and %s
                )
                select organisation_id as organisation, worksheet, latest.state, ticked.seen_at, ticked.seen_by
                  from latest full join ticked using (organisation_id, worksheet)
                """.formatted(OWN.formatted("h"), OWN.formatted("s")))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.onlyCohorts())
                .query(Rows.as(Mark.class))
                .list();
    }

    /** The id of the tick; empty where it is ticked already, or no company of the cohort's. */
    Optional<UUID> tick(Host by, CohortId cohort, Tick tick, LocalDate heldOn, Instant now) {
        return jdbc.sql("""
                insert into course.seen (region_id, id, programme_id, cohort_id, organisation_id, worksheet, held_on, seen_at,
                                         seen_by)
                select p.region_id, :id, p.programme_id, p.cohort_id, p.organisation_id, :worksheet, :heldOn, :now, :person
                  from programmes.pub_followed p
                 where p.region_id = :region and p.cohort_id = :cohort and %s and p.organisation_id = :organisation
                   and p.status in ('accepted', 'paused', 'participated')
                on conflict do nothing
                returning id
                """.formatted(OWN.formatted("p")))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.onlyCohorts())
                .param("id", Ids.next())
                .param("organisation", tick.organisation())
                .param("worksheet", tick.worksheet())
                .param("heldOn", heldOn)
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .query(UUID.class)
                .optional();
    }

    /** The hand-in that waited, which is answered now; empty where none did. */
    Optional<UUID> answer(Host by, CohortId cohort, Tick tick, UUID seen, Instant now) {
        Optional<UUID> answered = jdbc.sql("""
                update course.hand_in h set state = 'seen', decided_at = :now, decided_by = :person, told_at = :now
                 where h.region_id = :region and h.cohort_id = :cohort and %s and h.organisation_id = :organisation
                   and h.worksheet = :worksheet and h.state = 'received'
                returning h.id
                """.formatted(OWN.formatted("h")))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.onlyCohorts())
                .param("organisation", tick.organisation())
                .param("worksheet", tick.worksheet())
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .query(UUID.class)
                .optional();
        answered.ifPresent(handIn -> jdbc.sql("""
                update course.seen set hand_in_id = :handIn where region_id = :region and id = :id
                """)
                .param("region", by.region().value())
                .param("id", seen)
                .param("handIn", handIn)
                .update());
        return answered;
    }

    /** A tick that has been taken back. @param handInId what it had answered; null where nothing */
    record TakenBack(UUID id, @Nullable UUID handInId) {}

    Optional<TakenBack> takeBack(Host by, CohortId cohort, Tick tick, Instant now) {
        return jdbc.sql("""
                update course.seen s set taken_back_at = :now, taken_back_by = :person
                 where s.region_id = :region and s.cohort_id = :cohort and %s and s.organisation_id = :organisation
                   and s.worksheet = :worksheet and s.taken_back_at is null
                returning s.id, s.hand_in_id
                """.formatted(OWN.formatted("s")))
                .param("region", by.region().value())
                .param("cohort", cohort.value())
                .param("own", by.onlyCohorts())
                .param("organisation", tick.organisation())
                .param("worksheet", tick.worksheet())
                .param("now", Timestamp.from(now))
                .param("person", by.person().value())
                .query(Rows.as(TakenBack.class))
                .optional();
    }

    /** It waits again; unless the company has handed in anew. */
    void reopen(Host by, UUID handIn) {
        jdbc.sql("""
                update course.hand_in h
                   set decided_at = null, decided_by = null, told_at = null, read_at = null,
                       state = case when exists (select from course.hand_in n
                                                  where n.region_id = h.region_id and n.work_id = h.work_id
                                                    and n.handed_in_at > h.handed_in_at)
                                    then 'replaced' else 'received' end
                 where h.region_id = :region and h.id = :id and h.state = 'seen'
                """).param("region", by.region().value()).param("id", handIn).update();
    }
}
